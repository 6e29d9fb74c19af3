import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledTie } from '../../../src/core/compile/compiled.ts';
import { inOrderOf, togetherOf } from '../../../src/core/ways/together.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { canHold, choicesOf, isInOrder, surelyHolds } from './brute-force.ts';
import { boundsOn, DAYS, randomBounds, tieBetween } from './random-ties.ts';

const RUNS = { seed: SEED, numRuns: 1000 };

type Steps = readonly (readonly CompiledTie[])[];

/** One to four steps, each with one or two ties of up to two dates. */
function steps(bounds = randomBounds(), most = 4): fc.Arbitrary<Steps> {
  const tie = fc.array(bounds, { maxLength: 2 }).map((happened) => tieBetween('tie', 'a', 'b', { happened }));
  return fc.array(fc.array(tie, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: most });
}

describe('whether all steps can have held on one day', () => {
  it('is as trying every day tells', () => {
    const property = fc.property(steps(), (all) => {
      const on = (holds: (tie: CompiledTie, day: number) => boolean, some: Steps): boolean =>
        DAYS.some((day) => some.every((ties) => ties.some((tie) => holds(tie, day))));
      const { together, apart } = togetherOf(all);
      expect(together).toBe(on(surelyHolds, all) ? 'yes' : on(canHold, all) ? 'possibly' : 'never');
      const pairs = all.flatMap((_, a) => all.flatMap((_step, b) => (a < b ? [[a, b] as const] : [])));
      const never = pairs.find(([a, b]) => !on(canHold, [all[a] ?? [], all[b] ?? []]));
      expect(apart).toEqual(together === 'never' ? (never ?? null) : null);
    });
    fc.assert(property, RUNS);
  });

  it('can fail for three though any two of them agree', () => {
    const on = (...days: readonly number[]) => tieBetween('tie', 'a', 'b', { happened: days.map(boundsOn) });
    expect(togetherOf([[on(1, 2)], [on(2, 3)], [on(1, 3)]])).toEqual({ together: 'never', apart: null });
  });
});

describe('whether the steps can have held in order', () => {
  it('is possible where days that never go back exist', () => {
    const property = fc.property(steps(), (all) => {
      expect(inOrderOf(all) !== 'never').toBe(choicesOf(all).some((choice) => isInOrder(choice)));
    });
    fc.assert(property, RUNS);
  });

  it('is sure where they exist whatever the days within the dates', () => {
    const property = fc.property(steps(randomBounds(0, 3), 3), (all) => {
      const dates = all.map((ties) => ties.flatMap((tie) => tie.dates.happened.filter((each) => !each.approximate)));
      const isSure = choicesOf(dates).some((choice) => choicesOf(choice.map(histories)).every(allowsOrder));
      expect(inOrderOf(all) === 'yes').toBe(isSure);
    });
    fc.assert(property, { ...RUNS, numRuns: 300 });
  });

  it('is sure of two years one after the other, and not within one year', () => {
    const year = (first: number) => ({ ...boundsOn(first), latestStart: first + 364, latestEnd: first + 364 });
    const tie = (first: number) => [tieBetween('tie', 'a', 'b', { happened: [year(first)] })];
    expect(inOrderOf([tie(0), tie(365)])).toBe('yes');
    expect(inOrderOf([tie(0), tie(0)])).toBe('possibly');
    expect(inOrderOf([tie(365), tie(0)])).toBe('never');
  });
});

it('is never denied on the strength of an approximate date', () => {
  const on = (day: number, approximate: boolean) => [
    tieBetween('tie', 'a', 'b', { happened: [{ ...boundsOn(day), approximate }] }),
  ];
  expect(togetherOf([on(1, true), on(9, false)])).toEqual({ together: 'possibly', apart: null });
  expect(inOrderOf([on(9, true), on(1, false)])).toBe('possibly');
  expect(togetherOf([on(1, true), on(1, false)]).together).toBe('possibly');
  expect(inOrderOf([on(1, true), on(9, false)])).toBe('possibly');
});

type History = readonly [start: number, end: number];

/** Everything that dates say can have been: each start with each end that is not before it. */
function histories(dates: CompiledTie['dates']['happened'][number]): readonly History[] {
  const starts = DAYS.filter((day) => dates.earliestStart <= day && day <= dates.latestStart);
  const ends = DAYS.filter((day) => dates.earliestEnd <= day && day <= dates.latestEnd);
  return starts.flatMap((start) => ends.flatMap((end) => (start <= end ? [[start, end] as const] : [])));
}

function allowsOrder(choice: readonly History[]): boolean {
  let day = -Infinity;
  return choice.every(([start, end]) => {
    day = Math.max(day, start);
    return day <= end;
  });
}
