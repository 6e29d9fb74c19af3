import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/time/day.ts';
import { binsOf } from '../../src/core/time/histogram.ts';
import { axisTicks, isMonthly } from '../../src/ui/time/axis-ticks.ts';

test('never more ticks than asked for, at least one, in order, each under a bin', () => {
  const domains = fc.tuple(
    fc.integer({ min: 0, max: 9000 }),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 1, max: 12 }),
  );
  fc.assert(
    fc.property(domains, ([year, span, most]) => {
      const bins = binsOf({ from: dayOf(year, 2, 1), to: dayOf(year + span, 11, 30) });
      const ticks = axisTicks(bins, most);
      expect(ticks.length).toBeGreaterThanOrEqual(1);
      expect(ticks.length).toBeLessThanOrEqual(most);
      expect(ticks.map((tick) => bins[tick.position]?.id)).toEqual(ticks.map((tick) => tick.label));
      const gaps = ticks.slice(1).map((tick, place) => tick.position - (ticks[place]?.position ?? 0));
      expect(new Set(gaps).size).toBeLessThanOrEqual(1);
    }),
    { seed: 20170317, numRuns: 300 },
  );
});

test('years on round numbers, months with January', () => {
  const years = binsOf({ from: dayOf(1997, 1, 1), to: dayOf(2018, 1, 1) });
  expect(axisTicks(years, 6).map((tick) => tick.label)).toEqual(['2000', '2005', '2010', '2015']);
  const months = binsOf({ from: dayOf(2016, 6, 1), to: dayOf(2017, 12, 1) });
  expect(isMonthly(months)).toBe(true);
  expect(axisTicks(months, 4).map((tick) => tick.label)).toEqual(['2016-07', '2017-01', '2017-07']);
  expect(axisTicks([], 6)).toEqual([]);
});
