import { useRef } from 'react';
import { comparisonInWords } from '../../core/filter/compare.ts';
import type { ComparisonResult } from '../../core/filter/comparison.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { FROM_YEAR_ID } from '../time/from-year-id.ts';
import styles from './compare.module.css';
import { countsInWords } from './compare-words.ts';

interface Props {
  readonly comparison: ComparisonResult;
  /** Shows the ties that differ, beside the view. */
  readonly onShowChanges: () => void;
}

/** What two times or clocks differ in, in numbers, and the way to the ties themselves. */
export function CompareResult({ comparison: { counts }, onShowChanges }: Props) {
  const { view, dispatch } = useExplorer();
  const root = useRef<HTMLDivElement>(null);

  function stop(): void {
    // The button that was pressed goes; the keyboard stays at the part that it was in.
    root.current?.closest('details')?.querySelector('summary')?.focus();
    dispatch({ type: 'compare', with: null });
  }

  return (
    <div ref={root} className={styles.result}>
      <p className={styles.sentence}>{comparisonInWords(view)}.</p>
      <p className={styles.brief}>{countsInWords(view, counts)}</p>
      {counts.added === 0 && counts.gone === 0 && <Unchanged />}
      <p className={styles.stop}>
        <button type="button" className={controls.button} onClick={onShowChanges}>
          Show what differs
        </button>
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
