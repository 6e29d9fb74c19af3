import { useCallback, useMemo } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { useExplorer } from '../explorer-context.ts';
import { EntityRow, entityTypeLabel } from './entity-row.tsx';
import type { EntityColumn, SortKey } from './sort.ts';
import { SortedTable } from './sorted-table.tsx';

const COLUMNS: readonly (readonly [EntityColumn, string])[] = [
  ['name', 'Name'],
  ['type', 'Type'],
  ['ties', 'Ties in this view'],
];

/** All visible entities, a row each. */
export function EntityTable() {
  const { entity, tie, tiesOf, view, visible, dispatch } = useExplorer();

  const counts = useMemo(() => {
    const made = new Map<string, number>();
    for (const id of visible.ties) {
      const shown = tie(id);
      if (shown === undefined) continue;
      for (const end of new Set([shown.from, shown.to])) made.set(end, (made.get(end) ?? 0) + 1);
    }
    return made;
  }, [visible, tie]);

  const entities = useMemo(() => [...visible.entities].flatMap((id) => entity(id) ?? []), [visible, entity]);
  const keyOf = useCallback((row: CompiledEntity, column: EntityColumn) => entityKey(row, column, counts), [counts]);
  const selected = new Set(view.selection);
  return (
    <SortedTable
      what="entities"
      caption={`Entities (${entities.length})`}
      columns={COLUMNS}
      rows={entities}
      keyOf={keyOf}
      isSelected={({ id }) => selected.has(id)}
    >
      {(row) => (
        <EntityRow
          key={row.id}
          entity={row}
          selected={selected.has(row.id)}
          shown={counts.get(row.id) ?? 0}
          total={tiesOf(row.id).length}
          dispatch={dispatch}
        />
      )}
    </SortedTable>
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
