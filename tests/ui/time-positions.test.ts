import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isValidWindow } from '../../src/core/state/window.ts';
import { dayOf } from '../../src/core/time/day.ts';
import { binsOf } from '../../src/core/time/histogram.ts';
import { type Positions, positionsOf, thumbInWords, windowAfterMove } from '../../src/ui/time/positions.ts';

const years = binsOf({ from: dayOf(2008, 5, 1), to: dayOf(2018, 3, 1) });
const months = binsOf({ from: dayOf(2017, 2, 10), to: dayOf(2017, 12, 1) });

const lists = fc.constantFrom(years, months);
const pair = (most: number): fc.Arbitrary<Positions> =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));

test('a window made by moving both thumbs is valid and puts them where they were put', () => {
  const cases = lists.chain((bins) => fc.tuple(fc.constant(bins), pair(bins.length - 1)));
  fc.assert(
    fc.property(cases, ([bins, after]) => {
      const elsewhere: Positions = [-1, bins.length];
      const window = windowAfterMove(bins, null, elsewhere, after);
      expect(window === null || isValidWindow(window)).toBe(true);
      expect(positionsOf(bins, window)).toEqual(after);
      expect(window === null).toBe(after[0] === 0 && after[1] === bins.length - 1);
    }),
    { seed: 20170317, numRuns: 300 },
  );
});

test('moving one thumb leaves the other end as it was written', () => {
  const window = { from: '2015-03-16', to: '2016' };
  const before = positionsOf(years, window);
  expect(windowAfterMove(years, window, before, [before[0], before[1] + 1])).toEqual({
    from: '2015-03-16',
    to: '2017',
  });
  expect(windowAfterMove(years, window, before, [before[0] - 1, before[1]])).toEqual({ from: '2014', to: '2016' });
  expect(windowAfterMove(years, window, before, [0, before[1]])).toEqual({ from: null, to: '2016' });
  expect(windowAfterMove(years, window, before, [before[0], 10])).toEqual({ from: '2015-03-16', to: null });
});

describe('where the thumbs stand', () => {
  test.each([
    [null, [0, 10]],
    [{ from: '2008', to: null }, [0, 10]],
    [{ from: null, to: '2015' }, [0, 7]],
    [{ from: '2015', to: '2015' }, [7, 7]],
    [{ from: '2015-03-16', to: '2017-01' }, [7, 9]],
    [{ from: '1990', to: '1999' }, [0, 0]],
    [{ from: '2030', to: null }, [10, 10]],
    [{ from: 'unreadable', to: null }, [0, 10]],
  ])('%j → %j', (window, expected) => {
    expect(positionsOf(years, window)).toEqual(expected);
  });

  test('no bins at all', () => {
    expect(positionsOf([], { from: '2015', to: null })).toEqual([0, 0]);
  });
});

test('thumbs in words', () => {
  expect(thumbInWords(years, 0, 'from')).toBe('2008 or earlier');
  expect(thumbInWords(years, 0, 'to')).toBe('2008');
  expect(thumbInWords(years, 10, 'from')).toBe('2018');
  expect(thumbInWords(years, 10, 'to')).toBe('2018 or later');
  expect(thumbInWords(months, 1, 'to')).toBe('March 2017');
});
