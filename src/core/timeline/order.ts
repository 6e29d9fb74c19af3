/** The order of a timeline's rows, and their groups. */
import type { CompiledEntity } from '../compile/compiled.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../schema/vocabulary.ts';
import type { TimelineRow } from './rows.ts';

/** `cast`: the core cast first, of these and of the others those with most ties. */
export const ROW_ORDERS = ['cast', 'ties', 'first', 'name'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** What is known of the entities of the rows. */
export interface RowWords {
  readonly entity: (id: string) => Pick<CompiledEntity, 'name' | 'type' | 'core'> | undefined;
  /** How names sort: below 0 where `a` comes first. */
  readonly compareNames: (a: string, b: string) => number;
}

/** Rows of one type of entity. */
export interface RowGroup {
  readonly type: EntityTypeId;
  readonly rows: readonly TimelineRow[];
}

/** The same rows in an order; what compares alike keeps its place, and rows without a date come last by date. */
export function orderRows(rows: readonly TimelineRow[], order: RowOrder, words: RowWords): readonly TimelineRow[] {
  const compare = comparison(order, words);
  return [...rows].sort(compare);
}

/** The rows by type of entity, in the order of the vocabulary; rows of unknown entities are in none. */
export function groupRows(rows: readonly TimelineRow[], { entity }: RowWords): readonly RowGroup[] {
  return ENTITY_TYPES.map(({ id }) => ({
    type: id,
    rows: rows.filter((row) => entity(row.entity)?.type === id),
  })).filter((group) => group.rows.length > 0);
}

function comparison(order: RowOrder, words: RowWords): (a: TimelineRow, b: TimelineRow) => number {
  const mostTies = (a: TimelineRow, b: TimelineRow) => b.ties.length - a.ties.length;
  const inCore = ({ entity }: TimelineRow) => Number(words.entity(entity)?.core === true);
  const name = ({ entity }: TimelineRow) => words.entity(entity)?.name ?? entity;
  switch (order) {
    case 'cast':
      return (a, b) => inCore(b) - inCore(a) || mostTies(a, b);
    case 'ties':
      return mostTies;
    case 'first':
      return byFirst;
    case 'name':
      return (a, b) => words.compareNames(name(a), name(b));
  }
}

function byFirst({ first: a }: TimelineRow, { first: b }: TimelineRow): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : a - b;
}
