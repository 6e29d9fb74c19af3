import { useId, useRef, useState } from 'react';
import { comparisonInWords } from '../../core/filter/compare.ts';
import type { Change, ComparisonResult } from '../../core/filter/comparison.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { FROM_YEAR_ID } from '../time/from-year-id.ts';
import { ChangeList } from './change-list.tsx';
import styles from './compare.module.css';
import { CHANGES, changeWord } from './compare-words.ts';

/** What changed, in numbers, each of which opens the list of its ties. */
export function CompareResult({ comparison }: { readonly comparison: ComparisonResult }) {
  const { view, dispatch } = useExplorer();
  const [open, setOpen] = useState<Change | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const { counts } = comparison;
  const unchanged = counts.added === 0 && counts.gone === 0;
  const listed = open !== null && counts[open] > 0 ? open : null;

  function stop(): void {
    // The button that was pressed goes; the keyboard stays at the part that it was in.
    root.current?.closest('details')?.querySelector('summary')?.focus();
    dispatch({ type: 'compare', with: null });
  }

  return (
    <div ref={root} className={styles.result}>
      <p className={styles.sentence}>{comparisonInWords(view)}.</p>
      <ul className={styles.counts} aria-label="What changed">
        {CHANGES.map(({ id: change, sign }) => (
          <li key={change}>
            <button
              type="button"
              className={styles.count}
              data-change={change}
              aria-expanded={listed === change}
              aria-controls={listed === change ? id : undefined}
              aria-disabled={counts[change] === 0}
              onClick={() => {
                if (counts[change] > 0) setOpen(listed === change ? null : change);
              }}
            >
              <span className={styles.sign} aria-hidden="true">
                {sign}
              </span>
              {counts[change]} {changeWord(view, change)}
            </button>
          </li>
        ))}
      </ul>
      {unchanged && <Unchanged />}
      {listed !== null && <ChangeList key={listed} id={id} change={listed} />}
      <p className={styles.stop}>
        <button type="button" className={controls.button} onClick={stop}>
          Stop comparing
        </button>
      </p>
    </div>
  );
}

/** Why both show the same, where that follows from the question, and what to ask instead. */
function Unchanged() {
  const { view } = useExplorer();
  if (view.time !== null) return <p className={controls.help}>Both show the same ties.</p>;
  if (view.compare?.with === 'window' && view.compare.time !== null) {
    return <p className={controls.help}>Both show the same ties.</p>;
  }
  return (
    <>
      <p className={controls.help}>
        {view.compare?.with === 'clock'
          ? 'Over all years both clocks show the same ties. Choose a span of years first: then the one shows what is said to have happened in it, the other what was reported in it.'
          : 'Both are all time, and show the same ties. Choose a span of years first, or type the other time.'}
      </p>
      <p className={styles.stop}>
        <button
          type="button"
          className={controls.button}
          onClick={() => document.getElementById(FROM_YEAR_ID)?.focus()}
        >
          Choose a span of years
        </button>
      </p>
    </>
  );
}
