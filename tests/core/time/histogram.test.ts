import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, dateBounds } from '../../../src/core/time/bounds.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { type Bin, binsOf, countBins } from '../../../src/core/time/histogram.ts';
import { bestClass, windowOf } from '../../../src/core/time/window.ts';
import { SEED, someBounds } from './arbitraries.ts';

const anyDay = fc.oneof(
  fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) }),
  fc.integer({ min: dayOf(2012, 1, 1), max: dayOf(2017, 12, 31) }),
);
const domain = fc.tuple(anyDay, anyDay).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Domains about the years in which generated dates lie. */
const nearDomain = fc
  .tuple(fc.integer({ min: 14_900, max: 17_700 }), fc.nat(3000))
  .map(([from, length]) => ({ from, to: from + length }));

function datesOf(...texts: string[]): Bounds[] {
  return texts.map((text) => {
    const bounds = dateBounds(text);
    if (!bounds.ok) throw new Error(bounds.error);
    return bounds.value;
  });
}

/** The rule itself, bin by bin and tie by tie. */
function countSlowly(bins: readonly Bin[], ties: readonly (readonly Bounds[])[]) {
  return bins.map((bin) => {
    const classes = ties.map((dates) => bestClass(dates, bin));
    return {
      in: classes.filter((found) => found === 'in').length,
      possible: classes.filter((found) => found === 'possible').length,
    };
  });
}

describe('bins', () => {
  it('cover their domain without gaps, and none lies outside it', () => {
    fc.assert(
      fc.property(domain, ({ from, to }) => {
        const bins = binsOf({ from, to });
        const [first, last] = [bins[0], bins[bins.length - 1]];
        expect(first !== undefined && first.from <= from && from <= first.to).toBe(true);
        expect(last !== undefined && last.from <= to && to <= last.to).toBe(true);
        const gaps = bins.filter((bin, index) => index > 0 && bin.from !== (bins[index - 1]?.to ?? 0) + 1);
        expect(gaps).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('are the windows that their ids name', () => {
    fc.assert(
      fc.property(nearDomain, (near) => {
        for (const bin of binsOf(near)) {
          expect(windowOf(bin.id, bin.id)).toEqual({ ok: true, value: { from: bin.from, to: bin.to } });
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it.each([
    ['three calendar years: months', dayOf(2015, 1, 1), dayOf(2017, 12, 31), 36, '2015-01', '2017-12'],
    ['a day more: years', dayOf(2015, 1, 1), dayOf(2018, 1, 1), 4, '2015', '2018'],
    ['one day: its month', dayOf(2016, 2, 29), dayOf(2016, 2, 29), 1, '2016-02', '2016-02'],
    ['over a new year', dayOf(2016, 12, 31), dayOf(2017, 1, 1), 2, '2016-12', '2017-01'],
    ['from year 0', dayOf(0, 12, 31), dayOf(9, 1, 1), 10, '0000', '0009'],
  ])('of %s', (_, from, to, count, first, last) => {
    const bins = binsOf({ from, to });
    expect(bins).toHaveLength(count);
    expect(bins[0]?.id).toBe(first);
    expect(bins[count - 1]?.id).toBe(last);
  });

  it('have labels for readers', () => {
    expect(binsOf({ from: dayOf(2017, 3, 16), to: dayOf(2017, 3, 16) })[0]?.label).toBe('March 2017');
    expect(binsOf({ from: dayOf(2008, 1, 1), to: dayOf(2017, 3, 16) })[0]?.label).toBe('2008');
  });

  it('are none where the domain is open or empty', () => {
    expect(binsOf({ from: -Infinity, to: 0 })).toEqual([]);
    expect(binsOf({ from: 0, to: Infinity })).toEqual([]);
    expect(binsOf({ from: Number.NaN, to: 0 })).toEqual([]);
    expect(binsOf({ from: 1, to: 0 })).toEqual([]);
  });
});

describe('counting', () => {
  it('gives each bin what the rule gives it', () => {
    const ties = fc.array(fc.array(someBounds, { maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(nearDomain, ties, (near, list) => {
        const bins = binsOf(near);
        expect(countBins(bins, list)).toEqual(countSlowly(bins, list));
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('counts a tie once a bin, in before possible, and an undated tie nowhere', () => {
    const bins = binsOf({ from: dayOf(2014, 1, 1), to: dayOf(2017, 12, 31) });
    const ties = [datesOf('2015', '2015-06', '[2014..2015]'), datesOf('[2015..2016]'), datesOf('2016~'), []];
    expect(countBins(bins, ties)).toEqual([
      { in: 0, possible: 1 },
      { in: 1, possible: 1 },
      { in: 0, possible: 2 },
      { in: 0, possible: 0 },
    ]);
    expect(countBins([], ties)).toEqual([]);
  });

  it('counts 10,000 ties over every year of the calendar', () => {
    const bins = binsOf({ from: dayOf(0, 1, 1), to: dayOf(9999, 12, 31) });
    const long = datesOf('0000/9999', '2015');
    const counts = countBins(
      bins,
      Array.from({ length: 10_000 }, () => long),
    );
    expect(counts).toHaveLength(10_000);
    expect(counts.every((count) => count.in === 10_000 && count.possible === 0)).toBe(true);
  });
});
