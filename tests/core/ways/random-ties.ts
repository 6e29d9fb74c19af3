/** Random multigraphs for the search: few entities, many ties, supports and dates of every kind. */
import * as fc from 'fast-check';
import type { CompiledTie } from '../../../src/core/compile/compiled.ts';
import { DENIALS, SUPPORTS, type Support } from '../../../src/core/schema/vocabulary.ts';
import type { Bounds } from '../../../src/core/time/bounds.ts';

/** All dates of random ties lie in these days, but for open ends; one day more on each side stands for those. */
export const DAYS: readonly number[] = Array.from({ length: 12 }, (_, at) => at - 1);

const FIRST = 0;
const LAST = 9;

/** A tie with these ends; nothing but what the search reads is worth looking at. */
export function tieBetween(id: string, from: string, to: string, rest: Partial<TieParts> = {}): CompiledTie {
  const { support = 'reported', happened = [], denial = 'none' } = rest;
  return {
    id,
    type: 'link',
    from,
    to,
    claims: [],
    group: 'other',
    sources: [],
    dates: { happened, reported: [] },
    status: {
      support,
      reason: { rule: 'independent', claims: [] },
      denial,
      denials: [],
      retracted: false,
      deniedOnly: false,
      voices: 1,
    },
  };
}

interface TieParts {
  readonly support: Support;
  readonly happened: readonly Bounds[];
  readonly denial: CompiledTie['status']['denial'];
}

/** Bounds in the order that the time rule keeps, some open, some approximate. */
export function randomBounds(first = FIRST, last = LAST): fc.Arbitrary<Bounds> {
  const days = fc.tuple(
    fc.integer({ min: first, max: last }),
    fc.integer({ min: first, max: last }),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('none', 'none', 'none', 'start', 'end'),
    fc.constantFrom(false, false, false, true),
  );
  return days.map(([a, b, c, d, open, approximate]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const within = (draw: number): number => low + (draw % (high - low + 1));
    return {
      earliestStart: open === 'start' ? -Infinity : low,
      latestStart: within(c),
      earliestEnd: within(d),
      latestEnd: open === 'end' ? Infinity : high,
      approximate,
    };
  });
}

/** The entities among which random ties run. */
export const ENTITIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/**
 * Up to 14 ties among up to eight entities, ties to oneself among them: of any kind; with dates so short that much
 * depends on order; in layers from `a` to `c`, so that many ways are as long as one another; or on a few pairs alone, so
 * that each step has several.
 */
export function randomTies(): fc.Arbitrary<readonly CompiledTie[]> {
  const days = fc.array(oneDay(), { minLength: 1, maxLength: 2 });
  const among = (fewest: number) =>
    fc
      .integer({ min: fewest, max: ENTITIES.length })
      .map((count) => ENTITIES.slice(0, count))
      .chain((list) => fc.constant(fc.tuple(fc.constantFrom(...list), fc.constantFrom(...list))));
  return fc.oneof(
    among(2).chain((pair) => ties(pair, 1, fc.array(randomBounds(), { maxLength: 2 }))),
    among(5).chain((pair) => ties(pair, 9, days)),
    ties(fc.constantFrom(...LAYERED), 14, days),
    ties(fc.constantFrom(...CHAIN), 8, days),
  );
}

const CHAIN = [['a', 'b'] as const, ['d', 'b'] as const, ['d', 'c'] as const, ['b', 'c'] as const];

const LAYERED = [
  ...['b', 'd', 'h'].map((near) => ['a', near] as const),
  ...['b', 'd', 'h'].flatMap((near) => ['e', 'f'].map((far) => [far, near] as const)),
  ...['e', 'f'].map((far) => [far, 'c'] as const),
];

/** Dates so short that the order of two ties is seldom open. */
function oneDay(): fc.Arbitrary<Bounds> {
  return fc.integer({ min: FIRST, max: LAST }).map(boundsOn);
}

/** A single day. */
export function boundsOn(day: number): Bounds {
  return { earliestStart: day, latestStart: day, earliestEnd: day, latestEnd: day, approximate: false };
}

function ties(
  pairs: fc.Arbitrary<readonly [string, string]>,
  fewest: number,
  happened: fc.Arbitrary<readonly Bounds[]>,
): fc.Arbitrary<readonly CompiledTie[]> {
  const parts = fc.record({
    support: fc.constantFrom(...SUPPORTS.map(({ id }) => id)),
    happened,
    denial: fc.constantFrom(...DENIALS.map(({ id }) => id)),
  });
  return fc
    .array(fc.tuple(pairs, parts), { minLength: fewest, maxLength: 14, size: 'max' })
    .map((list) => list.map(([[from, to], rest], at) => tieBetween(`tie-${at}`, from, to, rest)));
}
