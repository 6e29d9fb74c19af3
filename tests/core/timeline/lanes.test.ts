import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/core/time/bounds.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { barOf, compareBars, type TimelineBar } from '../../../src/core/timeline/bar.ts';
import { packLanes } from '../../../src/core/timeline/lanes.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { anyBounds, throughout, within } from './bounds.ts';

const RUNS = { seed: SEED, numRuns: 300 };

const tieDates = fc.array(anyBounds(), { minLength: 1, maxLength: 3 });
const rooms = fc.constantFrom(0, 0, 3, 400);
const manyBars = fc
  .array(
    fc.oneof(
      anyBounds().map((only) => [only]),
      tieDates,
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((all) => all.flatMap((dates, place) => barFrom(`tie-${place}`, dates) ?? []).sort(compareBars));

function barFrom(id: string, happened: readonly Bounds[]): TimelineBar | null {
  return barOf({ id, dates: { happened, reported: [] } }, 'happened');
}

describe('barOf', () => {
  it('reaches from the first day on which a tie may have held to the last, and keeps all its dates', () => {
    fc.assert(
      fc.property(tieDates, (dates) => {
        const bar = barFrom('tie', dates);
        expect(bar?.from).toBe(Math.min(...dates.map((each) => each.earliestStart)));
        expect(bar?.to).toBe(Math.max(...dates.map((each) => each.latestEnd)));
        expect(new Set(bar?.dates)).toEqual(new Set(dates));
        const known = bar?.known ?? { first: NaN, last: NaN };
        expect(known.first).toBeGreaterThanOrEqual(bar?.from ?? NaN);
        expect(known.last).toBeLessThanOrEqual(bar?.to ?? NaN);
        expect(Number.isFinite(known.first) && Number.isFinite(known.last)).toBe(true);
      }),
      RUNS,
    );
  });

  it('knows no day where every bound is open, and is null without a date on the clock', () => {
    expect(barFrom('tie', [within(-Infinity, Infinity)])?.known).toBeNull();
    expect(barOf({ id: 'tie', dates: { happened: [], reported: [throughout(1, 2)] } }, 'happened')).toBeNull();
  });
});

describe('packLanes', () => {
  it('puts each bar into one lane, and no two of a lane share a day', () => {
    fc.assert(
      fc.property(manyBars, rooms, (bars, room) => {
        const lanes = packLanes(bars, room);
        expect(new Set(lanes.flat())).toEqual(new Set(bars));
        expect(lanes.flat()).toHaveLength(bars.length);
        for (const lane of lanes) {
          for (const [place, bar] of lane.entries()) {
            const next = lane[place + 1];
            if (next === undefined) continue;
            expect(bar.to).toBeLessThan(next.from);
            expect(next.from - (Number.isFinite(bar.from) ? bar.from : (bar.known?.first ?? 0))).toBeGreaterThan(room);
          }
        }
      }),
      RUNS,
    );
  });

  it('needs no more lanes than bars stand on the busiest day, where they take no room beyond their own', () => {
    fc.assert(
      fc.property(manyBars, (bars) => {
        const busiest = Math.max(
          0,
          ...bars.map(({ from: day }) => bars.filter(({ from, to }) => from <= day && day <= to).length),
        );
        expect(packLanes(bars, 0)).toHaveLength(busiest);
      }),
      RUNS,
    );
  });

  it('packs the same bars alike, in whatever order they came', () => {
    fc.assert(
      fc.property(manyBars, rooms, fc.integer({ min: 1, max: 40 }), (bars, room, turn) => {
        const others = [...bars.slice(turn), ...bars.slice(0, turn)].reverse().sort(compareBars);
        const extents = (all: readonly TimelineBar[]) =>
          packLanes(all, room).map((lane) => lane.map(({ from, to, known }) => [from, to, known]));
        expect(extents(others)).toEqual(extents(bars));
      }),
      RUNS,
    );
  });

  it('has the room of a bar before it where the edge leaves none behind it, and still no two share a day', () => {
    const edge = dayOf(2005, 6, 12);
    fc.assert(
      fc.property(manyBars, rooms, (bars, room) => {
        const lanes = packLanes(bars, room, edge);
        expect(lanes.flat()).toHaveLength(bars.length);
        for (const lane of lanes) {
          for (const [place, bar] of lane.entries()) {
            const next = lane[place + 1];
            if (next === undefined) continue;
            expect(bar.to).toBeLessThan(next.from);
            if (next.from + room > edge) expect(bar.to).toBeLessThan(Math.min(next.from, edge - room));
          }
        }
      }),
      RUNS,
    );
  });

  it('takes the first free lane', () => {
    const bars = [throughout(0, 10), throughout(1, 2), throughout(2, 30), throughout(4, 5), throughout(11, 12)].flatMap(
      (bounds, place) => barFrom(String(place), [bounds]) ?? [],
    );
    expect(packLanes(bars, 0).map((lane) => lane.map(({ tie }) => tie))).toEqual([['0', '4'], ['1', '3'], ['2']]);
  });
});
