import type { CompiledTie } from '../compile/compiled.ts';
import { SUPPORTS, supportRank } from '../schema/vocabulary.ts';
import { possibleSpans } from './spans.ts';

/** Number of ranks of support, 0 being the strongest. */
export const RANKS = SUPPORTS.length;

/**
 * Ties as a graph of pairs, in numbers: whoever has a tie is a node, two entities are neighbours if a tie joins them,
 * whichever way it points. Ties of an entity to itself lead nowhere and are left out.
 */
export interface Network {
  /** Ids in the order of code units; an entity's number is its place here, so that numbers compare as ids do. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Where the neighbours of an entity begin in `neighbours` and `pairs`; they end where the next one's begin. */
  readonly first: Int32Array;
  /** Ascending for each entity. */
  readonly neighbours: Int32Array;
  /** The pair that an entity and this neighbour are. */
  readonly pairs: Int32Array;
  /** All ties of a pair, in the order given. */
  readonly ties: readonly (readonly CompiledTie[])[];
  /** Where the crossings of a pair begin in the three lists below; they end where the next one's begin. */
  readonly firstCrossing: Int32Array;
  /** A crossing is open from this day … */
  readonly from: Float64Array;
  /** … to this one, … */
  readonly to: Float64Array;
  /** … and is as well supported as this. */
  readonly rank: Uint8Array;
}

/**
 * The network of some ties.
 * @param inOrder whether days count: each of a tie's dates is then a crossing of its own, open from its earliest start
 * to its latest end, and a tie without dates is open at any time. Else a pair is open always, as well supported as its
 * best tie.
 *
 * Yields nothing, now and then, as `searchWays` does.
 */
export function* networkOf(ties: readonly CompiledTie[], inOrder: boolean): Generator<undefined, Network, unknown> {
  const { ids, numbers, ends } = numberEnds(ties);
  yield;
  // One number for a pair and a tie of it: sorted, pairs come in order, and the ties of each as they were given.
  const codes = new Float64Array(ties.length);
  let count = 0;
  for (let at = 0; at < ties.length; at++) {
    const [a, b] = [ends[2 * at] ?? 0, ends[2 * at + 1] ?? 0];
    if (a !== b) codes[count++] = (Math.min(a, b) * ids.length + Math.max(a, b)) * ties.length + at;
  }
  const keys: number[] = [];
  const tiesOfPairs: CompiledTie[][] = [];
  for (const code of codes.subarray(0, count).sort()) {
    const key = Math.floor(code / ties.length);
    const tie = ties[code - key * ties.length];
    if (tie === undefined) continue;
    const list = keys.at(-1) === key ? tiesOfPairs.at(-1) : undefined;
    if (list !== undefined) list.push(tie);
    else {
      keys.push(key);
      tiesOfPairs.push([tie]);
    }
  }
  yield;
  return { ids, numbers, ...neighboursOf(keys, ids.length), ties: tiesOfPairs, ...crossingsOf(tiesOfPairs, inOrder) };
}

/** The entities that ties join, and the two ends of each tie in turn as their numbers; a tie to itself has none. */
function numberEnds(ties: readonly CompiledTie[]): Pick<Network, 'ids' | 'numbers'> & { readonly ends: Int32Array } {
  const places = new Map<string, number>();
  const ends = new Int32Array(2 * ties.length);
  const placeOf = (id: string): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, places.size);
    return places.size - 1;
  };
  for (const [at, { from, to }] of ties.entries()) {
    if (from === to) continue;
    ends[2 * at] = placeOf(from);
    ends[2 * at + 1] = placeOf(to);
  }
  const ids = [...places.keys()].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberAt = Int32Array.from(places.keys(), (id) => numbers.get(id) ?? 0);
  return { ids, numbers, ends: ends.map((place) => numberAt[place] ?? 0) };
}

/** The pair of two entities by their numbers; -1 where no tie joins them. */
export function pairOf({ first, neighbours, pairs }: Network, a: number, b: number): number {
  let low = first[a] ?? 0;
  let high = first[a + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((neighbours[middle] ?? 0) < b) low = middle + 1;
    else high = middle;
  }
  return low < (first[a + 1] ?? 0) && neighbours[low] === b ? (pairs[low] ?? -1) : -1;
}

/** Keys ascend, so that each entity meets its lower neighbours first, then its higher ones, both in order. */
function neighboursOf(keys: readonly number[], count: number): Pick<Network, 'first' | 'neighbours' | 'pairs'> {
  const first = new Int32Array(count + 1);
  for (const key of keys) {
    for (const end of [Math.floor(key / count), key % count]) first[end + 1] = (first[end + 1] ?? 0) + 1;
  }
  for (let entity = 0; entity < count; entity++) first[entity + 1] = (first[entity + 1] ?? 0) + (first[entity] ?? 0);
  const free = first.slice();
  const neighbours = new Int32Array(2 * keys.length);
  const pairs = new Int32Array(2 * keys.length);
  const add = (entity: number, neighbour: number, pair: number): void => {
    const at = free[entity] ?? 0;
    free[entity] = at + 1;
    neighbours[at] = neighbour;
    pairs[at] = pair;
  };
  for (const [pair, key] of keys.entries()) {
    const [low, high] = [Math.floor(key / count), key % count];
    add(low, high, pair);
    add(high, low, pair);
  }
  return { first, neighbours, pairs };
}

function crossingsOf(
  ties: readonly (readonly CompiledTie[])[],
  inOrder: boolean,
): Pick<Network, 'firstCrossing' | 'from' | 'to' | 'rank'> {
  const firstCrossing = new Int32Array(ties.length + 1);
  const from: number[] = [];
  const to: number[] = [];
  const rank: number[] = [];
  const add = (since: number, until: number, strength: number): void => {
    from.push(since);
    to.push(until);
    rank.push(strength);
  };
  ties.forEach((list, pair) => {
    if (!inOrder) add(-Infinity, Infinity, Math.min(...list.map((tie) => supportRank(tie.status.support))));
    else
      for (const tie of list)
        for (const span of possibleSpans(tie)) add(span.from, span.to, supportRank(tie.status.support));
    firstCrossing[pair + 1] = from.length;
  });
  return { firstCrossing, from: Float64Array.from(from), to: Float64Array.from(to), rank: Uint8Array.from(rank) };
}
