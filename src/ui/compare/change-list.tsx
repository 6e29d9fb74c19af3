import { useState } from 'react';
import type { Change } from '../../core/filter/comparison.ts';
import { TieButton } from '../details/tie-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
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
  return (
    <div id={id}>
      <p className={controls.help}>{changeInWords(view, change)}</p>
      <ul className={styles.ties}>
        {ids.slice(0, wanted).map((tieId) => {
          const found = tie(tieId);
          return found === undefined ? null : (
            <li key={tieId}>
              <TieButton
                tie={found}
                open={(selected) => dispatch({ type: 'select', ids: selected, mode: 'replace' })}
              />
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className={controls.button} onClick={() => setWanted(wanted + PAGE)}>
          Show {Math.min(PAGE, rest)} more
        </button>
      )}
    </div>
  );
}
