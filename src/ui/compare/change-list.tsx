import { useRef, useState } from 'react';
import type { Change } from '../../core/filter/comparison.ts';
import type { Open } from '../details/open.ts';
import { TieButton } from '../details/tie-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { focusDetails } from '../ways/focus-heading.ts';
import styles from './compare.module.css';
import { changeInWords } from './compare-words.ts';

const PAGE = 20;

interface Props {
  readonly id: string;
  readonly change: Change;
}

/** The ties that changed in one way, each to press for its details. */
export function ChangeList({ id, change }: Props) {
  const { view, comparison, tie, dispatch } = useExplorer();
  const [wanted, setWanted] = useState(PAGE);
  const ids = [...(comparison?.changes ?? [])].flatMap(([tieId, each]) => (each === change ? [tieId] : []));
  const rest = ids.length - wanted;
  const list = useRef<HTMLUListElement>(null);

  const open: Open = (selected) => {
    dispatch({ type: 'select', ids: selected, mode: 'replace' });
    // The details come in this list's place.
    focusDetails();
  };

  function showMore(): void {
    // The button goes with its last press; from the last tie before it the next one is a Tab away.
    if (rest <= PAGE) list.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
    setWanted(wanted + PAGE);
  }

  return (
    <div id={id}>
      <p className={controls.help}>{changeInWords(view, change)}</p>
      <ul ref={list} className={styles.ties}>
        {ids.slice(0, wanted).map((tieId) => {
          const found = tie(tieId);
          return found === undefined ? null : (
            <li key={tieId}>
              <TieButton tie={found} open={open} />
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className={controls.button} onClick={showMore}>
          Show {Math.min(PAGE, rest)} more
        </button>
      )}
    </div>
  );
}
