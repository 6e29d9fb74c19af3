import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Comparison, defaultView, type View, type WindowText } from '../../src/core/state/view.ts';
import { isValidWindow } from '../../src/core/state/window.ts';
import { windowOf } from '../../src/core/time/window.ts';
import { changeInWords, countsInSigns, countsInWords } from '../../src/ui/compare/compare-words.ts';
import { otherTimes } from '../../src/ui/compare/other-times.ts';

const dates = fc
  .tuple(
    fc.integer({ min: 1000, max: 3000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat({ max: 2 }),
  )
  .map(([year, month, day, parts]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts + 1).join('-'),
  );

const windows = fc
  .record({ from: fc.option(dates, { freq: 5 }), to: fc.option(dates, { freq: 5 }) })
  .filter(isValidWindow);

function daysOf({ from, to }: WindowText) {
  const days = windowOf(from, to);
  if (!days.ok) throw new Error(days.error);
  return days.value;
}

describe('other times', () => {
  it('end on the day before the window begins, and that of its own length is as long', () => {
    const property = fc.property(windows, (window) => {
      for (const { id, time } of otherTimes(window)) {
        if (id === 'all') {
          expect(time).toBeNull();
          continue;
        }
        if (time === null) throw new Error('only all time is no window');
        expect(isValidWindow(time)).toBe(true);
        const [now, before] = [daysOf(window), daysOf(time)];
        expect(before.to).toBe(now.from - 1);
        if (id === 'all-before') expect(before.from).toBe(-Infinity);
        // Months and years differ in their days.
        else
          expect(Math.abs(before.to - before.from - (now.to - now.from)) / (now.to - now.from + 31)).toBeLessThan(0.1);
      }
    });
    fc.assert(property, { seed: 20170317, numRuns: 500 });
  });

  test.each<[WindowText | null, readonly string[]]>([
    [null, []],
    [{ from: '2015', to: '2017' }, ['The time before: 2012 to 2014', 'All before it: up to 2014', 'All time']],
    [{ from: '2017', to: '2017' }, ['The time before: 2016', 'All before it: up to 2016', 'All time']],
    [
      { from: '2017-01', to: '2017-03' },
      ['The time before: October 2016 to December 2016', 'All before it: up to December 2016', 'All time'],
    ],
    [
      { from: '2017-03-01', to: '2017-03-02' },
      ['The time before: 27 February 2017 to 28 February 2017', 'All before it: up to 28 February 2017', 'All time'],
    ],
    [
      { from: '2016-07', to: '2016' },
      ['The time before: January 2016 to June 2016', 'All before it: up to June 2016', 'All time'],
    ],
    [{ from: null, to: '2016' }, ['All time']],
    [{ from: '2015', to: null }, ['All before it: up to 2014', 'All time']],
    [{ from: '0000', to: '9999' }, ['All time']],
  ])('%j', (window, labels) => {
    expect(otherTimes(window).map(({ label }) => label)).toEqual(labels);
  });
});

describe('changes in words', () => {
  const now: View = { ...defaultView('any'), time: { from: '2015', to: '2017' } };
  const then: Comparison = { with: 'window', time: { from: '2012', to: '2014' } };

  it('counts them with their signs', () => {
    const counts = { added: 5, gone: 3, same: 20 };
    expect(countsInWords({ ...now, compare: then }, counts)).toBe('+ 5 added · − 3 gone · = 20 unchanged');
    expect(countsInSigns(counts)).toBe('+ 5 · − 3 · = 20');
    const clocks: View = { ...now, compare: { with: 'clock' } };
    expect(countsInWords(clocks, counts)).toBe(
      '+ 5 only by when it happened · − 3 only by when it was reported · = 20 by both dates',
    );
    expect(countsInWords({ ...clocks, clock: 'reported' }, counts)).toBe(
      '+ 5 only by when it was reported · − 3 only by when it happened · = 20 by both dates',
    );
  });

  const sure: View = { ...now, possible: false };

  it('says what the ties of each have in common', () => {
    expect(changeInWords(now, 'added')).toBe('');
    const windows: View = { ...sure, compare: then };
    expect(changeInWords(windows, 'added')).toBe('Shown for 2015 to 2017, not for 2012 to 2014.');
    expect(changeInWords(windows, 'gone')).toBe('Shown for 2012 to 2014, not for 2015 to 2017.');
    expect(changeInWords(windows, 'same')).toBe('Shown for both times.');
    expect(changeInWords({ ...windows, time: null }, 'gone')).toBe('Shown for 2012 to 2014, not for all time.');
  });

  it('tells what shows by one clock from what shows by the other, on either', () => {
    const happened: View = { ...sure, compare: { with: 'clock' } };
    const reported: View = { ...happened, clock: 'reported' };
    expect(changeInWords(happened, 'gone')).toBe('Shown by when it was reported, not by when it happened.');
    expect(changeInWords(reported, 'added')).toBe(changeInWords(happened, 'gone'));
    expect(changeInWords(reported, 'gone')).toBe(changeInWords(happened, 'added'));
    expect(changeInWords(reported, 'same')).toBe(changeInWords(happened, 'same'));
  });

  it('says what counts as shown only where that is on and can matter', () => {
    const clocks: View = { ...now, compare: { with: 'clock' } };
    expect(changeInWords(clocks, 'gone')).toMatch(/ Merely possible ties count as shown\.$/);
    expect(changeInWords({ ...clocks, undated: true }, 'gone')).toMatch(
      / Merely possible and undated ties count as shown\.$/,
    );
    expect(changeInWords({ ...clocks, time: null }, 'same')).toMatch(/ Undated ties count as shown\.$/);
    const windows: View = { ...sure, undated: true, compare: then };
    expect(changeInWords(windows, 'same')).toMatch(/ Undated ties count as shown\.$/);
    expect(changeInWords(windows, 'gone')).not.toContain('ndated');
    const focused: View = { ...windows, focus: [{ entity: 'someone', steps: 1 }] };
    expect(changeInWords(focused, 'added')).toMatch(/ What the focus does not reach counts as not shown\.$/);
    expect(changeInWords(focused, 'same')).not.toContain('focus');
  });

  it('never says of a tie that it happened or was reported in the time', () => {
    const anyTime = fc.option(windows);
    const property = fc.property(
      anyTime,
      anyTime,
      fc.constantFrom('happened' as const, 'reported' as const),
      fc.constantFrom('added' as const, 'gone' as const, 'same' as const),
      fc.constantFrom(true, false, null),
      (time, other, clock, change, undated) => {
        for (const compare of [{ with: 'clock' } as const, { with: 'window', time: other } as const]) {
          const words = changeInWords({ ...now, time, clock, undated, compare }, change);
          expect(words).toMatch(/^Shown (for|by|both) /);
          expect(words).not.toMatch(/said to|in it|this time/);
        }
      },
    );
    fc.assert(property, { seed: 20170317, numRuns: 200 });
  });
});
