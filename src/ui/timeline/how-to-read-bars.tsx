import bar from './bar.module.css';
import styles from './how-to-read-bars.module.css';

type Sample = Readonly<Record<string, string | true>>;

const ROWS: readonly { readonly words: string; readonly marks: readonly Sample[] }[] = [
  { words: 'it held', marks: [{ 'data-kind': 'sure' }] },
  { words: 'it held that day, or that short time', marks: [{ 'data-kind': 'dot' }] },
  { words: 'it may have held', marks: [{ 'data-kind': 'line' }] },
  { words: 'nobody says since when, or until when', marks: [{ 'data-kind': 'line', 'data-open-from': true }] },
  { words: 'at some point within', marks: [{ 'data-kind': 'within' }] },
  { words: 'at some point within a short time', marks: [{ 'data-kind': 'ring' }] },
  { words: 'about then', marks: [{ 'data-kind': 'sure', 'data-approximate': true }] },
];

/** What the bars mean. Colours, weights and the cross are those of the legend, which has them in words. */
export function HowToReadBars() {
  return (
    <details className={styles.key}>
      <summary>How to read the bars</summary>
      <ul>
        {ROWS.map(({ words, marks }) => (
          <li key={words}>
            <span className={`${bar.bar} ${styles.sample}`} data-support="stated" aria-hidden="true">
              {marks.map((mark) => (
                <span key={words} className={`${bar.mark} ${styles.mark}`} {...mark} />
              ))}
            </span>
            {words}
          </li>
        ))}
        <li>
          <b aria-hidden="true">×</b> denied
        </li>
      </ul>
    </details>
  );
}
