import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../../../src/core/schema/dataset.ts';
import { type Bounds, boundsOf, dateBounds, type WhenText } from '../../../src/core/time/bounds.ts';
import { civilOf } from '../../../src/core/time/day.ts';
import { isEdtf } from '../../../src/core/time/edtf.ts';
import { pad, plainDate, reportedBounds, SEED, setText, whenText } from './arbitraries.ts';

/** Fails to compile if the schema's `when` no longer fits. */
const fits = (when: When): WhenText => when;

function reportedOn(text: string): Bounds {
  const bounds = dateBounds(text);
  if (!bounds.ok) throw new Error(bounds.error);
  return bounds.value;
}

function dayText(day: number): string {
  if (!Number.isFinite(day)) return day < 0 ? '-∞' : '∞';
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Earliest and latest start, earliest and latest end, and `~` where approximate. */
function shown(when: WhenText, reported: string): string {
  const bounds = boundsOf(when, reportedOn(reported));
  if (!bounds.ok) return bounds.error;
  const { earliestStart, latestStart, earliestEnd, latestEnd, approximate } = bounds.value;
  const days = [earliestStart, latestStart, earliestEnd, latestEnd].map(dayText);
  return `${days[0]}..${days[1]} – ${days[2]}..${days[3]}${approximate ? ' ~' : ''}`;
}

describe('bounds', () => {
  it('are in order, and where it held on some sure day, that day is finite', () => {
    fc.assert(
      fc.property(whenText, reportedBounds, (when, reported) => {
        const bounds = boundsOf(when, reported);
        fc.pre(bounds.ok);
        if (!bounds.ok) return;
        const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds.value;
        expect(earliestStart).toBeLessThanOrEqual(latestStart);
        expect(earliestStart).toBeLessThanOrEqual(earliestEnd);
        expect(latestStart).toBeLessThanOrEqual(latestEnd);
        expect(earliestEnd).toBeLessThanOrEqual(latestEnd);
        expect(earliestStart).toBeLessThan(Infinity);
        expect(latestEnd).toBeGreaterThan(-Infinity);
        if (latestStart <= earliestEnd) {
          expect(Number.isFinite(latestStart)).toBe(true);
          expect(Number.isFinite(earliestEnd)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('are approximate exactly where a mark stands in the date, or in the report that `..` rests on', () => {
    fc.assert(
      fc.property(whenText, reportedBounds, (when, reported) => {
        const bounds = boundsOf(when, reported);
        fc.pre(bounds.ok);
        const text = typeof when === 'string' ? when : `${when.start ?? '..'}/${when.end ?? ''}`;
        const still = text.endsWith('/..') && reported.approximate;
        expect(bounds.ok && bounds.value.approximate).toBe(/[~?%]/.test(text) || still);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('do not depend on the report unless the end is `..`', () => {
    fc.assert(
      fc.property(whenText, reportedBounds, reportedBounds, (when, one, other) => {
        const end = typeof when === 'string' ? when.slice(-3) : `/${when.end ?? ''}`;
        fc.pre(end !== '/..');
        expect(boundsOf(when, one)).toEqual(boundsOf(when, other));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('are the same for an interval and for its start and end', () => {
    fc.assert(
      fc.property(plainDate, plainDate, reportedBounds, (start, end, reported) => {
        fc.pre(isEdtf(`${start}/${end}`));
        expect(boundsOf({ start, end }, reported)).toEqual(boundsOf(`${start}/${end}`, reported));
        expect(boundsOf({ start, end: '..' }, reported)).toEqual(boundsOf(`${start}/..`, reported));
        expect(boundsOf({ start: '..', end }, reported)).toEqual(boundsOf({ end }, reported));
        expect(boundsOf({ end }, reported)).toEqual(boundsOf(`../${end}`, reported));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('of a plain date and of a one-of-set are those of the same date as a date of saying', () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, setText), reportedBounds, (text, reported) => {
        expect(boundsOf(text, reported)).toEqual(dateBounds(text));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  const report = '2017-10-10';
  it.each<[string, When, string]>([
    ['a year', '2015', '2015-01-01..2015-12-31 – 2015-01-01..2015-12-31'],
    ['year 0', '0000', '0000-01-01..0000-12-31 – 0000-01-01..0000-12-31'],
    ['a month with a leap day', '2016-02', '2016-02-01..2016-02-29 – 2016-02-01..2016-02-29'],
    ['a leap day', '2016-02-29', '2016-02-29..2016-02-29 – 2016-02-29..2016-02-29'],
    ['about a year', '2015~', '2015-01-01..2015-12-31 – 2015-01-01..2015-12-31 ~'],
    ['perhaps a month', '2015-04?', '2015-04-01..2015-04-30 – 2015-04-01..2015-04-30 ~'],
    ['both', '2015%', '2015-01-01..2015-12-31 – 2015-01-01..2015-12-31 ~'],
    ['acts repeated in a span', '[2015..2017]', '2015-01-01..2017-12-31 – 2015-01-01..2017-12-31'],
    ['some time before April 2017', '[..2017-03]', '-∞..2017-03-31 – -∞..2017-03-31'],
    ['some time since', '[2012..]', '2012-01-01..∞ – 2012-01-01..∞'],
    ['a one-of-set with a mark', '[2015..2017?]', '2015-01-01..2017-12-31 – 2015-01-01..2017-12-31 ~'],
    ['throughout', '2008/2010', '2008-01-01..2008-12-31 – 2010-01-01..2010-12-31'],
    ['throughout, about', '2008~/2010', '2008-01-01..2008-12-31 – 2010-01-01..2010-12-31 ~'],
    ['equal years', '2015/2015', '2015-01-01..2015-12-31 – 2015-01-01..2015-12-31'],
    ['equal days', '2015-12-10/2015-12-10', '2015-12-10..2015-12-10 – 2015-12-10..2015-12-10'],
    ['an end within the start', '2012/2012-06', '2012-01-01..2012-06-30 – 2012-06-01..2012-06-30'],
    ['a start within the end', '2012-06/2012', '2012-06-01..2012-06-30 – 2012-06-01..2012-12-31'],
    ['still so', '2012/..', '2012-01-01..2012-12-31 – 2017-10-10..∞'],
    ['still so, as start and end', { start: '2012', end: '..' }, '2012-01-01..2012-12-31 – 2017-10-10..∞'],
    ['still so, begun in the year of the report', '2017/..', '2017-01-01..2017-10-10 – 2017-10-10..∞'],
    ['still so, begun on the day of the report', '2017-10-10/..', '2017-10-10..2017-10-10 – 2017-10-10..∞'],
    ['still so, start not stated', { end: '..' }, '-∞..2017-10-10 – 2017-10-10..∞'],
    ['still so, used by', { start: '[..2014]', end: '..' }, '-∞..2014-12-31 – 2017-10-10..∞'],
    ['used by 2014', { start: '[..2014]' }, '-∞..2014-12-31 – 2014-12-31..∞'],
    ['began in 2008', { start: '2008' }, '2008-01-01..2008-12-31 – 2008-12-31..∞'],
    ['former officer', { end: '[..2017-03-17]' }, '-∞..2017-03-17 – -∞..2017-03-17'],
    ['an end alone', { end: '2010' }, '-∞..2010-01-01 – 2010-01-01..2010-12-31'],
    ['an open start', '../2010', '-∞..2010-01-01 – 2010-01-01..2010-12-31'],
    ['an open start, as start and end', { start: '..', end: '2010' }, '-∞..2010-01-01 – 2010-01-01..2010-12-31'],
    ['began at some point', { start: '[2010..2012]' }, '2010-01-01..2012-12-31 – 2012-12-31..∞'],
    ['began then or later', { start: '[2012..]' }, '2012-01-01..∞ – 2012-01-01..∞'],
    ['began in, ended by', { start: '2012', end: '[..2017]' }, '2012-01-01..2012-12-31 – 2012-12-31..2017-12-31'],
    ['began after, ended in', { start: '[2012..]', end: '2015' }, '2012-01-01..2015-01-01 – 2015-01-01..2015-12-31'],
    ['within two open sets', { start: '[2012..]', end: '[..2015]' }, '2012-01-01..2015-12-31 – 2012-01-01..2015-12-31'],
  ])('%s', (_, when, expected) => {
    expect(shown(fits(when), report)).toBe(expected);
  });

  it.each<[string, When, string, string]>([
    ['month: its first day', '2012/..', '2017-03', '2012-01-01..2012-12-31 – 2017-03-01..∞'],
    ['month, begun within it', '2017-03-16/..', '2017-03', '2017-03-16..2017-03-16 – 2017-03-16..∞'],
    ['year, begun in it', '2017/..', '2017', '2017-01-01..2017-12-31 – 2017-12-31..∞'],
    [
      'year, begun late in a longer span',
      { start: '[2012..2019]', end: '..' },
      '2017',
      '2012-01-01..2017-12-31 – 2017-12-31..∞',
    ],
    ['set open to the past: its last day', '2012/..', '[..2017-03]', '2012-01-01..2012-12-31 – 2017-03-31..∞'],
    ['set open to the future: its first day', '2012/..', '[2017-03..]', '2012-01-01..2012-12-31 – 2017-03-01..∞'],
    ['approximate date', '2012/..', '2017~', '2012-01-01..2012-12-31 – 2017-01-01..∞ ~'],
  ])('still so at a report known by its %s', (_, when, reported, expected) => {
    expect(shown(fits(when), reported)).toBe(expected);
  });

  it.each<[WhenText, string]>([
    ['2015-02-30', '2015-02-30 is not a day of the calendar: February 2015 has 28 days'],
    [{ start: '2015-13' }, 'start: 2015-13 is not a month of the calendar: months run from 01 to 12'],
    [
      { start: '2015', end: 'then' },
      'end: "then" is not a date: write a year, month or day, such as 2017, 2017-03 or 2017-03-16',
    ],
    [{ start: '2015/2016' }, 'start: 2015/2016 is an interval; write a date or a one-of-set'],
    [{ start: '2015', end: '2014-12' }, 'the end is before the start'],
    [{ start: '[2015..]', end: '[..2014]' }, 'the end is before the start'],
    [{ start: '..' }, 'a date needs a start, an end, or both'],
    [{}, 'a date needs a start, an end, or both'],
    ['2018/..', '.. means still so when reported, but the start is later than the report: leave the end out'],
  ])('%j is an error', (when, expected) => {
    expect(shown(when, report)).toBe(expected);
  });

  it('of a date of saying take an interval as throughout, and no open end', () => {
    expect(dateBounds('2015/2016')).toEqual(boundsOf('2015/2016', reportedOn(report)));
    expect(dateBounds('2015/..')).toEqual({
      ok: false,
      error: '2015/.. has an open end, which a date of saying or publishing cannot have',
    });
    expect(dateBounds('soon').ok).toBe(false);
  });

  it('cannot be still so at a report of no date', () => {
    const never = { ...reportedOn(report), earliestStart: -Infinity, latestEnd: Infinity };
    expect(boundsOf('2012/..', never)).toEqual({
      ok: false,
      error: '.. means still so when reported, but the report has no date',
    });
  });
});
