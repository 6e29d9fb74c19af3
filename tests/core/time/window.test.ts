import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, dateBounds, type WhenText } from '../../../src/core/time/bounds.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { bestClass, classify, type TimeWindow, type WindowClass, windowOf } from '../../../src/core/time/window.ts';
import { plainDate, SEED, someBounds, someWindow } from './arbitraries.ts';

const RANK = { out: 0, undated: 0, possible: 1, in: 2 } as const;
const EVER: TimeWindow = { from: -Infinity, to: Infinity };

function good<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const boundsFor = (when: WhenText) => good(boundsOf(when, good(dateBounds('2017-10-10'))));

function windowFor(text: string): TimeWindow {
  const [from = '', to = from] = text.split(' to ');
  return good(windowOf(from === '…' ? null : from, to === '…' ? null : to));
}

describe('a time window', () => {
  it('that is widened never makes a tie less sure: in stays in, possible never turns into out', () => {
    fc.assert(
      fc.property(someBounds, someWindow, someWindow, (bounds, one, other) => {
        const wide = { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
        expect(RANK[classify(bounds, wide)]).toBeGreaterThanOrEqual(RANK[classify(bounds, one)]);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('that is fully open has every tie in it, and the approximate ones possibly', () => {
    fc.assert(
      fc.property(someBounds, (bounds) => {
        expect(classify(bounds, EVER)).toBe(bounds.approximate ? 'possible' : 'in');
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('leaves a tie out exactly where none of its possible days is in the window', () => {
    fc.assert(
      fc.property(someBounds, someWindow, (bounds, window) => {
        const first = Math.max(bounds.earliestStart, window.from);
        const last = Math.min(bounds.latestEnd, window.to);
        expect(classify(bounds, window) === 'out').toBe(first > last);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('of one day has a tie in it where that day lies between latest start and earliest end', () => {
    fc.assert(
      fc.property(someBounds, fc.nat(2000), (bounds, offset) => {
        fc.pre(!bounds.approximate && bounds.latestStart <= bounds.earliestEnd);
        const day = Math.min(bounds.latestStart + offset, bounds.earliestEnd);
        expect(classify(bounds, { from: day, to: day })).toBe('in');
        const dayAfter = bounds.earliestEnd + 1;
        expect(classify(bounds, { from: dayAfter, to: dayAfter })).not.toBe('in');
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('never has an approximate tie in it', () => {
    fc.assert(
      fc.property(someBounds, someWindow, (bounds, window) => {
        const sure = classify({ ...bounds, approximate: false }, window);
        const found = classify({ ...bounds, approximate: true }, window);
        expect(found).toBe(sure === 'in' ? 'possible' : sure);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('meets a date from either side, and a date is in its own window', () => {
    fc.assert(
      fc.property(plainDate, plainDate, (a, b) => {
        const meets = (when: string, window: string) => classify(boundsFor(when), windowFor(window)) !== 'out';
        expect(meets(a, b)).toBe(meets(b, a));
        expect(classify(boundsFor(a), windowFor(a))).toBe('in');
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('takes the best of several dates, in any order', () => {
    fc.assert(
      fc.property(fc.array(someBounds, { minLength: 1, maxLength: 4 }), someWindow, (list, window) => {
        const best = Math.max(...list.map((bounds) => RANK[classify(bounds, window)]));
        expect(bestClass(list, window)).toBe((['out', 'possible', 'in'] as const)[best]);
        expect(bestClass([...list].reverse(), window)).toBe(bestClass(list, window));
      }),
      { seed: SEED, numRuns: 2000 },
    );
    expect(bestClass([], EVER)).toBe('undated');
  });

  it.each<[string, WhenText, string, WindowClass]>([
    ['used by 2014', { start: '[..2014]' }, '2014', 'in'],
    ['used by 2014', { start: '[..2014]' }, '2013', 'possible'],
    ['used by 2014', { start: '[..2014]' }, '2015', 'possible'],
    ['used by 2014', { start: '[..2014]' }, '… to 2013', 'possible'],
    ['used by 2014', { start: '[..2014]' }, '2012 to 2016', 'in'],
    ['began in 2008', { start: '2008' }, '2008', 'in'],
    ['began in 2008', { start: '2008' }, '2009', 'possible'],
    ['began in 2008', { start: '2008' }, '2007', 'out'],
    ['began in 2008', { start: '2008' }, '2008-01 to 2008-06', 'possible'],
    ['former officer', { end: '[..2017-03-17]' }, '2016', 'possible'],
    ['former officer', { end: '[..2017-03-17]' }, '2017-03-17', 'possible'],
    ['former officer', { end: '[..2017-03-17]' }, '2017-03-18', 'out'],
    ['former officer', { end: '[..2017-03-17]' }, '… to 2016', 'possible'],
    ['former officer', { end: '[..2017-03-17]' }, '… to 2017-03-17', 'in'],
    ['a bare year', '2015', '2015', 'in'],
    ['a bare year', '2015', '2015-01 to 2015-11', 'possible'],
    ['a bare year', '2015', '2015-12-31', 'possible'],
    ['a bare year', '2015', '2014-12-31', 'out'],
    ['a bare year', '2015', '2016-01-01', 'out'],
    ['a month', '2017-03', '2017', 'in'],
    ['a month', '2017-03', '2017-03-31', 'possible'],
    ['a day', '2017-03-16', '2017-03', 'in'],
    ['a day', '2017-03-16', '2017-03-15', 'out'],
    ['a leap day', '2016-02-29', '2016-02', 'in'],
    ['a leap day', '2016-02-29', '2016-03', 'out'],
    ['year 0', '0000', '0000', 'in'],
    ['year 0', '0000', '0000-01-01', 'possible'],
    ['year 0', '0000', '0001', 'out'],
    ['one-of-set', '[2015..2017]', '2016', 'possible'],
    ['one-of-set', '[2015..2017]', '2015 to 2017', 'in'],
    ['one-of-set', '[2015..2017]', '2015 to …', 'in'],
    ['one-of-set', '[2015..2017]', '2018', 'out'],
    ['open one-of-set', '[2012..]', '2020', 'possible'],
    ['open one-of-set', '[2012..]', '2020 to …', 'possible'],
    ['open one-of-set', '[2012..]', '2012 to …', 'in'],
    ['open one-of-set', '[..2014]', '… to 2014', 'in'],
    ['open one-of-set', '[..2014]', '… to 2013', 'possible'],
    ['began then or later', { start: '[2012..]' }, '2020 to …', 'possible'],
    ['throughout', '2008/2010', '2009', 'in'],
    ['throughout', '2008/2010', '2009-06-15', 'in'],
    ['throughout', '2008/2010', '2008', 'in'],
    ['throughout', '2008/2010', '2008-06', 'possible'],
    ['throughout', '2008/2010', '2010-06', 'possible'],
    ['throughout', '2008/2010', '2011', 'out'],
    ['equal ends', '2015/2015', '2015', 'in'],
    ['equal ends', '2015-12-10/2015-12-10', '2015-12-10', 'in'],
    ['still so', '2012/..', '2013', 'in'],
    ['still so', '2012/..', '2017-10-10', 'in'],
    ['still so', '2012/..', '2017-10-11', 'possible'],
    ['still so', '2012/..', '2018 to …', 'possible'],
    ['still so', '2012/..', '2011', 'out'],
    ['about a year', '2015~', '2015', 'possible'],
    ['about a year', '2015~', '2016', 'out'],
    ['perhaps throughout', '2008?/2010', '2009', 'possible'],
  ])('%s: %j in %s is %s', (_, when, window, expected) => {
    expect(classify(boundsFor(when), windowFor(window))).toBe(expected);
  });

  it.each([
    ['2015', '2017', dayOf(2015, 1, 1), dayOf(2017, 12, 31)],
    ['2015-03', '2015-03', dayOf(2015, 3, 1), dayOf(2015, 3, 31)],
    ['2016-02', '2016-02-29', dayOf(2016, 2, 1), dayOf(2016, 2, 29)],
    ['2015', '2015-02', dayOf(2015, 1, 1), dayOf(2015, 2, 28)],
    ['2015-06', '2015', dayOf(2015, 6, 1), dayOf(2015, 12, 31)],
    ['0000', '0000', dayOf(0, 1, 1), dayOf(0, 12, 31)],
    [null, '2014', -Infinity, dayOf(2014, 12, 31)],
    ['2014', null, dayOf(2014, 1, 1), Infinity],
    [null, null, -Infinity, Infinity],
  ])('from %s to %s', (from, to, first, last) => {
    expect(windowOf(from, to)).toEqual({ ok: true, value: { from: first, to: last } });
  });

  it.each([
    ['2017', '2015', '2017 is after 2015'],
    ['2017-03-16', '2017-03-15', '2017-03-16 is after 2017-03-15'],
    ['2015~', null, '2015~ must be a plain date here: leave out the last character'],
    [null, '[..2014]', '[..2014] is not a single date: write a year, month or day, such as 2017-03'],
    ['', '2014', 'the date is empty: write a year, month or day, such as 2017 or 2017-03-16'],
    ['2015-02-30', null, '2015-02-30 is not a day of the calendar: February 2015 has 28 days'],
  ])('from %j to %j is an error', (from, to, error) => {
    expect(windowOf(from, to)).toEqual({ ok: false, error });
  });
});
