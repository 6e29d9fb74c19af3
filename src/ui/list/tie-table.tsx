import { useCallback, useMemo } from 'react';
import type { CompiledTie } from '../../core/compile/compiled.ts';
import { sentenceParts } from '../../core/evidence/sentence.ts';
import { useExplorer } from '../explorer-context.ts';
import { selectedAs } from './selected-as.ts';
import { type TieColumn, tieKey } from './sort.ts';
import { SortedTable } from './sorted-table.tsx';
import table from './table.module.css';
import { TieRow } from './tie-row.tsx';

const COLUMNS: readonly (readonly [TieColumn, string])[] = [
  ['from', 'From'],
  ['tie', 'Tie'],
  ['to', 'To'],
  ['when', 'When'],
  ['support', 'Support'],
  ['denial', 'Denial'],
  ['voices', 'Voices'],
  ['sources', 'Sources'],
];

interface TieTableProps {
  readonly onOpenDetails: () => void;
  readonly onOrder?: ((tieIds: readonly string[]) => void) | undefined;
}

/** All visible ties, a row each. */
export function TieTable({ onOpenDetails, onOrder }: TieTableProps) {
  const { dataset, entity, tie, tieOfClaim, view, visible, comparison, dispatch } = useExplorer();
  const { clock, selection } = view;

  const ties = useMemo(() => [...visible.ties].flatMap((id) => tie(id) ?? []), [visible, tie]);
  const keyOf = useCallback(
    (row: CompiledTie, column: TieColumn) =>
      tieKey(row, column, {
        names: (id) => entity(id)?.name,
        wording: (each) => sentenceParts(each).wording,
        clock,
      }),
    [entity, clock],
  );
  const tellOrder = useCallback((rows: readonly CompiledTie[]) => onOrder?.(rows.map(({ id }) => id)), [onOrder]);

  const selected = useMemo(() => selectedAs(selection, tieOfClaim), [selection, tieOfClaim]);
  return (
    <SortedTable
      what="ties"
      caption={
        <>
          Ties ({ties.length})
          <span className={table.captionNote}>
            {clock === 'happened' ? 'dated by when they held' : 'dated by when they were reported'}
          </span>
        </>
      }
      columns={COLUMNS}
      rows={ties}
      keyOf={keyOf}
      isSelected={({ id }) => selected.has(id)}
      onOrder={tellOrder}
    >
      {(row) => (
        <TieRow
          key={row.id}
          tie={row}
          selectedAs={selected.get(row.id)}
          fromSelected={selected.has(row.from)}
          toSelected={selected.has(row.to)}
          possible={visible.possible.has(row.id)}
          change={comparison?.changes.get(row.id)}
          clock={clock}
          dataset={dataset}
          entity={entity}
          dispatch={dispatch}
          onOpenDetails={onOpenDetails}
        />
      )}
    </SortedTable>
  );
}
