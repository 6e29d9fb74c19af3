import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FRAMES } from '../../../src/core/play/frame.ts';
import { growingFrames, slidingFrames } from '../../../src/core/play/span-frames.ts';
import type { WindowText } from '../../../src/core/state/view.ts';
import { isValidWindow } from '../../../src/core/state/window.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { daysOf, expectSound } from './sound-frames.ts';

const RUNS = { seed: SEED, numRuns: 150 };

/** Domains from a few days to all years that a link can write, and windows that are or are not within them. */
const spans = fc
  .record({
    year: fc.integer({ min: 100, max: 8900 }),
    month: fc.integer({ min: 1, max: 12 }),
    days: fc.oneof(fc.nat({ max: 1100 }), fc.nat({ max: 20_000 }), fc.nat({ max: 365_000 })),
  })
  .map(({ year, month, days }) => ({ from: dayOf(year, month, 5), to: dayOf(year, month, 5) + days }));

const windows: fc.Arbitrary<WindowText | null> = fc.option(
  fc
    .record({
      year: fc.integer({ min: 100, max: 9998 }),
      more: fc.nat({ max: 30 }),
      parts: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
      month: fc.integer({ min: 1, max: 12 }),
      open: fc.nat({ max: 5 }),
    })
    .map(({ year, more, parts, month, open }) => {
      const date = (y: number, count: number) =>
        [String(y).padStart(4, '0'), String(month).padStart(2, '0'), '16'].slice(0, count).join('-');
      const to = date(Math.min(9999, year + more), parts[1]);
      return { from: open === 0 ? null : date(year, parts[0]), to: open === 1 ? null : to };
    }),
  { freq: 4 },
);

/** A domain with a window that, half of the time, begins within it. */
const settings = fc.tuple(spans, windows, fc.boolean(), fc.nat({ max: 60 })).map(([domain, window, within, years]) => {
  if (window === null || !within) return { domain, window };
  const first = Number(windowYear(domain.from)) + years;
  const move = (date: string | null) =>
    date === null
      ? null
      : String(first + Number(date.slice(0, 4)) - Number((window.from ?? date).slice(0, 4))).padStart(4, '0') +
        date.slice(4);
  const moved = { from: move(window.from), to: move(window.to) };
  return { domain, window: isValidWindow(moved) ? moved : window };
});

function windowYear(day: number): number {
  return Math.floor(day / 365.2425) + 1970;
}

/** Months that a frame of whole months lasts. */
function months({ from, to }: WindowText): number {
  if (from === null || to === null) throw new Error('a sliding window is open at no end');
  const [first, last] = [from.padEnd(7, '-01'), to.length === 4 ? `${to}-12` : to];
  const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return number(last) - number(first) + 1;
}

describe('sliding', () => {
  it('advances without a gap through all of the domain, at one width', () => {
    const property = fc.property(settings, ({ domain, window }) => {
      const list = slidingFrames(domain, window);
      expectSound(list, domain);
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list.map((frame) => months(frame.window))).size).toBe(1);
      const all = list.map((frame) => daysOf(frame.window));
      expect(all[0]?.from).toBeLessThanOrEqual(domain.from);
      expect(all.at(-1)?.to).toBeGreaterThanOrEqual(domain.to);
      expect(all.filter((days, place) => place > 0 && days.from > (all[place - 1]?.to ?? 0) + 1)).toEqual([]);
    });
    fc.assert(property, { ...RUNS, numRuns: 400 });
  });

  it('keeps the width of the present window', () => {
    const domain = { from: dayOf(2000, 3, 1), to: dayOf(2017, 8, 1) };
    const property = fc.property(
      fc.integer({ min: 2000, max: 2015 }),
      fc.integer({ min: 0, max: 10 }),
      (from, more) => {
        const window = { from: String(from), to: String(from + more) };
        const list = slidingFrames(domain, window);
        expect(new Set(list.map((frame) => months(frame.window)))).toEqual(new Set([(more + 1) * 12]));
        expect(list.length).toBe(18 - more);
      },
    );
    fc.assert(property, RUNS);
  });

  it.each<[string, WindowText | null, string, string]>([
    ['a year where there is no window', null, '2000..2000', '2017..2017'],
    ['a year where the window leaves no room', { from: '1999', to: null }, '2000..2000', '2017..2017'],
    ['its place in the year', { from: '2015-03', to: '2016-02' }, '2000-03..2001-02', '2017-03..2018-02'],
    [
      'by months where it is shorter than a year',
      { from: '2015-03', to: '2015-03-16' },
      '2000-03..2000-03',
      '2017-08..2017-08',
    ],
    ['an open end at the end of the domain', { from: '2016', to: null }, '2000..2001', '2016..2017'],
  ])('%s', (_what, window, first, last) => {
    const list = slidingFrames({ from: dayOf(2000, 3, 1), to: dayOf(2017, 8, 1) }, window);
    expect([list[0], list.at(-1)].map((frame) => `${frame?.window.from}..${frame?.window.to}`)).toEqual([first, last]);
  });

  it('goes by months through a short domain, and in longer steps through a very long one', () => {
    const short = slidingFrames({ from: dayOf(2016, 11, 3), to: dayOf(2018, 1, 9) }, null);
    expect(short.length).toBe(15);
    expect(short[0]?.window).toEqual({ from: '2016-11', to: '2016-11' });
    const long = slidingFrames({ from: dayOf(1, 1, 1), to: dayOf(2017, 8, 1) }, { from: '2015-03', to: '2015-03' });
    expect(long.length).toBeGreaterThan(100);
    expect(long.length).toBeLessThanOrEqual(MOST_FRAMES);
  });
});

describe('growing', () => {
  it('advances to the end of the domain from one start, which is that of the window', () => {
    const property = fc.property(settings, ({ domain, window }) => {
      const list = growingFrames(domain, window);
      expectSound(list, domain);
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list.map((frame) => frame.window.from)).size).toBe(1);
      expect(daysOf(list.at(-1)?.window ?? { from: '2000', to: '2000' }).to).toBeGreaterThanOrEqual(domain.to);
      const starts = window !== null && daysOf(window).from <= domain.from;
      if (starts) expect(list[0]?.window.from).toBe(window.from);
    });
    fc.assert(property, { ...RUNS, numRuns: 400 });
  });

  it('begins with the year of its start, as that is written', () => {
    const domain = { from: dayOf(2010, 3, 1), to: dayOf(2013, 8, 1) };
    const ends = (window: WindowText | null) =>
      growingFrames(domain, window).map(({ window: { from, to } }) => `${from}..${to}`);
    expect(ends({ from: '2011-05-04', to: '2011-06' })).toEqual([
      '2011-05-04..2011',
      '2011-05-04..2012',
      '2011-05-04..2013',
    ]);
    expect(ends({ from: null, to: '2012' })).toEqual(['null..2010', 'null..2011', 'null..2012', 'null..2013']);
    expect(ends(null)[0]).toBe('2010..2010');
  });
});

it('playing changes no frames: from each of them they are the same', () => {
  const property = fc.property(settings, fc.nat(), ({ domain, window }, pick) => {
    for (const make of [slidingFrames, growingFrames]) {
      const list = make(domain, window);
      expect(make(domain, list[pick % list.length]?.window ?? null)).toEqual(list);
    }
  });
  fc.assert(property, { ...RUNS, numRuns: 400 });
});
