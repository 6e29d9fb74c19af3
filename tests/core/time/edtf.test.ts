import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/time/day.ts';
import { edtfSpan, isEdtf, isEdtfDate, parseEdtf, parsePlainDate } from '../../../src/core/time/edtf.ts';
import { markedDate, plainDate, SEED } from './arbitraries.ts';

function reason(text: string): string {
  const parsed = parseEdtf(text);
  return parsed.ok ? `${text} was read` : parsed.error;
}

describe('EDTF of the subset', () => {
  it('never throws, and gives a reason for whatever it does not read', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789-/.[]~?% ') }),
      fc
        .tuple(fc.constantFrom('[', '2015-', '/..', '9', '~'), fc.integer({ min: 1, max: 9000 }))
        .map(([s, n]) => s.repeat(n)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const parsed = parseEdtf(text);
        expect(isEdtf(text)).toBe(parsed.ok);
        if (!parsed.ok) {
          expect(parsed.error.length).toBeGreaterThan(10);
          expect(parsed.error.length).toBeLessThan(400);
        }
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('reads every plain date, and a mark is all that keeps a date from being plain', () => {
    fc.assert(
      fc.property(plainDate, fc.constantFrom('~', '?', '%'), (text, mark) => {
        expect(isEdtfDate(text)).toBe(true);
        expect(isEdtf(text + mark)).toBe(true);
        expect(isEdtfDate(text + mark)).toBe(false);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('reads two dates as an interval exactly where it reads them as a one-of-set: in the right order', () => {
    const span = (text: string) => {
      const date = parsePlainDate(text.replace(/[~?%]$/, ''));
      return date.ok ? edtfSpan(date.value) : ([Number.NaN, Number.NaN] as const);
    };
    fc.assert(
      fc.property(markedDate, markedDate, (a, b) => {
        const inOrder = span(a)[0] <= span(b)[1];
        expect(isEdtf(`${a}/${b}`)).toBe(inOrder);
        expect(isEdtf(`[${a}..${b}]`)).toBe(inOrder);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  const date = { kind: 'date', year: 2017, month: null, day: null, approximate: false, uncertain: false };
  it.each([
    ['2017', date],
    ['0000', { ...date, year: 0 }],
    ['2017-03', { ...date, month: 3 }],
    ['2017-03-16', { ...date, month: 3, day: 16 }],
    ['2017~', { ...date, approximate: true }],
    ['2017-03?', { ...date, month: 3, uncertain: true }],
    ['2017-03-16%', { ...date, month: 3, day: 16, approximate: true, uncertain: true }],
    ['2016-02-29', { ...date, year: 2016, month: 2, day: 29 }],
    ['2015/2017', { kind: 'interval', start: { ...date, year: 2015 }, end: date }],
    ['2017/2017', { kind: 'interval', start: date, end: date }],
    ['2017/..', { kind: 'interval', start: date, end: null }],
    ['../2017', { kind: 'interval', start: null, end: date }],
    ['[2015..2017]', { kind: 'set', earliest: { ...date, year: 2015 }, latest: date }],
    ['[..2017]', { kind: 'set', earliest: null, latest: date }],
    ['[2017~..]', { kind: 'set', earliest: { ...date, approximate: true }, latest: null }],
  ])('reads %s', (text, expected) => {
    expect(parseEdtf(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['', 'the date is empty: write a year, month or day, such as 2017 or 2017-03-16'],
    ['2015-02-30', '2015-02-30 is not a day of the calendar: February 2015 has 28 days'],
    ['1900-02-29', '1900-02-29 is not a day of the calendar: February 1900 has 28 days'],
    ['2015-04-31', '2015-04-31 is not a day of the calendar: April 2015 has 30 days'],
    ['2015-04-00', '2015-04-00 is not a day of the calendar: April 2015 has 30 days'],
    ['2015-21', '2015-21 is not a month of the calendar: months run from 01 to 12'],
    ['2015-00', '2015-00 is not a month of the calendar: months run from 01 to 12'],
    ['2017/2015', '2017/2015 ends before it starts'],
    ['2017-03-16/2017-03-15', '2017-03-16/2017-03-15 ends before it starts'],
    ['[2017..2015]', '[2017..2015] ends before it starts'],
    ['../..', '../.. says nothing: at least one end must be a date'],
    ['[..]', '[..] says nothing: at least one end must be a date'],
    ['2015/', '"2015/" is not an interval: write .. where an end is open, such as 2008/..'],
    ['2015/2016/2017', '"2015/2016/2017" is not an interval: it has more than one slash'],
    ['[2015,2017]', '"[2015,2017]" is not a one-of-set: write [2015..2017], [..2014] or [2012..]'],
    ['[2015..2016..2017]', '"[2015..2016..2017]" is not a one-of-set: write [2015..2017], [..2014] or [2012..]'],
    ['2015/[..2017]', '"2015/[..2017]" is not a one-of-set: write [2015..2017], [..2014] or [2012..]'],
    ['2015-02-30/2016', '2015-02-30 is not a day of the calendar: February 2015 has 28 days'],
  ])('does not read %j, and says why', (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  it.each([
    '..',
    '201',
    '20155',
    '-0044',
    '2015-3',
    '2015-03-1',
    ' 2015',
    '2015 ',
    '2015\n',
    '199X',
    '2015~?',
    '~2015',
    '２０１５',
    'May 2015',
    '20150316',
  ])('does not read %j', (text) => {
    expect(reason(text)).toContain('is not a date: write a year, month or day');
  });

  it.each(['2015/2017', '[2015..2017]', '2015~', '', '2015-02-30'])('%j is no plain date', (text) => {
    expect(isEdtfDate(text)).toBe(false);
    expect(parsePlainDate(text).ok).toBe(false);
  });

  it.each([
    ['2015', dayOf(2015, 1, 1), dayOf(2015, 12, 31)],
    ['2016-02', dayOf(2016, 2, 1), dayOf(2016, 2, 29)],
    ['2015-02', dayOf(2015, 2, 1), dayOf(2015, 2, 28)],
    ['2016-02-29', dayOf(2016, 2, 29), dayOf(2016, 2, 29)],
    ['0000', dayOf(0, 1, 1), dayOf(0, 12, 31)],
  ])('%s spans its first to its last day', (text, first, last) => {
    const parsed = parsePlainDate(text);
    expect(parsed.ok && edtfSpan(parsed.value)).toEqual([first, last]);
  });
});
