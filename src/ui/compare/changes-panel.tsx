import { useId, useState } from 'react';
import { comparisonInWords } from '../../core/filter/compare.ts';
import type { Change, ComparisonResult } from '../../core/filter/comparison.ts';
import { useExplorer } from '../explorer-context.ts';
import { ChangeList } from './change-list.tsx';
import styles from './compare.module.css';
import { CHANGES, changeWord } from './compare-words.ts';

/** What two times or clocks differ in, beside the view: numbers, each of which opens the list of its ties. */
export function ChangesPanel() {
  const { view, comparison } = useExplorer();
  return (
    <article className={styles.changes}>
      <h2>What differs</h2>
      {comparison === null ? (
        <p role="status">Nothing is compared.</p>
      ) : (
        <>
          <p className={styles.sentence}>{comparisonInWords(view)}.</p>
          <Changes comparison={comparison} />
        </>
      )}
    </article>
  );
}

/** The first kind of change of which there are ties is open to begin with. */
function Changes({ comparison: { counts } }: { readonly comparison: ComparisonResult }) {
  const { view } = useExplorer();
  const [chosen, setChosen] = useState<Change | 'none' | null>(null);
  const id = useId();
  const wanted = chosen ?? CHANGES.find((change) => counts[change.id] > 0)?.id ?? 'none';
  const listed = wanted !== 'none' && counts[wanted] > 0 ? wanted : null;
  return (
    <>
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
                if (counts[change] > 0) setChosen(listed === change ? 'none' : change);
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
      {listed !== null && <ChangeList key={listed} id={id} change={listed} />}
    </>
  );
}
