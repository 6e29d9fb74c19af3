import { useMemo, useState } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { useExplorer } from '../explorer-context.ts';
import { ROLES } from '../table-roles.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { EntityRow, entityTypeLabel } from './entity-row.tsx';
import styles from './list.module.css';
import { PAGE, rowsShown, showMoreWords } from './rows-shown.ts';
import { type EntityColumn, nextSort, type SortKey, type SortState, sortRows } from './sort.ts';
import { SortHeader } from './sort-header.tsx';
import table from './table.module.css';

const COLUMNS: readonly (readonly [EntityColumn, string])[] = [
  ['name', 'Name'],
  ['type', 'Type'],
  ['ties', 'Ties in this view'],
];

/** All visible entities, a row each. */
export function EntityTable() {
  const { entity, tie, tiesOf, view, visible, dispatch } = useExplorer();
  const [sort, setSort] = useState<SortState<EntityColumn> | null>(null);
  const [pages, setPages] = useState(1);

  const counts = useMemo(() => {
    const made = new Map<string, number>();
    for (const id of visible.ties) {
      const shown = tie(id);
      if (shown === undefined) continue;
      for (const end of new Set([shown.from, shown.to])) made.set(end, (made.get(end) ?? 0) + 1);
    }
    return made;
  }, [visible, tie]);

  const entities = useMemo(() => {
    const rows = [...visible.entities].flatMap((id) => entity(id) ?? []);
    return sort === null ? rows : sortRows(rows, sort.direction, (row) => entityKey(row, sort.column, counts));
  }, [visible, sort, counts, entity]);

  const selected = new Set(view.selection);
  const shown = rowsShown(
    entities.length,
    pages,
    entities.findIndex(({ id }) => selected.has(id)),
  );
  const more = showMoreWords(entities.length, shown);
  return (
    <section>
      <table className={`${table.table} ${table.entities}`} {...ROLES.table}>
        <caption>Entities ({entities.length})</caption>
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row}>
            <th scope="col" {...ROLES.columnheader}>
              <VisuallyHidden>Select</VisuallyHidden>
            </th>
            {COLUMNS.map(([column, label]) => (
              <SortHeader
                key={column}
                column={column}
                label={label}
                sort={sort}
                onSort={(pressed) => setSort(nextSort(sort, pressed))}
              />
            ))}
            <th scope="col" className={table.plainHeading} {...ROLES.columnheader}>
              Actions
            </th>
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup}>
          {entities.slice(0, shown).map((row) => (
            <EntityRow
              key={row.id}
              entity={row}
              selected={selected.has(row.id)}
              shown={counts.get(row.id) ?? 0}
              total={tiesOf(row.id).length}
              dispatch={dispatch}
            />
          ))}
        </tbody>
      </table>
      {more !== null && (
        <p className={styles.more}>
          Showing the first {shown} of {entities.length} entities.{' '}
          <button type="button" className={styles.action} onClick={() => setPages(shown / PAGE + 1)}>
            {more}
          </button>
        </p>
      )}
    </section>
  );
}

function entityKey(entity: CompiledEntity, column: EntityColumn, counts: ReadonlyMap<string, number>): SortKey {
  switch (column) {
    case 'name':
      return entity.name;
    case 'type':
      return entityTypeLabel(entity);
    case 'ties':
      return counts.get(entity.id) ?? 0;
  }
}
