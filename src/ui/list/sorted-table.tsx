import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { ROLES } from '../table-roles.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './list.module.css';
import { PAGE, rowsShown, showMoreWords } from './rows-shown.ts';
import { nextSort, type SortKey, type SortState, sortRows } from './sort.ts';
import { SortHeader } from './sort-header.tsx';
import table from './table.module.css';

interface SortedTableProps<Row, Column extends string> {
  /** What a row is, in the plural; names the table's layout too. */
  readonly what: 'ties' | 'entities';
  readonly caption: ReactNode;
  /** The columns to sort by, between the box to select and the actions. */
  readonly columns: readonly (readonly [column: Column, label: string])[];
  readonly rows: readonly Row[];
  /** A row's key in a column. Sorted anew when it changes. */
  readonly keyOf: (row: Row, column: Column) => SortKey;
  readonly isSelected: (row: Row) => boolean;
  readonly children: (row: Row) => ReactNode;
  /** Called with the rows in the order shown, whenever it changes. */
  readonly onOrder?: ((rows: readonly Row[]) => void) | undefined;
}

/** A table of records with a heading to press for each column, and its first rows until more are asked for. */
export function SortedTable<Row, Column extends string>(props: SortedTableProps<Row, Column>) {
  const { what, caption, columns, rows, keyOf, isSelected, children, onOrder } = props;
  const [sort, setSort] = useState<SortState<Column> | null>(null);
  const [pages, setPages] = useState(1);
  const sorted = useMemo(
    () => (sort === null ? rows : sortRows(rows, sort.direction, (row) => keyOf(row, sort.column))),
    [rows, sort, keyOf],
  );
  useEffect(() => onOrder?.(sorted), [sorted, onOrder]);

  const shown = rowsShown(sorted.length, pages, sorted.findIndex(isSelected));
  const more = showMoreWords(sorted.length, shown);
  return (
    <section>
      <table className={`${table.table} ${table[what]}`} {...ROLES.table}>
        <caption>{caption}</caption>
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row}>
            <th scope="col" {...ROLES.columnheader}>
              <VisuallyHidden>Select</VisuallyHidden>
            </th>
            {columns.map(([column, label]) => (
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
        <tbody {...ROLES.rowgroup}>{sorted.slice(0, shown).map(children)}</tbody>
      </table>
      {more !== null && (
        <p className={styles.more}>
          Showing the first {shown} of {sorted.length} {what}.{' '}
          <button type="button" className={styles.action} onClick={() => setPages(shown / PAGE + 1)}>
            {more}
          </button>
        </p>
      )}
    </section>
  );
}
