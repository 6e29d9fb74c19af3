/**
 * The roles of a table's parts, spelled out: on narrow screens the rows become cards by `display`, and some browsers
 * then take an element's own role away.
 */
export const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
