import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledTie } from '../../../src/core/compile/compiled.ts';
import { SUPPORTS, supportRank } from '../../../src/core/schema/vocabulary.ts';
import { findWays, searchWays } from '../../../src/core/ways/search-ways.ts';
import type { Way, WaysRequest } from '../../../src/core/ways/way.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { allWays, type BruteWay, choicesOf, isInOrder, rankOf, stepsOf } from './brute-force.ts';
import { boundsOn, randomTies, tieBetween } from './random-ties.ts';

const RUNS = { seed: SEED, numRuns: 1200 };

/** Any multigraph with a question about it. */
function questions(inOrder: fc.Arbitrary<boolean>) {
  return fc.record({
    ties: randomTies(),
    request: fc.record({
      from: fc.constantFrom('a', 'a', 'a', 'b'),
      to: fc.constantFrom('c', 'c', 'c', 'b', 'h'),
      most: fc.constantFrom(1, 2, 2, 3, 4, 5, 8, 1000),
      steps: fc.constantFrom(null, null, null, null, 1, 2, 3, 4),
      inOrder,
    }),
  });
}

describe.each([
  ['in any order', false],
  ['in order', true],
])('ways between two entities, %s', (_name, inOrder) => {
  it('are the first by length, weakest step and ids that brute force finds', () => {
    const property = fc.property(questions(fc.constant(inOrder)), ({ ties, request }) => {
      const expected = expectedWays(ties, request);
      const { ways, more } = findWays(request, ties);
      const found = ways.map(bruteOf);
      expect(keysOf(selectionOrder(found))).toEqual(keysOf(selectionOrder(expected)).slice(0, request.most));
      expect(selectionOrder(found)).toEqual(selectionOrder(expected).slice(0, request.most));
      expect(more).toBe(expected.length > request.most);
    });
    fc.assert(property, RUNS);
  });

  it('have no loop, and come by their weakest step, then by length, then by ids', () => {
    const property = fc.property(questions(fc.constant(inOrder)), ({ ties, request }) => {
      const { ways } = findWays(request, ties);
      for (const { entities, steps } of ways) {
        expect(new Set(entities).size).toBe(entities.length);
        expect([entities[0], entities.at(-1)]).toEqual([request.from, request.to]);
        expect(steps.map(({ from, to }) => [from, to])).toEqual(entities.slice(1).map((to, at) => [entities[at], to]));
      }
      const rank = ({ weakest, steps, entities }: Way): string =>
        [supportRank(weakest), String(steps.length).padStart(2, '0'), ...entities].join(' ');
      expect(ways.map(rank)).toEqual(ways.map(rank).sort());
    });
    fc.assert(property, { ...RUNS, numRuns: 300 });
  });

  it('do not depend on the order of the ties', () => {
    const property = fc.property(questions(fc.constant(inOrder)), fc.nat(), ({ ties, request }, turn) => {
      const at = turn % ties.length;
      const turned = [...ties.slice(at), ...ties.slice(0, at)].reverse();
      expect(findWays(request, turned).ways.map(bruteOf)).toEqual(findWays(request, ties).ways.map(bruteOf));
      expect(findWays(request, ties)).toEqual(findWays(request, ties));
    });
    fc.assert(property, { ...RUNS, numRuns: 300 });
  });
});

it('are as long and as strong from the other end', () => {
  const property = fc.property(questions(fc.constant(false)), ({ ties, request }) => {
    const turned = { ...request, from: request.to, to: request.from };
    const [there, back] = [findWays(request, ties), findWays(turned, ties)];
    expect(keysOf(selectionOrder(back.ways.map(bruteOf)))).toEqual(keysOf(selectionOrder(there.ways.map(bruteOf))));
    expect(back.more).toBe(there.more);
  });
  fc.assert(property, { ...RUNS, numRuns: 300 });
});

describe('the steps of a way', () => {
  it('hold all ties of the pair, best supported first, where order does not count', () => {
    const property = fc.property(questions(fc.constant(false)), ({ ties, request }) => {
      for (const way of findWays(request, ties).ways) {
        const all = stepsOf(ties, way.entities);
        expect(way.steps.map((step) => [...step.ties].sort())).toEqual(all.map((list) => idsOf(list).sort()));
        expectOwnNumbers(way, ties);
      }
    });
    fc.assert(property, { ...RUNS, numRuns: 300 });
  });

  it('hold, where order counts, the best ties that are in order together, and what can stand in their place', () => {
    const property = fc.property(questions(fc.constant(true)), ({ ties, request }) => {
      for (const way of findWays(request, ties).ways) {
        const all = stepsOf(ties, way.entities);
        const best = choicesOf(all)
          .filter((choice) => isInOrder(choice))
          .map((choice) => choice.map(rankOf))
          .sort(byWeakestThenFirst)[0];
        const chosen = way.steps.map((step) => tieOf(ties, step.ties[0]));
        expect(isInOrder(chosen)).toBe(true);
        expect(chosen.map(rankOf)).toEqual(best);
        const replacing = all.map((list, at) => list.filter((tie) => isInOrder(chosen.with(at, tie))));
        expect(way.steps.map((step) => [...step.ties].sort())).toEqual(replacing.map((list) => idsOf(list).sort()));
        expectOwnNumbers(way, ties);
      }
    });
    fc.assert(property, { ...RUNS, numRuns: 600 });
  });
});

it('takes the first by ids of ways that are alike, though it needs a later day', () => {
  const on = (day: number) => ({ happened: [boundsOn(day)] });
  const ties = [
    tieBetween('last-late', 'y', 'z', on(9)),
    tieBetween('last-early', 'y', 'z', on(5)),
    tieBetween('late', 'b', 'y', on(7)),
    tieBetween('early', 'c', 'y', on(3)),
    tieBetween('a-b', 'a', 'b'),
    tieBetween('a-c', 'a', 'c'),
  ];
  const { ways, more } = findWays({ from: 'a', to: 'z', most: 1, steps: null, inOrder: true }, ties);
  expect(ways.map(({ entities }) => entities)).toEqual([['a', 'b', 'y', 'z']]);
  expect(ways[0]?.steps.map((step) => step.ties)).toEqual([['a-b'], ['late'], ['last-late']]);
  expect(more).toBe(true);
});

describe('what cannot be asked', () => {
  const ties = [tieBetween('one', 'a', 'b'), tieBetween('self', 'c', 'c'), tieBetween('two', 'b', 'd')];
  const request: WaysRequest = { from: 'a', to: 'd', most: 20, steps: null, inOrder: false };

  it.each<[string, Partial<WaysRequest>]>([
    ['the same end twice', { to: 'a' }],
    ['an unknown start', { from: 'nobody' }],
    ['an unknown end', { to: 'nobody' }],
    ['an end that is tied to itself alone', { to: 'c' }],
    ['no step', { steps: 0 }],
    ['fewer than no step', { steps: -1 }],
    ['no number of steps', { steps: Number.NaN }],
  ])('has no ways: %s', (_name, part) => {
    expect(findWays({ ...request, ...part }, ties)).toEqual({ ways: [], more: false });
    expect(findWays({ ...request, ...part, inOrder: true }, ties)).toEqual({ ways: [], more: false });
  });

  it('takes any number of steps and of ways', () => {
    expect(findWays({ ...request, steps: 1e9, most: 1e9 }, ties).ways).toHaveLength(1);
    for (const most of [0, -1, Number.NaN]) {
      expect(findWays({ ...request, most }, ties)).toEqual({ ways: [], more: true });
    }
    expect(findWays(request, [])).toEqual({ ways: [], more: false });
  });
});

describe('a complete graph of 60 entities', () => {
  const names = Array.from({ length: 60 }, (_, at) => `n${String(at).padStart(2, '0')}`);
  const ties = names.flatMap((from, at) =>
    names.slice(at + 1).map((to) => tieBetween(`${from}-${to}`, from, to, { support: 'alleged' })),
  );

  it.each([false, true])('gives the first 20 ways after little work (in order: %s)', (inOrder) => {
    const search = searchWays({ from: 'n00', to: 'n59', most: 20, steps: null, inOrder }, ties);
    let slices = 0;
    let step = search.next();
    while (step.done !== true) {
      slices++;
      step = search.next();
    }
    const { ways, more } = step.value;
    expect(ways.map((way) => way.steps.length)).toEqual([1, ...Array.from({ length: 19 }, () => 2)]);
    expect(ways.slice(1).map((way) => way.entities[1])).toEqual(names.slice(1, 20));
    expect(more).toBe(true);
    // A slice is a few hundred operations; a search for one way sees each of the 3,540 neighbours once at most.
    expect(slices).toBeLessThan(300);
  });
});

function expectedWays(ties: readonly CompiledTie[], request: WaysRequest): readonly BruteWay[] {
  if (request.from === request.to) return [];
  const { from, to, steps, inOrder } = request;
  return allWays(ties, from, to, inOrder).filter(({ entities }) => steps === null || entities.length - 1 <= steps);
}

function bruteOf({ entities, weakest }: Way): BruteWay {
  return { entities, weakest: SUPPORTS.findIndex(({ id }) => id === weakest) };
}

/** By length, then weakest step, then ids read from the end. */
function selectionOrder(ways: readonly BruteWay[]): readonly BruteWay[] {
  const order = ({ entities }: BruteWay): string => entities.toReversed().join(' ');
  return [...ways].sort(
    (a, b) => a.entities.length - b.entities.length || a.weakest - b.weakest || (order(a) < order(b) ? -1 : 1),
  );
}

function keysOf(ways: readonly BruteWay[]): readonly (readonly number[])[] {
  return ways.map(({ entities, weakest }) => [entities.length - 1, weakest]);
}

function byWeakestThenFirst(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, place) => rank !== b[place]);
  return Math.max(...a) - Math.max(...b) || (a[at] ?? 0) - (b[at] ?? 0);
}

function tieOf(ties: readonly CompiledTie[], id: string | undefined): CompiledTie {
  const found = ties.find((tie) => tie.id === id);
  if (found === undefined) throw new Error(`No tie ${id}.`);
  return found;
}

function idsOf(ties: readonly CompiledTie[]): string[] {
  return ties.map(({ id }) => id);
}

/** What a way says of its steps follows from the ties that they hold. */
function expectOwnNumbers(way: Way, ties: readonly CompiledTie[]): void {
  const lists = way.steps.map((step) => step.ties.map((id) => tieOf(ties, id)));
  for (const list of lists) expect(list.map(rankOf)).toEqual(list.map(rankOf).sort());
  const supports = lists.map((list) => list[0]?.status.support);
  expect(way.steps.map((step) => step.support)).toEqual(supports);
  const denied = lists.flatMap((list, at) => (list.some((tie) => tie.status.denial === 'none') ? [] : [at]));
  expect(way.deniedSteps).toEqual(denied);
  expect(way.weakestSteps).toEqual(supports.flatMap((support, at) => (support === way.weakest ? [at] : [])));
  expect(way.weakestSteps.length).toBeGreaterThan(0);
}
