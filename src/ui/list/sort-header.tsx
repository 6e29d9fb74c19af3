import { ROLES } from '../table-roles.ts';
import styles from './list.module.css';
import type { SortState } from './sort.ts';

interface SortHeaderProps<Column extends string> {
  readonly column: Column;
  readonly label: string;
  readonly sort: SortState<Column> | null;
  readonly onSort: (column: Column) => void;
}

const ARROWS = { ascending: '↑', descending: '↓' } as const;

/** The heading of a column, to press for sorting by it. */
export function SortHeader<Column extends string>({ column, label, sort, onSort }: SortHeaderProps<Column>) {
  const direction = sort?.column === column ? sort.direction : null;
  return (
    <th scope="col" aria-sort={direction ?? 'none'} {...ROLES.columnheader}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {label}
        <span aria-hidden="true" className={styles.arrow}>
          {direction === null ? '↕' : ARROWS[direction]}
        </span>
      </button>
    </th>
  );
}
