import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf, daysInMonth, isLeapYear } from '../../../src/core/time/day.ts';
import { SEED } from './arbitraries.ts';

const FIRST = dayOf(0, 1, 1);
const LAST = dayOf(9999, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('days', () => {
  it('come back from the calendar unchanged', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('agree with the platform in UTC', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilOf(day)).toEqual(expected);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('follow one another without a gap through 400 years, and every month begins after the last one ends', () => {
    let next = dayOf(1999, 12, 1);
    for (let year = 2000; year < 2400; year += 1) {
      if (year === 2000) next += 31;
      for (let month = 1; month <= 12; month += 1) {
        expect(dayOf(year, month, 1)).toBe(next);
        next += daysInMonth(year, month);
      }
    }
    expect(next).toBe(dayOf(2000, 1, 1) + 146_097);
  });

  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [2017, 3, 16, 17_241],
    [0, 1, 1, -719_528],
    [0, 2, 29, -719_469],
    [9999, 12, 31, 2_932_896],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
    expect(civilOf(expected)).toEqual({ year, month, day });
  });

  it.each([
    [0, true],
    [1900, false],
    [2000, true],
    [2015, false],
    [2016, true],
    [2100, false],
  ])('year %i has a leap day: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });
});
