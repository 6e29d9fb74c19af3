/**
 * Our parser against the `edtf` package, an independent reading of the standard. Where the two differ on purpose, the
 * difference is pinned at the end: if the package changes, these lines say so.
 */
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, dateBounds } from '../../../src/core/time/bounds.ts';
import { isEdtf } from '../../../src/core/time/edtf.ts';
import { dayText, markedDate, monthText, pad, plainDate, SEED } from './arbitraries.ts';

const DAY = 86_400_000;

/** First and last day as the package reads them, or null where it does not read the text. */
function packageSpan(text: string): readonly [number, number] | null {
  try {
    const { min, max } = edtf(text);
    // null, the package's unknown end, does not occur in our subset; Number(null) would be 1970.
    if (min === null || max === null) return [Number.NaN, Number.NaN];
    return [min / DAY, Number.isFinite(max) ? (max + 1) / DAY - 1 : max];
  } catch {
    return null;
  }
}

/** First and last day as our bounds have them, or null where we do not read the text. */
function ourSpan(text: string): readonly [number, number] | null {
  const reported = dateBounds('9999-12-31');
  const bounds = reported.ok ? boundsOf(text, reported.value) : reported;
  return bounds.ok ? [bounds.value.earliestStart, bounds.value.latestEnd] : null;
}

const doubtfulDate = fc
  .tuple(
    fc.constantFrom(1899, 1900, 2000, 2015, 2016, 9999),
    fc.nat(20),
    fc.nat(33),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([y, m, d, mark]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}${mark}`);

describe('our parser and the edtf package', () => {
  it('agree on which days exist, but for 29 February, and on their span', () => {
    fc.assert(
      fc.property(doubtfulDate, (text) => {
        fc.pre(!text.includes('-02-29'));
        expect(ourSpan(text)).toEqual(packageSpan(text));
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('agree on years, months and days with and without marks', () => {
    fc.assert(
      fc.property(markedDate, (text) => {
        fc.pre(!text.startsWith('0000-02'));
        expect(ourSpan(text)).not.toBeNull();
        expect(ourSpan(text)).toEqual(packageSpan(text));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('agree on intervals whose start date begins before their end date, and on all others that the package reads', () => {
    fc.assert(
      fc.property(markedDate, markedDate, (a, b) => {
        fc.pre(!b.startsWith('0000-02'));
        const text = `${a}/${b}`;
        const theirs = packageSpan(text);
        const [startFirst = 0] = ourSpan(a) ?? [];
        const [endFirst = 0] = ourSpan(b) ?? [];
        if (startFirst < endFirst) expect(theirs).not.toBeNull();
        if (theirs !== null) expect(ourSpan(text)).toEqual(theirs);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('agree on open intervals and on one-of-sets open on one side', () => {
    const open = fc.oneof(
      markedDate.map((date) => `${date}/..`),
      markedDate.map((date) => `../${date}`),
      plainDate.map((date) => `[${date}..]`),
      plainDate.map((date) => `[..${date}]`),
    );
    fc.assert(
      fc.property(open, (text) => {
        fc.pre(!text.includes('0000-02'));
        expect(ourSpan(text)).toEqual(packageSpan(text));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('agree on where a one-of-set starts, if its dates are alike and in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(monthText, monthText), fc.tuple(dayText, dayText)), ([a, b]) => {
        fc.pre(a <= b);
        const text = `[${a}..${b}]`;
        expect(ourSpan(text)?.[0]).toBe(packageSpan(text)?.[0]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('differ on text outside the subset, which only the package reads', () => {
    for (const text of ['199X', '2015-21', '-0044', '{2015,2017}', '[2015,2017]', '2015/', '../..', 'Y17000']) {
      expect(packageSpan(text), text).not.toBeNull();
      expect(isEdtf(text), text).toBe(false);
    }
  });

  it('differ where the package is lax: a leap day in a common year, a one-of-set backwards', () => {
    for (const text of ['1900-02-29', '2015-02-29', '[2017..2015]']) {
      expect(packageSpan(text), text).not.toBeNull();
      expect(isEdtf(text), text).toBe(false);
    }
  });

  it('differ where the package is strict: equal ends, an end within its start, mixed or marked one-of-sets', () => {
    for (const text of ['2017-03-16/2017-03-16', '2015-06/2015', '[2015-03..2017]', '[2015~..2017]']) {
      expect(packageSpan(text), text).toBeNull();
      expect(isEdtf(text), text).toBe(true);
    }
  });

  it('differ on February of year 0, which the package gives the length of February 1900', () => {
    expect(packageSpan('0000-02-28')).not.toEqual(ourSpan('0000-02-28'));
    expect(ourSpan('0000-02')?.[1]).toBe(ourSpan('0000-02-29')?.[1]);
  });

  it('differ on where a one-of-set ends: the package takes the end of its first date', () => {
    expect(packageSpan('[2015..2017]')).toEqual(ourSpan('2015'));
    expect(ourSpan('[2015..2017]')).toEqual(ourSpan('2015/2017'));
  });
});
