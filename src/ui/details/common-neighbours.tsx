import { useMemo } from 'react';
import { commonNeighbours } from '../../core/filter/common-neighbours.ts';
import { EntityIcon } from '../entity-icon.tsx';
import { useExplorer } from '../explorer-context.ts';
import { MoreRows } from '../ways/more-rows.tsx';
import styles from './details.module.css';
import type { Open } from './open.ts';

const PAGE = 20;

/** Who is tied to each of several entities, over the ties of the view. */
export function CommonNeighbours({ ids, open }: { readonly ids: readonly string[]; readonly open: Open }) {
  const { dataset, visible, entity, dispatch } = useExplorer();
  const common = useMemo(() => commonNeighbours(dataset, visible.ties, ids), [dataset, visible, ids]);
  return (
    <section aria-labelledby="details-common" className={styles.section}>
      <h3 id="details-common">Common neighbours ({common.length})</h3>
      {common.length === 0 && <p className={styles.small}>Nobody in this view is tied to each of them.</p>}
      <MoreRows
        rows={common.flatMap((id) => entity(id) ?? [])}
        page={PAGE}
        className={styles.rows}
        keyOf={({ id }) => id}
      >
        {(record) => (
          <button type="button" className={styles.tieButton} onClick={() => open([record.id])}>
            <EntityIcon type={record.type} />
            <span className={styles.sentence}>{record.name}</span>
          </button>
        )}
      </MoreRows>
      {common.length > 0 && (
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.action}
            onClick={() => dispatch({ type: 'select', ids: common, mode: 'add' })}
          >
            Select them too
          </button>
        </div>
      )}
    </section>
  );
}
