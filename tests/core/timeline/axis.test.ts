import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/time/day.ts';
import { axisOf } from '../../../src/core/timeline/axis.ts';
import { fitSpan, LEAST_DAYS, limitsOf, panSpan, showDay, zoomSpan } from '../../../src/core/timeline/span.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 400 };
const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2500, 1, 1) });
const domains = fc.tuple(day, fc.integer({ min: 0, max: 40_000 })).map(([from, days]) => ({ from, to: from + days }));

describe('axisOf', () => {
  const spans = fc
    .tuple(
      fc.double({ min: dayOf(0, 1, 1), max: dayOf(2500, 1, 1), noNaN: true }),
      fc.integer({ min: 5, max: 700_000 }),
    )
    .map(([from, days]) => ({ from, to: from + days }));

  it('has ticks that rise, within the span, and no more of them than asked for', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 20 }), (span, most) => {
        const { ticks, headings } = axisOf(span, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const [place, tick] of ticks.entries()) {
          expect(tick.day).toBeGreaterThanOrEqual(span.from);
          expect(tick.day).toBeLessThan(span.to);
          if (place > 0) expect(tick.day).toBeGreaterThan(ticks[place - 1]?.day ?? NaN);
        }
        const starts = headings.map((heading) => heading.day);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        if (headings.length > 0) expect(starts[0]).toBeLessThanOrEqual(span.from);
      }),
      RUNS,
    );
  });

  it('goes from decades to days', () => {
    const labels = (from: number, to: number) => axisOf({ from, to }, 6).ticks.map(({ label }) => label);
    expect(labels(dayOf(1968, 6, 1), dayOf(2021, 1, 1))).toEqual(['1970', '1980', '1990', '2000', '2010', '2020']);
    expect(labels(dayOf(2013, 6, 1), dayOf(2017, 2, 1))).toEqual(['2014', '2015', '2016', '2017']);
    expect(labels(dayOf(2016, 11, 20), dayOf(2017, 5, 2))).toEqual(['Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May']);
    expect(labels(dayOf(2017, 2, 20), dayOf(2017, 3, 14))).toEqual(['21', '26', '1', '6', '11']);
    expect(labels(dayOf(2017, 2, 26), dayOf(2017, 3, 4))).toEqual(['26', '27', '28', '1', '2', '3']);
  });

  it('says above months which year it is, and above days which month', () => {
    const headings = (from: number, to: number) => axisOf({ from, to }, 6).headings.map(({ label }) => label);
    expect(headings(dayOf(2016, 11, 20), dayOf(2017, 5, 2))).toEqual(['2016', '2017']);
    expect(headings(dayOf(2017, 2, 20), dayOf(2017, 3, 14))).toEqual(['February 2017', 'March 2017']);
    expect(headings(dayOf(1968, 6, 1), dayOf(2021, 1, 1))).toEqual([]);
  });
});

describe('the span in sight', () => {
  const moves = fc.array(
    fc.oneof(
      fc.record({
        zoom: fc.double({ min: 0.01, max: 50, noNaN: true }),
        about: fc.double({ min: -1, max: 2, noNaN: true }),
      }),
      fc.record({ pan: fc.integer({ min: -90_000, max: 90_000 }) }),
      fc.record({ show: day }),
    ),
    { maxLength: 12 },
  );

  it('stays within the limits and wider than a few days, wherever a reader moves it', () => {
    fc.assert(
      fc.property(domains, moves, (shown, path) => {
        const limits = limitsOf({ from: shown.from - 100, to: shown.to + 5000 }, shown);
        let span = fitSpan(shown);
        for (const move of path) {
          if ('zoom' in move) span = zoomSpan(span, move.zoom, span.from + move.about * (span.to - span.from), limits);
          else if ('pan' in move) span = panSpan(span, move.pan, limits);
          else span = showDay(span, move.show, limits);
          expect(span.from).toBeGreaterThanOrEqual(limits.from - 1e-6);
          expect(span.to).toBeLessThanOrEqual(limits.to + 1e-6);
          expect(span.to - span.from).toBeGreaterThanOrEqual(LEAST_DAYS - 1e-6);
        }
      }),
      RUNS,
    );
  });

  it('fits all that is shown with room on both sides, within what may be shown', () => {
    fc.assert(
      fc.property(domains, domains, (domain, shown) => {
        const [fitted, limits] = [fitSpan(shown), limitsOf(domain, shown)];
        expect(fitted.from).toBeLessThan(shown.from);
        expect(fitted.to).toBeGreaterThan(shown.to + 1);
        expect(limits.from).toBeLessThanOrEqual(fitted.from);
        expect(limits.to).toBeGreaterThanOrEqual(fitted.to);
      }),
      RUNS,
    );
  });

  it('zooms about a day: it keeps its place', () => {
    const limits = { from: 0, to: 10_000 };
    const zoomed = zoomSpan({ from: 4000, to: 6000 }, 0.5, 4500, limits);
    expect(zoomed).toEqual({ from: 4250, to: 5250 });
    expect(zoomSpan(zoomed, 2, 4500, limits)).toEqual({ from: 4000, to: 6000 });
  });

  it('brings a day into sight, and stays where it is if that is', () => {
    const [span, limits] = [
      { from: 1000, to: 1100 },
      { from: 0, to: 5000 },
    ];
    expect(showDay(span, 1050, limits)).toBe(span);
    const moved = showDay(span, 3000, limits);
    expect(moved).toEqual({ from: 2950, to: 3050 });
  });

  it('has limits even where a clock has no finite dates', () => {
    const none = { from: Infinity, to: -Infinity };
    const limits = limitsOf(none, { from: 10, to: 20 });
    expect(limits.from).toBeLessThan(10);
    expect(limits.to).toBeGreaterThan(20);
  });
});
