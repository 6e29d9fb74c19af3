/** Rows that are shown at first, and added with each press on "Show 500 more". */
export const PAGE = 500;

/**
 * How many rows to show: so many pages as the reader asked for, and more where the selected row would else be missing.
 * @param pages from 1
 * @param selected position of the selected row, or -1
 */
export function rowsShown(total: number, pages: number, selected: number): number {
  const wanted = Math.max(pages, Math.ceil((selected + 1) / PAGE));
  return Math.min(total, wanted * PAGE);
}

/** The words of the button that shows more: "Show 500 more", "Show the last 120"; null where all rows are shown. */
export function showMoreWords(total: number, shown: number): string | null {
  const rest = total - shown;
  if (rest <= 0) return null;
  return rest > PAGE ? `Show ${PAGE} more` : `Show the last ${rest}`;
}
