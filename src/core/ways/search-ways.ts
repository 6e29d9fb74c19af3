import type { CompiledTie } from '../compile/compiled.ts';
import { supportRank } from '../schema/vocabulary.ts';
import { type Beginning, bestWay, type Found, goalOf } from './best-way.ts';
import { makeWay } from './make-way.ts';
import { type Network, networkOf } from './network.ts';
import type { Way, WaysRequest, WaysResult } from './way.ts';

/**
 * The best of all ways that begin so and are not listed: each way stands for those that share its beginning up to the
 * fork and do not go on from there as one that was taken before.
 */
interface Candidate extends Found {
  /** Place of the entity where it left the way that it was made from. */
  readonly fork: number;
  /** Where others went on from the fork. */
  readonly barred: ReadonlySet<number>;
}

/**
 * The ways between two entities over some ties, direction ignored and parallel ties folded. Of all loopless ways the
 * `most` first are taken by length, then by the strongest weakest step, then by ids read from the end; they come ranked
 * by their weakest step, then by length, then by ids. Where the order of time counts, a way is one only if days
 * t1 ≤ t2 ≤ … exist such that each step can have held on its day by the dates of when it happened; a tie without dates,
 * or with an approximate one, can have at any time.
 *
 * The k shortest loopless paths of J. Y. Yen ("Finding the k shortest loopless paths in a network", Management Science
 * 17, 1971), with E. L. Lawler's rule (Management Science 18, 1972) that splits what is left into parts without
 * overlap, so that no way is found twice.
 *
 * Yields nothing, every few hundred operations, so that the caller can slice the work or drop it. Ends that are alike,
 * unknown or without ties have no ways; `most` and `steps` count as the whole number below them, and below 1 nothing
 * is found.
 */
export function* searchWays(
  request: WaysRequest,
  ties: readonly CompiledTie[],
): Generator<undefined, WaysResult, unknown> {
  const network = yield* networkOf(ties, request.inOrder);
  const most = Math.max(0, Math.floor(request.most) || 0);
  const found = yield* bestWays(network, request, most + 1);
  const ways = found.slice(0, most).map(({ entities }) => makeWay(network, entities, request.inOrder));
  return { ways: ways.sort(byRank), more: found.length > most };
}

/** The same at once, for callers that can wait. */
export function findWays(request: WaysRequest, ties: readonly CompiledTie[]): WaysResult {
  const search = searchWays(request, ties);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/** The first `count` ways by length, weakest step and ids read from the end, in this order. */
export function* bestWays(
  network: Network,
  request: WaysRequest,
  count: number,
): Generator<undefined, readonly Found[], unknown> {
  const from = network.numbers.get(request.from);
  const to = network.numbers.get(request.to);
  const found: Found[] = [];
  if (from === undefined || to === undefined || from === to) return found;
  const longest = Math.min(network.ids.length - 1, Math.floor(request.steps ?? Infinity));
  const goal = goalOf(network, to);
  const candidates: Candidate[] = [];
  yield* consider({ entities: [from], barred: new Set() }, longest);
  while (found.length < count) {
    const best = candidates.shift();
    if (best === undefined) break;
    found.push(best);
    for (let fork = best.fork; fork < best.entities.length - 1; fork++) {
      const next = best.entities[fork + 1] ?? -1;
      const barred = new Set(fork === best.fork ? [...best.barred, next] : [next]);
      // What is longer than all that is still wanted need not be looked for.
      const wanted = count - found.length;
      const worst = candidates[wanted - 1];
      const limit = worst === undefined ? longest : worst.entities.length - 1;
      if (wanted > 0) yield* consider({ entities: best.entities.slice(0, fork + 1), barred }, limit);
      candidates.splice(wanted);
    }
  }
  return found;

  function* consider(beginning: Beginning, limit: number): Generator<undefined, void, unknown> {
    const fork = beginning.entities.length - 1;
    const way = yield* bestWay(network, goal, beginning, limit - fork);
    if (way === null) return;
    const candidate = { ...way, fork, barred: beginning.barred };
    const place = candidates.findIndex((each) => compareFound(candidate, each) < 0);
    candidates.splice(place < 0 ? candidates.length : place, 0, candidate);
  }
}

function compareFound(a: Found, b: Found): number {
  const byCost = a.entities.length - b.entities.length || a.weakest - b.weakest;
  if (byCost !== 0) return byCost;
  const at = a.entities.findLastIndex((entity, place) => entity !== b.entities[place]);
  return (a.entities[at] ?? 0) - (b.entities[at] ?? 0);
}

function byRank(a: Way, b: Way): number {
  const byCost = supportRank(a.weakest) - supportRank(b.weakest) || a.steps.length - b.steps.length;
  if (byCost !== 0) return byCost;
  const at = a.entities.findIndex((entity, place) => entity !== b.entities[place]);
  return (a.entities[at] ?? '') < (b.entities[at] ?? '') ? -1 : 1;
}
