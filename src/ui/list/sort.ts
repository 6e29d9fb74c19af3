/** The order of the list's rows. Every order is stable: rows that compare alike keep the order of the dataset. */
import type { CompiledTie } from '../../core/compile/compiled.ts';
import { DENIALS, SUPPORTS } from '../../core/schema/vocabulary.ts';
import type { Clock } from '../../core/state/view.ts';
import type { Bounds } from '../../core/time/bounds.ts';

export type Direction = 'ascending' | 'descending';

/** Which column decides, and which way. */
export interface SortState<Column extends string> {
  readonly column: Column;
  readonly direction: Direction;
}

export const TIE_COLUMNS = ['from', 'tie', 'to', 'when', 'support', 'denial', 'voices', 'sources'] as const;
export type TieColumn = (typeof TIE_COLUMNS)[number];

export type EntityColumn = 'name' | 'type' | 'ties';

/** What a row is sorted by: text, a number, or null for unknown, which comes last either way. */
export type SortKey = string | number | null;

/** Columns of which one wants the greatest first: strongest support, strongest denial, most voices, most sources, most ties. */
const GREATEST_FIRST: ReadonlySet<string> = new Set(['support', 'denial', 'voices', 'sources', 'ties']);

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The order after a press on a column's heading: its natural direction first, then the other way round. */
export function nextSort<Column extends string>(sort: SortState<Column> | null, column: Column): SortState<Column> {
  const natural = GREATEST_FIRST.has(column) ? 'descending' : 'ascending';
  if (sort?.column !== column) return { column, direction: natural };
  return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** The same rows in order of their keys; unknown keys last in both directions. Asks for each row's key once. */
export function sortRows<Row>(
  rows: readonly Row[],
  direction: Direction,
  keyOf: (row: Row) => SortKey,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compareKeys(a.key, b.key);
    })
    .map(({ row }) => row);
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a < b ? -1 : 1;
  return collator.compare(String(a), String(b));
}

/** What the order of ties depends on beside the ties themselves. */
interface TieWords {
  readonly names: (id: string) => string | undefined;
  readonly wording: (tie: CompiledTie) => string;
  readonly clock: Clock;
}

/** A tie's key in a column: support by strength, date by its earliest day on the clock, where unknown the earliest. */
export function tieKey(tie: CompiledTie, column: TieColumn, { names, wording, clock }: TieWords): SortKey {
  switch (column) {
    case 'from':
      return names(tie.from) ?? tie.from;
    case 'to':
      return names(tie.to) ?? tie.to;
    case 'tie':
      return wording(tie);
    case 'when':
      return earliest(tie.dates[clock]);
    case 'support':
      return -SUPPORTS.findIndex(({ id }) => id === tie.status.support);
    case 'denial':
      return DENIALS.findIndex(({ id }) => id === tie.status.denial);
    case 'voices':
      return tie.status.voices;
    case 'sources':
      return tie.sources.length;
  }
}

function earliest(dates: readonly Bounds[]): number | null {
  return dates.length === 0 ? null : Math.min(...dates.map((bounds) => bounds.earliestStart));
}
