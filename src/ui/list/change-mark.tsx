import type { Change } from '../../core/filter/comparison.ts';
import styles from './change-mark.module.css';

/** The symbols that the canvas sets on lines, with words. What is in both has no mark. */
const MARKS = {
  added: { symbol: '+', words: 'added' },
  gone: { symbol: '−', words: 'gone' },
} as const;

/** What a comparison says of a tie: "+ added", "− gone". */
export function ChangeMark({ change }: { readonly change: Change }) {
  if (change === 'same') return null;
  const { symbol, words } = MARKS[change];
  return (
    <span className={styles.change} data-change={change}>
      <span aria-hidden="true">{symbol}</span> {words}
    </span>
  );
}
