import { type ReactNode, useRef, useState } from 'react';
import styles from './ways.module.css';

interface MoreRowsProps<Row> {
  readonly rows: readonly Row[];
  /** How many stand there at first, and come with each press on "Show 12 more". */
  readonly page: number;
  readonly className: string | undefined;
  /** Whether their order says something. */
  readonly ranked?: boolean;
  readonly keyOf: (row: Row) => string;
  /** What stands in a row's list item. */
  readonly children: (row: Row) => ReactNode;
}

/** A list that is as long as a reader wants it; nothing where there are no rows. */
export function MoreRows<Row>({ rows, page, className, ranked = false, keyOf, children }: MoreRowsProps<Row>) {
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLElement>(null);
  const setList = (element: HTMLElement | null) => {
    list.current = element;
  };
  const List = ranked ? 'ol' : 'ul';
  const shown = rows.slice(0, pages * page);
  const rest = rows.length - shown.length;
  if (rows.length === 0) return null;

  function showMore(): void {
    // The button goes with the last rows, and the focus would be lost with it.
    if (rest <= page) list.current?.focus();
    setPages(pages + 1);
  }

  return (
    <>
      <List ref={setList} className={className} tabIndex={-1}>
        {shown.map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </List>
      {rest > 0 && (
        <button type="button" className={styles.button} onClick={showMore}>
          Show {rest > page ? `${page} more` : `the last ${rest}`}
        </button>
      )}
    </>
  );
}
