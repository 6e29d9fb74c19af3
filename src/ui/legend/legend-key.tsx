import { useExplorer } from '../explorer-context.ts';
import { type KeyMark, keyRows } from './key-rows.ts';
import styles from './legend.module.css';
import key from './legend-key.module.css';

/** What the marks mean that are in the picture only now: of a comparison, of ways, of a focus. Nothing to switch. */
export function LegendKey() {
  const { view, comparison, ways } = useExplorer();
  const withWays = ways.status === 'found' && ways.result.ways.length > 0;
  const rows = keyRows(view, comparison !== null, withWays);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="legend-key">
      <h2 id="legend-key" className={styles.title}>
        Marks in this view
      </h2>
      <ul className={key.rows}>
        {rows.map(({ mark, label, note }) => (
          <li key={mark}>
            <KeySample mark={mark} />
            <span>
              {label} <span className={key.note}>{note}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The symbols that the canvas sets on lines. */
const SYMBOLS: Readonly<Partial<Record<KeyMark, string>>> = { added: '+', gone: '−', mixed: '±', badge: '+7' };

/** A small picture of a mark, for the eye: words stand beside it. */
function KeySample({ mark }: { readonly mark: KeyMark }) {
  const symbol = SYMBOLS[mark];
  const isLine = mark !== 'badge' && mark !== 'pin';
  return (
    <svg aria-hidden="true" focusable="false" className={key.sample} data-mark={mark} viewBox="0 0 48 16">
      {isLine && <path d="M1 8H47" strokeWidth="3" strokeDasharray={mark === 'gone' ? '2.5 4' : undefined} />}
      {mark === 'badge' && <rect className={key.ink} x="11" y="1" width="26" height="14" rx="7" />}
      {isLine && symbol !== undefined && <circle className={key.paper} cx="24" cy="8" r="7" />}
      {mark === 'pin' && <path className={key.ink} d="M24 1a4.5 4.5 0 0 1 1 8.9V13l-1 2-1-2V9.9A4.5 4.5 0 0 1 24 1z" />}
      {symbol !== undefined && (
        <text x="24" y="12" textAnchor="middle">
          {symbol}
        </text>
      )}
    </svg>
  );
}
