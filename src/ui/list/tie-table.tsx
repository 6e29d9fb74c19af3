import { useEffect, useMemo, useState } from 'react';
import { sentenceParts } from '../../core/evidence/sentence.ts';
import { useExplorer } from '../explorer-context.ts';
import { ROLES } from '../table-roles.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './list.module.css';
import { PAGE, rowsShown, showMoreWords } from './rows-shown.ts';
import { selectedAs } from './selected-as.ts';
import { nextSort, type SortState, sortRows, type TieColumn, tieKey } from './sort.ts';
import { SortHeader } from './sort-header.tsx';
import table from './table.module.css';
import { TieRow } from './tie-row.tsx';

const COLUMNS: readonly (readonly [TieColumn, string])[] = [
  ['from', 'From'],
  ['tie', 'Tie'],
  ['to', 'To'],
  ['when', 'When'],
  ['support', 'Support'],
  ['denial', 'Denial'],
  ['sources', 'Sources'],
];

interface TieTableProps {
  readonly onOpenDetails: () => void;
  readonly onOrder?: ((tieIds: readonly string[]) => void) | undefined;
}

/** All visible ties, a row each. */
export function TieTable({ onOpenDetails, onOrder }: TieTableProps) {
  const { dataset, entity, tie, tieOfClaim, view, visible, dispatch } = useExplorer();
  const [sort, setSort] = useState<SortState<TieColumn> | null>(null);
  const [pages, setPages] = useState(1);
  const { clock, selection } = view;

  const ties = useMemo(() => {
    const rows = [...visible.ties].flatMap((id) => tie(id) ?? []);
    if (sort === null) return rows;
    const words = {
      names: (id: string) => entity(id)?.name,
      wording: (row: (typeof rows)[number]) => sentenceParts(row).wording,
      clock,
    };
    return sortRows(rows, sort.direction, (row) => tieKey(row, sort.column, words));
  }, [visible, sort, clock, entity, tie]);

  useEffect(() => onOrder?.(ties.map(({ id }) => id)), [ties, onOrder]);

  const selected = useMemo(() => selectedAs(selection, tieOfClaim), [selection, tieOfClaim]);
  const shown = rowsShown(
    ties.length,
    pages,
    ties.findIndex(({ id }) => selected.has(id)),
  );
  const more = showMoreWords(ties.length, shown);
  return (
    <section>
      <table className={`${table.table} ${table.ties}`} {...ROLES.table}>
        <caption>
          Ties ({ties.length})
          <span className={table.captionNote}>
            {clock === 'happened' ? 'dated by when they held' : 'dated by when they were reported'}
          </span>
        </caption>
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
          {ties.slice(0, shown).map((row) => (
            <TieRow
              key={row.id}
              tie={row}
              selectedAs={selected.get(row.id)}
              fromSelected={selected.has(row.from)}
              toSelected={selected.has(row.to)}
              possible={visible.possible.has(row.id)}
              clock={clock}
              dataset={dataset}
              entity={entity}
              dispatch={dispatch}
              onOpenDetails={onOpenDetails}
            />
          ))}
        </tbody>
      </table>
      {more !== null && (
        <p className={styles.more}>
          Showing the first {shown} of {ties.length} ties.{' '}
          <button type="button" className={styles.action} onClick={() => setPages(shown / PAGE + 1)}>
            {more}
          </button>
        </p>
      )}
    </section>
  );
}
