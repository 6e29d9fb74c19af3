import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/time/day.ts';
import { binsOf } from '../../src/core/time/histogram.ts';
import { highestBar, histogramInWords } from '../../src/ui/time/histogram-in-words.ts';
import { possibleHelp, undatedHelp } from '../../src/ui/time/switch-words.ts';

const bins = binsOf({ from: dayOf(2010, 1, 1), to: dayOf(2014, 1, 1) });
const none = { in: 0, possible: 0 };

test('the histogram in words leaves out empty years and tells possible ties apart', () => {
  const filtered = [none, { in: 3, possible: 0 }, { in: 0, possible: 2 }, { in: 9, possible: 1 }, none];
  expect(histogramInWords({ bins, filtered })).toBe(
    'Ties by year, with the filters but without the time window: 2011: 3; 2012: 2 possibly; 2013: 9 and 1 possibly.',
  );
  expect(histogramInWords({ bins, filtered: bins.map(() => none) })).toContain('none');
});

test('the highest bar counts what is possible too', () => {
  expect(
    highestBar([
      { in: 3, possible: 4 },
      { in: 6, possible: 0 },
    ]),
  ).toBe(7);
  expect(highestBar([])).toBe(0);
});

test('switches say how many ties they show or hide', () => {
  expect(possibleHelp(1, true, true)).toBe('1 tie may fall in these years, or may not: shown, faded.');
  expect(possibleHelp(12, false, true)).toContain('12 ties');
  expect(possibleHelp(12, false, true)).toContain('hidden');
  expect(possibleHelp(12, true, false)).not.toContain('12');
  expect(undatedHelp(3, false)).toBe('3 ties without a date: hidden.');
  expect(undatedHelp(3, true)).toBe('3 ties without a date: shown.');
  expect(undatedHelp(0, true)).not.toContain('0');
});
