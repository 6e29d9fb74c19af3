import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/core/time/day.ts';
import { binsOf } from '../../src/core/time/histogram.ts';
import { highestBar, lineInWords } from '../../src/ui/time/histogram-in-words.ts';
import { magnification, onlyEntity } from '../../src/ui/time/own-line.ts';

const bins = binsOf({ from: dayOf(2010, 1, 1), to: dayOf(2014, 1, 1) });
const none = { in: 0, possible: 0 };

describe("an entity's own line", () => {
  it('is that of the only entity among what is selected', () => {
    const isEntity = (id: string) => id !== 'a-tie';
    expect(onlyEntity([], isEntity)).toBeNull();
    expect(onlyEntity(['flynn'], isEntity)).toBe('flynn');
    expect(onlyEntity(['a-tie', 'flynn'], isEntity)).toBe('flynn');
    expect(onlyEntity(['a-tie'], isEntity)).toBeNull();
    expect(onlyEntity(['flynn', 'fsb'], isEntity)).toBeNull();
  });

  it('is told in words, without empty bins', () => {
    const counts = [none, { in: 3, possible: 0 }, { in: 0, possible: 2 }, none, none];
    expect(lineInWords(bins, 'Michael Flynn', { counts, ties: 6, undated: 2 })).toBe(
      'Michael Flynn alone, 6 ties, 2 of them undated: 2011: 3; 2012: 2 possibly.',
    );
    expect(lineInWords(bins, 'FSB', { counts: bins.map(() => none), ties: 1, undated: 1 })).toBe(
      'FSB alone, 1 tie: none that has a date.',
    );
  });

  it('is drawn higher by a round number, but never above the highest bar', () => {
    const property = fc.property(fc.array(fc.nat({ max: 40 })), fc.nat({ max: 5000 }), (heights, more) => {
      const counts = heights.map((height) => ({ in: height, possible: 0 }));
      const own = highestBar(counts);
      const times = magnification({ counts }, own + more);
      expect(own * times).toBeLessThanOrEqual(own + more);
      if (own > 0 && times < 100) expect(own * times * 2.5).toBeGreaterThan(own + more);
    });
    fc.assert(property, { seed: 20170317, numRuns: 300 });
    expect(magnification({ counts: [{ in: 3, possible: 2 }] }, 67)).toBe(10);
    expect(magnification({ counts: [none] }, 67)).toBe(1);
  });
});
