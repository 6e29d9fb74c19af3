import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/core/time/bounds.ts';
import { dayOf } from '../../src/core/time/day.ts';
import { barOf, compareBars, type TimelineBar } from '../../src/core/timeline/bar.ts';
import { packLanes } from '../../src/core/timeline/lanes.ts';
import { DOT, dayAt, gapsOf, type Mark, marksOf, pixelOf, type Scale } from '../../src/ui/timeline/marks.ts';
import { placeLane } from '../../src/ui/timeline/place-lane.ts';
import { anyBounds, throughout, within } from '../core/timeline/bounds.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 300 };
const DECADE: Scale = { span: { from: dayOf(2008, 1, 1), to: dayOf(2018, 1, 1) }, width: 600 };

const scales = fc
  .record({
    from: fc.integer({ min: dayOf(1985, 1, 1), max: dayOf(2021, 1, 1) }),
    days: fc.integer({ min: 5, max: 12_000 }),
    width: fc.integer({ min: 120, max: 1400 }),
  })
  .map(({ from, days, width }): Scale => ({ span: { from, to: from + days }, width }));
const tieDates = fc.array(anyBounds(), { minLength: 1, maxLength: 3 });

function bar(id: string, dates: readonly Bounds[]): TimelineBar {
  const made = barOf({ id, dates: { happened: dates, reported: [] } }, 'happened');
  if (made === null) throw new Error('A bar needs a date.');
  return made;
}

function kinds(dates: readonly Bounds[], scale: Scale = DECADE): readonly Mark['kind'][] {
  return marksOf(bar('tie', dates), scale).map(({ kind }) => kind);
}

describe('the marks of a tie', () => {
  it('lie within the axis, lines beneath what is sure, and no line over another', () => {
    fc.assert(
      fc.property(tieDates, scales, (dates, scale) => {
        const marks = marksOf(bar('tie', dates), scale);
        for (const { x, width } of marks) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x + width).toBeLessThanOrEqual(scale.width + 1e-6);
          expect(width).toBeGreaterThan(0);
        }
        const layers = marks.map(({ kind }) => ['line', 'within', 'sure', 'ring', 'dot'].indexOf(kind));
        expect(layers).toEqual([...layers].sort());
        const lines = marks.filter(({ kind }) => kind === 'line');
        for (const [place, { x }] of lines.entries()) {
          const before = lines[place - 1];
          if (before !== undefined) expect(x).toBeGreaterThan(before.x + before.width);
        }
      }),
      RUNS,
    );
  });

  it('are there exactly where the tie may have held in sight', () => {
    fc.assert(
      fc.property(tieDates, scales, (dates, scale) => {
        const { from, to } = scale.span;
        const inSight = dates.some((each) => each.earliestStart < to && each.latestEnd + 1 > from);
        expect(marksOf(bar('tie', dates), scale).length > 0).toBe(inSight);
      }),
      RUNS,
    );
  });

  it('are a dot for a day, and a bar once one is close enough', () => {
    const day = throughout(dayOf(2015, 12, 10), dayOf(2015, 12, 10));
    expect(kinds([day])).toEqual(['dot']);
    expect(marksOf(bar('tie', [day]), DECADE)).toMatchObject([{ width: DOT }]);
    expect(kinds([day], { span: { from: dayOf(2015, 12, 8), to: dayOf(2015, 12, 14) }, width: 600 })).toEqual(['sure']);
  });

  it('keep for all that is short whether it held, or lies at some point within', () => {
    const month = [dayOf(2015, 12, 1), dayOf(2015, 12, 31)] as const;
    expect(kinds([within(...month)])).toEqual(['ring']);
    expect(kinds([throughout(...month)])).toEqual(['dot']);
    expect(marksOf(bar('tie', [within(...month)]), DECADE)).toMatchObject([{ width: DOT }]);
    const close = { span: { from: dayOf(2015, 11, 1), to: dayOf(2016, 2, 1) }, width: 600 };
    expect(kinds([within(...month)], close)).toEqual(['within']);
  });

  it('are nowhere sure for a date that only lies within', () => {
    fc.assert(
      fc.property(tieDates, scales, (dates, scale) => {
        const sure = dates.some(({ latestStart, earliestEnd }) => latestStart <= earliestEnd);
        const drawn = marksOf(bar('tie', dates), scale).some(({ kind }) => kind === 'sure' || kind === 'dot');
        if (!sure) expect(drawn).toBe(false);
      }),
      RUNS,
    );
  });

  it('are hatched for a bare year, and a dot on an open line for what was still so on a day', () => {
    expect(kinds([within(dayOf(2015, 1, 1), dayOf(2015, 12, 31))])).toEqual(['within']);
    const still = {
      ...throughout(dayOf(2017, 3, 17), dayOf(2017, 3, 17)),
      earliestStart: -Infinity,
      latestEnd: Infinity,
    };
    const marks = marksOf(bar('tie', [still]), DECADE);
    expect(marks.map(({ kind, openFrom, openTo }) => [kind, openFrom, openTo])).toEqual([
      ['line', true, false],
      ['line', false, true],
      ['dot', false, false],
    ]);
  });

  it('make one open line of two sources that tell of different days', () => {
    const stillOn = (day: number) => ({ ...throughout(day, day), earliestStart: -Infinity, latestEnd: Infinity });
    const marks = marksOf(bar('tie', [stillOn(dayOf(2012, 1, 1)), stillOn(dayOf(2016, 1, 1))]), DECADE);
    expect(marks.map(({ kind }) => kind)).toEqual(['line', 'dot', 'dot']);
    expect(marks[0]).toMatchObject({ x: 0, width: DECADE.width, openFrom: true, openTo: true });
  });

  it('leave gaps only where none of them is, and together with these no stretch out', () => {
    fc.assert(
      fc.property(tieDates, scales, (dates, scale) => {
        const marks = marksOf(bar('tie', dates), scale);
        const gaps = gapsOf(marks);
        for (const { x, width } of gaps) {
          expect(width).toBeGreaterThan(0);
          for (const mark of marks) expect(mark.x >= x + width || mark.x + mark.width <= x).toBe(true);
        }
        const all = [...marks, ...gaps].sort((a, b) => a.x - b.x);
        let end = all[0]?.x ?? 0;
        for (const { x, width } of all) {
          expect(x).toBeLessThanOrEqual(end);
          end = Math.max(end, x + width);
        }
      }),
      RUNS,
    );
  });

  it('go from days to pixels and back', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        expect(pixelOf(dayAt(share * scale.width, scale), scale)).toBeCloseTo(share * scale.width, 4);
      }),
      RUNS,
    );
  });
});

describe('the place of a bar in its lane', () => {
  const lanes = fc
    .array(tieDates, { minLength: 1, maxLength: 12 })
    .map((all) => packLanes(all.map((dates, place) => bar(`tie-${place}`, dates)).sort(compareBars), 200));
  const widths = fc.integer({ min: 10, max: 400 });

  it('holds its marks, and words never reach over another bar or beyond the axis', () => {
    fc.assert(
      fc.property(lanes, scales, widths, (packed, scale, words) => {
        for (const lane of packed) {
          const placed = placeLane(lane, scale, () => words, 24);
          for (const [place, { left, width, start, end, room }] of placed.entries()) {
            expect(left).toBeLessThanOrEqual(start + 1e-6);
            expect(left + width).toBeGreaterThanOrEqual(end - 1e-6);
            expect(left).toBeGreaterThanOrEqual(-1e-6);
            expect(left + width).toBeLessThanOrEqual(scale.width + 1e-6);
            expect(room).toBeLessThanOrEqual(Math.max(width, words) + 1e-6);
            const next = placed[place + 1];
            // Bars that are all but one dot wide may touch; what they carry beyond their marks must not.
            if (next !== undefined && left + width > end + 1e-6) {
              expect(left + width).toBeLessThanOrEqual(next.left + 1e-6);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('draws each tie of the lane that is in sight, once and in order', () => {
    fc.assert(
      fc.property(lanes, scales, (packed, scale) => {
        for (const lane of packed) {
          const seen = lane.filter((each) => marksOf(each, scale).length > 0).map(({ tie }) => tie);
          expect(placeLane(lane, scale, () => 80, 24).map((placed) => placed.bar.tie)).toEqual(seen);
        }
      }),
      RUNS,
    );
  });

  it('turns the words back where the edge leaves no room for them', () => {
    const late = bar('late', [throughout(dayOf(2017, 10, 1), dayOf(2017, 10, 1))]);
    expect(placeLane([late], DECADE, () => 150, 24)).toMatchObject([{ side: 'end', room: 150 }]);
    const early = bar('early', [throughout(dayOf(2009, 1, 1), dayOf(2009, 1, 1))]);
    expect(placeLane([early], DECADE, () => 150, 24)).toMatchObject([{ side: 'start', room: 150, width: 150 }]);
  });
});
