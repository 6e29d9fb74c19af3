import { EntityIcon } from '../entity-icon.tsx';
import { useExplorer } from '../explorer-context.ts';
import { focusView } from '../focus-view.ts';
import styles from './details.module.css';
import { DETAILS_HEADING_ID, type Open } from './open.ts';
import { selectionHeading } from './selection-heading.ts';
import { TieButton } from './tie-button.tsx';

interface SelectionDetailsProps {
  /** Two or more ids of entities, ties or claims that the dataset knows. */
  readonly ids: readonly string[];
  readonly open: Open;
}

/** Several selected records, each to press for its own details. */
export function SelectionDetails({ ids, open }: SelectionDetailsProps) {
  const { entity, tie, tieOfClaim, visible, dispatch } = useExplorer();
  const entities = ids.flatMap((id) => entity(id) ?? []);
  const ties = [...new Set(ids.flatMap((id) => tie(id) ?? tieOfClaim(id) ?? []))];

  function clear(): void {
    dispatch({ type: 'clear-selection' });
    focusView();
  }

  return (
    <article aria-labelledby={DETAILS_HEADING_ID}>
      <h2 id={DETAILS_HEADING_ID} tabIndex={-1} className={styles.heading}>
        {selectionHeading({ ties, entities: entities.length }, (id) => entity(id)?.name)}
      </h2>
      <ul className={styles.rows}>
        {entities.map((record) => (
          <li key={record.id}>
            <button type="button" className={styles.tieButton} onClick={() => open([record.id])}>
              <EntityIcon type={record.type} />
              <span className={styles.sentence}>{record.name}</span>
            </button>
          </li>
        ))}
        {ties.map((record) => (
          <li key={record.id}>
            <TieButton tie={record} open={open} />
            {!visible.ties.has(record.id) && <p className={styles.why}>Not in this view.</p>}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <button type="button" className={styles.action} onClick={clear}>
          Clear the selection
        </button>
      </div>
    </article>
  );
}
