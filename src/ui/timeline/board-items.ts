/** The rows of the timeline and the headings of their groups, one beneath the other. */
import type { EntityTypeId } from '../../core/schema/vocabulary.ts';
import { groupRows, orderRows, type RowWords } from '../../core/timeline/order.ts';
import type { TimelineRow } from '../../core/timeline/rows.ts';
import { type Metrics, rowHeight } from './metrics.ts';
import type { Arrangement } from './toolbar.tsx';
import { meeting, offsetsOf } from './windowing.ts';

/** A row, or the heading of a group. */
export type BoardItem =
  | { readonly kind: 'heading'; readonly id: string; readonly type: EntityTypeId; readonly count: number }
  | { readonly kind: 'row'; readonly id: string; readonly row: TimelineRow };

/** Everything in the order in which it stands, with the places in pixels. */
export interface Board {
  readonly items: readonly BoardItem[];
  readonly rows: readonly TimelineRow[];
  /** Top of each item, and at the end the height of all. */
  readonly offsets: readonly number[];
  readonly height: number;
}

/** An item that is to be drawn. */
export interface ShownItem {
  readonly item: BoardItem;
  /** From 0. */
  readonly place: number;
  readonly top: number;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Rows in the order that a reader chose, with headings where they are grouped. */
export function boardItems(
  rows: readonly TimelineRow[],
  { order, grouped }: Arrangement,
  entity: RowWords['entity'],
): readonly BoardItem[] {
  const words: RowWords = { entity, compareNames: (a, b) => collator.compare(a, b) };
  const itemOf = (row: TimelineRow): BoardItem => ({ kind: 'row', id: row.entity, row });
  const ordered = orderRows(rows, order, words);
  if (!grouped) return ordered.map(itemOf);
  return groupRows(ordered, words).flatMap((group) => [
    // No entity's id has a space.
    { kind: 'heading', id: `group ${group.type}`, type: group.type, count: group.rows.length } as const,
    ...group.rows.map(itemOf),
  ]);
}

/** The items with their places at these sizes. */
export function boardOf(items: readonly BoardItem[], metrics: Metrics): Board {
  const offsets = offsetsOf(
    items.map((item) => (item.kind === 'heading' ? metrics.heading : rowHeight(item.row, metrics))),
  );
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
  return { items, rows, offsets, height: offsets.at(-1) ?? 0 };
}

/** The items that meet the stretch from `top` up to `bottom`, and the one with this id wherever it is, in order. */
export function shownItems(board: Board, top: number, bottom: number, also: string | null): readonly ShownItem[] {
  const { first, end } = meeting(board.offsets, top, bottom);
  const kept = also === null ? -1 : board.items.findIndex(({ id }) => id === also);
  const places = Array.from({ length: end - first }, (_, place) => first + place);
  const all = kept < 0 || (kept >= first && kept < end) ? places : [...places, kept].sort((a, b) => a - b);
  return all.flatMap((place) => {
    const item = board.items[place];
    return item === undefined ? [] : [{ item, place, top: board.offsets[place] ?? 0 }];
  });
}
