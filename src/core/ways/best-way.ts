import { createLabels, type Labels } from './labels.ts';
import { type Network, pairOf, RANKS } from './network.ts';

/** How a way begins: by numbers of entities, the last being where the rest leaves from. */
export interface Beginning {
  readonly entities: readonly number[];
  /** Where the rest may not go first. */
  readonly barred: ReadonlySet<number>;
}

/** A whole way by numbers of entities, with the rank of its weakest step. */
export interface Found {
  readonly entities: readonly number[];
  readonly weakest: number;
}

/** Where a search goes. */
export interface Goal {
  readonly target: number;
  /** Steps from each entity to the target, if nothing bars the way; Infinity where none leads there. */
  readonly distances: Float64Array;
}

const OPERATIONS_PER_SLICE = 500;

/** A goal in a network, by breadth-first search. */
export function goalOf({ ids, first, neighbours }: Network, target: number): Goal {
  const distances = new Float64Array(ids.length).fill(Infinity);
  distances[target] = 0;
  const queue = [target];
  for (const entity of queue) {
    const distance = (distances[entity] ?? 0) + 1;
    for (let at = first[entity] ?? 0; at < (first[entity + 1] ?? 0); at++) {
      const next = neighbours[at] ?? 0;
      if (distances[next] !== Infinity) continue;
      distances[next] = distance;
      queue.push(next);
    }
  }
  return { target, distances };
}

/**
 * The best loopless way that begins so: the shortest, among these the one with the strongest weakest step, among these
 * the first by ids read from its end; null where there is none of at most `most` further steps. The weakest step of a
 * way is the best possible over all choices of crossings whose days come in order.
 *
 * An A* search (Hart, Nilsson, Raphael 1968) over labels of entity and number of steps, by the least length that a way
 * through them can have, each with the first day of coming there for every rank. A label is dropped where fewer steps
 * come there as early: whatever follows would do with the shorter way. So the first length at which the target is
 * settled is the shortest, and a shortest way has no loop, since cutting one out leaves days in order. Where days do
 * not count, each entity has one label.
 */
export function* bestWay(
  network: Network,
  { target, distances }: Goal,
  { entities, barred }: Beginning,
  most: number,
): Generator<undefined, Found | null> {
  const { first, neighbours, pairs } = network;
  const start = entities.at(-1) ?? -1;
  const closed = new Uint8Array(network.ids.length);
  for (const entity of entities) closed[entity] = 1;
  const labels = createLabels(network.ids.length);
  const waiting = new Map<number, number[][]>();
  const begin = labels.add(start, 0);
  arrivals(network, entities).forEach((day, rank) => {
    labels.lower(begin, rank, day);
  });
  wait(waiting, distances[start] ?? Infinity, 0, begin);
  let operations = 0;
  for (let length = distances[start] ?? Infinity; length <= most && waiting.size > 0; length++) {
    const bySteps = waiting.get(length) ?? [];
    for (let steps = 0; steps < bySteps.length; steps++) {
      for (const label of bySteps[steps] ?? []) {
        if (!labels.settle(label)) continue;
        const entity = labels.entityOf(label);
        if (entity === target) {
          const weakest = firstRank(labels, label);
          const rest = firstById(network, labels, entity, steps, weakest);
          return { entities: [...entities, ...rest], weakest };
        }
        for (let at = first[entity] ?? 0; at < (first[entity + 1] ?? 0); at++) {
          if (++operations % OPERATIONS_PER_SLICE === 0) yield;
          const next = neighbours[at] ?? 0;
          const least = steps + 1 + (distances[next] ?? Infinity);
          if (least > most || closed[next] === 1 || (steps === 0 && barred.has(next))) continue;
          const made = extend(network, labels, label, pairs[at] ?? 0, next, steps + 1);
          if (made >= 0) wait(waiting, least, steps + 1, made);
        }
      }
    }
    waiting.delete(length);
  }
  return null;
}

function wait(waiting: Map<number, number[][]>, length: number, steps: number, label: number): void {
  const bySteps = waiting.get(length) ?? [];
  const list = bySteps[steps] ?? [];
  list.push(label);
  bySteps[steps] = list;
  waiting.set(length, bySteps);
}

/** For each rank the first day on which one can have come along these entities over crossings no weaker. */
function arrivals(network: Network, entities: readonly number[]): readonly number[] {
  let days: readonly number[] = new Array<number>(RANKS).fill(-Infinity);
  for (let at = 1; at < entities.length; at++) {
    const pair = pairOf(network, entities[at - 1] ?? -1, entities[at] ?? -1);
    days = days.map((day, rank) => crossedBy(network, pair, day, rank));
  }
  return days;
}

/** The first day from `day` on on which a pair can be crossed no weaker than `weakest`; Infinity where never. */
function crossedBy({ firstCrossing, from, to, rank }: Network, pair: number, day: number, weakest: number): number {
  let earliest = Infinity;
  for (let at = firstCrossing[pair] ?? 0; at < (firstCrossing[pair + 1] ?? 0); at++) {
    if ((rank[at] ?? RANKS) > weakest) continue;
    const crossed = Math.max(day, from[at] ?? Infinity);
    if (crossed <= (to[at] ?? -Infinity)) earliest = Math.min(earliest, crossed);
  }
  return earliest;
}

/** Carries a label over a pair to the entity after it; the label if it is a new one, else -1. */
function extend(
  { firstCrossing, from, to, rank }: Network,
  labels: Labels,
  label: number,
  pair: number,
  next: number,
  steps: number,
): number {
  const known = labels.settledDay(next);
  let target = -1;
  let made = -1;
  for (let at = firstCrossing[pair] ?? 0; at < (firstCrossing[pair + 1] ?? 0); at++) {
    const opens = from[at] ?? Infinity;
    const closes = to[at] ?? -Infinity;
    for (let weakest = rank[at] ?? RANKS; weakest < RANKS; weakest++) {
      const day = Math.max(labels.day(label, weakest), opens);
      if (day > closes || day >= known) continue;
      if (target < 0) target = labels.find(next, steps);
      if (target < 0) {
        made = labels.add(next, steps);
        target = made;
      }
      labels.lower(target, weakest, day);
    }
  }
  return made;
}

/** The strongest rank at which one can have come to a label's entity. */
function firstRank(labels: Labels, label: number): number {
  let rank = 0;
  while (rank < RANKS - 1 && labels.day(label, rank) === Infinity) rank++;
  return rank;
}

/** The entities after the start of the first way by ids, read from its end: the lowest number at each step back. */
function firstById(network: Network, labels: Labels, target: number, steps: number, weakest: number): number[] {
  const { first, neighbours, pairs } = network;
  const rest = [target];
  let until = Infinity;
  for (let left = steps - 1; left > 0; left--) {
    const entity = rest[0] ?? -1;
    for (let at = first[entity] ?? 0; at < (first[entity + 1] ?? 0); at++) {
      const before = neighbours[at] ?? 0;
      const label = labels.find(before, left);
      if (label < 0) continue;
      const day = leftBy(network, pairs[at] ?? 0, labels.day(label, weakest), until, weakest);
      if (day === null) continue;
      rest.unshift(before);
      until = day;
      break;
    }
  }
  return rest;
}

/** The last day from `since` to `until` on which a pair can be crossed no weaker than `weakest`; null where never. */
function leftBy(
  { firstCrossing, from, to, rank }: Network,
  pair: number,
  since: number,
  until: number,
  weakest: number,
): number | null {
  let latest: number | null = null;
  if (since === Infinity) return latest;
  for (let at = firstCrossing[pair] ?? 0; at < (firstCrossing[pair + 1] ?? 0); at++) {
    const day = Math.min(until, to[at] ?? -Infinity);
    const isOpen = (rank[at] ?? RANKS) <= weakest && Math.max(since, from[at] ?? Infinity) <= day;
    if (isOpen && (latest === null || day > latest)) latest = day;
  }
  return latest;
}
