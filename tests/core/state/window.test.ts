import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WindowText } from '../../../src/core/state/view.ts';
import { isValidWindow, isWindowDate, stepWindow, windowBetween } from '../../../src/core/state/window.ts';
import { arbitraryDate } from '../url/arbitrary-view.ts';

const seed = 20170317;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const domain = { from: dayNumber('1990-01-01'), to: dayNumber('2017-12-31') };
const end = fc.option(arbitraryDate());

/** `2015..2017`, `2015..`, `..` as a window or none. */
function span(text: string): WindowText | null {
  const [from = '', to = ''] = text.split('..');
  return text === '..' ? null : { from: from || null, to: to || null };
}

describe('a date of a window', () => {
  it.each([
    ['2017', true],
    ['0000', true],
    ['9999', true],
    ['2017-01', true],
    ['2017-12-31', true],
    ['2016-02-29', true],
    ['2000-02-29', true],
    ['2017-02-29', false],
    ['1900-02-29', false],
    ['2017-04-31', false],
    ['2017-00', false],
    ['2017-13', false],
    ['2017-01-00', false],
    ['2017-01-32', false],
    ['17', false],
    ['02017', false],
    ['-2017', false],
    ['2017~', false],
    ['2017-1', false],
    [' 2017', false],
    ['2017\n', false],
    ['', false],
  ])('%j: %s', (text, known) => {
    expect(isWindowDate(text)).toBe(known);
  });

  it('is a day exactly if the calendar has it', () => {
    const part = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part, part, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const parsed = new Date(text);
        const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
        expect(isWindowDate(text)).toBe(real);
      }),
      { seed, numRuns: 5000 },
    );
  });
});

describe('the window between two dates', () => {
  it('is the same whichever comes first, and valid', () => {
    fc.assert(
      fc.property(arbitraryDate(), arbitraryDate(), (one, other) => {
        const window = windowBetween(one, other);
        expect(window !== null && window !== undefined && isValidWindow(window)).toBe(true);
        if (!isValidWindow({ from: other, to: one })) expect(windowBetween(other, one)).toEqual(window);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it.each<[string | null, string | null, WindowText | null | undefined]>([
    ['2015', '2017', { from: '2015', to: '2017' }],
    ['2017', '2015', { from: '2015', to: '2017' }],
    ['2016-06', '2016', { from: '2016-06', to: '2016' }],
    ['2016', '2016-06', { from: '2016', to: '2016-06' }],
    ['2016-02-29', '2016-02-29', { from: '2016-02-29', to: '2016-02-29' }],
    ['2016-06-02', '2016-06-01', { from: '2016-06-01', to: '2016-06-02' }],
    ['2016', null, { from: '2016', to: null }],
    [null, null, null],
    ['2016', 'soon', undefined],
    ['2017-02-29', null, undefined],
  ])('%s and %s', (from, to, window) => {
    expect(windowBetween(from, to)).toEqual(window);
  });
});

describe('stepping a window', () => {
  it('there and back gives the same, short of leap days, within the domain', () => {
    fc.assert(
      fc.property(
        fc.record({ from: end, to: end }).filter(isValidWindow),
        fc.integer({ min: -3, max: 3 }),
        (window, by) => {
          const moved = stepWindow(window, by, { from: dayNumber('1900-01-01'), to: dayNumber('2100-01-01') });
          expect(moved !== null && isValidWindow(moved)).toBe(true);
          expect(stepWindow(moved, -by, { from: dayNumber('1900-01-01'), to: dayNumber('2100-01-01') })).toEqual(
            window,
          );
        },
      ),
      { seed, numRuns: 1000 },
    );
  });

  it.each([
    ['2015..2017', 1, '2016..2018'],
    ['2015..2017', -1, '2014..2016'],
    ['2015-03..2015-06-30', 2, '2017-03..2017-06-30'],
    ['2015..', 1, '2016..'],
    ['..2015', -1, '..2014'],
    ['2016-02-29..2016-02-29', 1, '2017-02-28..2017-02-28'],
    ['2016-02-29..2016-02-29', 4, '2020-02-29..2020-02-29', '2100-01-01'],
    ['2017..2017', 1, '2017..2017'],
    ['1990..1990', -1, '1990..1990'],
    ['2030..2031', -1, '2029..2030'],
    ['9999..9999', 1, '9999..9999'],
    ['..', 1, '1990..1990'],
    ['..', -1, '2017..2017'],
    ['2015..2017', 0, '2015..2017'],
    ['2015..2017', 0.5, '2015..2017'],
    ['2015..2017', Number.NaN, '2015..2017'],
  ])('%s by %d is %s', (before, by, after, lastDay = '2017-12-31') => {
    expect(stepWindow(span(before), by, { ...domain, to: dayNumber(lastDay) })).toEqual(span(after));
  });

  it.each([
    ['1970-01-01', '1970'],
    ['1969-12-31', '1969'],
    ['2000-02-29', '2000'],
    ['2016-12-31', '2016'],
    ['2017-01-01', '2017'],
    ['0000-03-01', '0000'],
  ])('starts at the year of the first day of the domain: %s', (day, year) => {
    expect(stepWindow(null, 1, { from: dayNumber(day), to: dayNumber('2020-01-01') })).toEqual({
      from: year,
      to: year,
    });
  });

  it('starts nowhere where the dataset has no date', () => {
    expect(stepWindow(null, 1, { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY })).toBeNull();
  });
});
