import { useMemo, useRef } from 'react';
import { EntityIcon } from '../entity-icon.tsx';
import { useExplorer } from '../explorer-context.ts';
import { BackToWays } from '../ways/back-to-ways.tsx';
import { MoreRows } from '../ways/more-rows.tsx';
import { CommonNeighbours } from './common-neighbours.tsx';
import styles from './details.module.css';
import { DETAILS_HEADING_ID, type Open } from './open.ts';
import { SelectionActions } from './selection-actions.tsx';
import { selectionHeading } from './selection-heading.ts';
import { TieButton } from './tie-button.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

interface SelectionDetailsProps {
  /** Two or more ids of entities, ties or claims that the dataset knows. */
  readonly ids: readonly string[];
  readonly open: Open;
}

const PAGE = 50;

/** Several selected records, each to press for its own details, and what can be done with all of them. */
export function SelectionDetails({ ids, open }: SelectionDetailsProps) {
  const { entity, tie, tieOfClaim, visible } = useExplorer();
  const article = useRef<HTMLElement>(null);
  useKeptFocus(article);
  const entities = ids.flatMap((id) => entity(id) ?? []);
  const ties = [...new Set(ids.flatMap((id) => tie(id) ?? tieOfClaim(id) ?? []))];
  const drawn = useMemo(() => ids.filter((id) => entity(id)?.onCanvas === true), [ids, entity]);

  return (
    <article ref={article} aria-labelledby={DETAILS_HEADING_ID}>
      <BackToWays />
      <h2 id={DETAILS_HEADING_ID} tabIndex={-1} className={styles.heading}>
        {selectionHeading({ ties, entities: entities.length }, (id) => entity(id)?.name)}
      </h2>
      <SelectionActions entities={entities} ties={ties} />
      <MoreRows rows={entities} page={PAGE} className={styles.rows} keyOf={({ id }) => id}>
        {(record) => (
          <button type="button" className={styles.tieButton} onClick={() => open([record.id])}>
            <EntityIcon type={record.type} />
            <span className={styles.sentence}>{record.name}</span>
          </button>
        )}
      </MoreRows>
      <MoreRows rows={ties} page={PAGE} className={styles.rows} keyOf={({ id }) => id}>
        {(record) => (
          <>
            <TieButton tie={record} open={open} />
            {!visible.ties.has(record.id) && <p className={styles.why}>Not in this view.</p>}
          </>
        )}
      </MoreRows>
      {drawn.length > 1 && <CommonNeighbours ids={drawn} open={open} />}
    </article>
  );
}
