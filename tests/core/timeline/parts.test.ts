import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/time/day.ts';
import { partsOf } from '../../../src/core/timeline/parts.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { anyBounds, throughout, within } from './bounds.ts';

const spans = fc
  .tuple(fc.integer({ min: dayOf(1985, 1, 1), max: dayOf(2024, 1, 1) }), fc.integer({ min: 5, max: 9000 }))
  .map(([from, days]) => ({ from, to: from + days }));
const YEAR = { from: dayOf(2015, 1, 1), to: dayOf(2016, 1, 1) };

describe('partsOf', () => {
  it('stands in the order of time, without gaps, within the span', () => {
    fc.assert(
      fc.property(anyBounds(), spans, (bounds, span) => {
        const parts = partsOf(bounds, span);
        for (const [place, part] of parts.entries()) {
          expect(part.from).toBeGreaterThanOrEqual(span.from);
          expect(part.to).toBeLessThanOrEqual(span.to);
          expect(part.from).toBeLessThan(part.to);
          if (place > 0) expect(part.from).toBe(parts[place - 1]?.to);
        }
        const order = parts.map(({ kind }) => ['before', 'sure', 'after'].indexOf(kind));
        expect(order).toEqual([...order].sort());
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('covers each day on which the tie may have held, and says of each whether it is sure', () => {
    fc.assert(
      fc.property(anyBounds(), spans, fc.double({ min: 0, max: 1, noNaN: true }), (bounds, span, share) => {
        const day = Math.floor(span.from + share * (span.to - span.from - 1));
        const part = partsOf(bounds, span).find(({ from, to }) => from <= day && day < to);
        const may = bounds.earliestStart <= day && day <= bounds.latestEnd;
        expect(part !== undefined).toBe(may);
        const sure = bounds.latestStart <= day && day <= bounds.earliestEnd;
        if (part !== undefined) expect(part.kind === 'sure').toBe(sure);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is open where nothing is known, and cut where it goes on out of sight', () => {
    const still = {
      ...throughout(dayOf(2015, 3, 1), dayOf(2015, 6, 1)),
      earliestStart: -Infinity,
      latestEnd: Infinity,
    };
    expect(partsOf(still, YEAR).map(({ kind, openFrom, openTo }) => [kind, openFrom, openTo])).toEqual([
      ['before', true, false],
      ['sure', false, false],
      ['after', false, true],
    ]);
    const long = partsOf(throughout(dayOf(2010, 1, 1), dayOf(2015, 6, 1)), YEAR);
    expect(long).toMatchObject([{ kind: 'sure', cutFrom: true, cutTo: false, openFrom: false }]);
  });

  it('makes a bare year one stretch without a sure day, and a day one that is a day long', () => {
    const year = partsOf(within(dayOf(2015, 1, 1), dayOf(2015, 12, 31)), YEAR);
    expect(year).toMatchObject([{ kind: 'within', ...YEAR }]);
    const day = partsOf(throughout(dayOf(2015, 12, 10), dayOf(2015, 12, 10)), YEAR);
    expect(day).toMatchObject([{ kind: 'sure', from: dayOf(2015, 12, 10), to: dayOf(2015, 12, 11) }]);
  });

  it('is nothing out of sight', () => {
    expect(partsOf(within(dayOf(2014, 1, 1), dayOf(2014, 12, 31)), YEAR)).toEqual([]);
    expect(partsOf(within(dayOf(2016, 1, 1), dayOf(2016, 1, 1)), YEAR)).toEqual([]);
  });
});
