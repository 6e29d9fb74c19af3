import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { defaultView } from '../../src/core/state/view.ts';
import { ROW_ORDERS } from '../../src/core/timeline/order.ts';
import { timelineOf } from '../../src/core/timeline/rows.ts';
import { boardItems, boardOf, shownItems } from '../../src/ui/timeline/board-items.ts';
import { metricsOf, rowHeight } from '../../src/ui/timeline/metrics.ts';
import { placeLane } from '../../src/ui/timeline/place-lane.ts';
import { layRow, topOfTie } from '../../src/ui/timeline/place-row.ts';
import { meeting, meetingEven, offsetsOf } from '../../src/ui/timeline/windowing.ts';
import { compiledSynthetic, SEED, sizes } from '../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 80 };
const stretches = fc
  .tuple(fc.integer({ min: -500, max: 4000 }), fc.integer({ min: 1, max: 900 }))
  .map(([top, height]) => ({ top, bottom: top + height }));
const settings = fc.record({
  width: fc.constantFrom(366, 736, 1200),
  letters: fc.constantFrom(1, 1, 2),
  touch: fc.boolean(),
});
const arrangements = fc.record({ order: fc.constantFrom(...ROW_ORDERS), grouped: fc.boolean() });
const scenes = fc.record({ size: sizes(80), settings, arrangement: arrangements });
type Scene = typeof scenes extends fc.Arbitrary<infer T> ? T : never;

function boardIn({ size, settings: { width, letters, touch }, arrangement }: Scene) {
  const dataset = compiledSynthetic(size);
  const view = { ...defaultView(dataset.id), scope: 'all' as const, denied: true };
  const { entities, ties } = visibleSet(dataset, view, buildGraphIndex(dataset.ties));
  const shown = dataset.ties.filter(({ id }) => ties.has(id));
  const timeline = timelineOf({ entities, ties: shown, clock: 'happened', labelShare: 0.25 });
  const byId = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const items = boardItems(timeline.rows, arrangement, (id) => byId.get(id));
  const metrics = metricsOf(width, letters, touch);
  return { timeline, metrics, items, board: boardOf(items, metrics) };
}

describe('what is on the screen', () => {
  it('meeting finds exactly what shares a pixel with the stretch', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 30 });
    fc.assert(
      fc.property(heights, stretches, (all, { top, bottom }) => {
        const offsets = offsetsOf(all);
        const { first, end } = meeting(offsets, top, bottom);
        const expected = all.flatMap((height, place) => {
          const start = offsets[place] ?? 0;
          return start < bottom && start + height > top ? [place] : [];
        });
        expect(Array.from({ length: end - first }, (_, place) => first + place)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('meetingEven is the same for things of one height', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 60 }), stretches, (count, height, { top, bottom }) => {
        const even = meeting(offsetsOf(new Array<number>(count).fill(height)), top, bottom);
        const found = meetingEven(count, height, top, bottom);
        expect(found.end - found.first).toBe(even.end - even.first);
        if (found.end > found.first) expect(found).toEqual(even);
      }),
      RUNS,
    );
  });

  it('shows the rows that meet it and the one with the focus, in order, each at its place', () => {
    fc.assert(
      fc.property(scenes, stretches, fc.nat(), (scene, { top, bottom }, pick) => {
        const { board, items } = boardIn(scene);
        const focused = items[pick % items.length]?.id ?? null;
        const shown = shownItems(board, top, bottom, focused);
        const expected = items.filter(({ id }, place) => {
          const [start, end] = [board.offsets[place] ?? 0, board.offsets[place + 1] ?? 0];
          return id === focused || (start < bottom && end > top);
        });
        expect(shown.map(({ item }) => item)).toEqual(expected);
        for (const { place, top: at } of shown) expect(at).toBe(board.offsets[place]);
      }),
      RUNS,
    );
  });

  it('has each row once, whatever the order, and one heading for each kind where they are grouped', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { timeline, items, board } = boardIn(scene);
        expect(new Set(board.rows)).toEqual(new Set(timeline.rows));
        expect(board.rows).toHaveLength(timeline.rows.length);
        const headings = items.filter((item) => item.kind === 'heading');
        expect(headings.length > 0).toBe(scene.arrangement.grouped);
        if (scene.arrangement.grouped) {
          expect(headings.reduce((sum, { count }) => sum + count, 0)).toBe(timeline.rows.length);
        }
      }),
      RUNS,
    );
  });
});

describe('a row', () => {
  const place = (scale: Parameters<typeof placeLane>[1]) => (lane: Parameters<typeof placeLane>[0]) =>
    placeLane(lane, scale, () => 90, 24);

  it('draws each of its ties once where all of it is on the screen, one above the other within its height', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { timeline, metrics, board } = boardIn(scene);
        const { from, to } = timeline.extent ?? { from: 0, to: 1 };
        const scale = { span: { from: from - 10, to: to + 11 }, width: metrics.track };
        for (const row of board.rows) {
          const height = rowHeight(row, metrics);
          const laid = layRow(row, { metrics, scale, top: 0, bottom: height, focused: null, placeLane: place(scale) });
          expect([...laid.bars, ...laid.chips].map(({ tie }) => tie).sort()).toEqual([...row.ties].sort());
          for (const { tie, top } of [...laid.bars, ...laid.chips]) {
            expect(top).toBe(topOfTie(row, tie, metrics));
            expect(metrics.nameLine + top + metrics.lane).toBeLessThanOrEqual(height);
          }
          const spots = laid.chips.map(({ top, column }) => `${top} ${column}`);
          expect(new Set(spots).size).toBe(spots.length);
          for (const { column } of laid.chips) expect(column).toBeLessThan(metrics.chipsPerLine);
        }
      }),
      RUNS,
    );
  });

  it('draws the tie with the focus wherever it lies: off the screen, and out of the time in sight', () => {
    fc.assert(
      fc.property(scenes, fc.nat(), (scene, pick) => {
        const { metrics, board } = boardIn(scene);
        const row = board.rows[pick % board.rows.length];
        const focused = row?.ties[pick % row.ties.length];
        if (row === undefined || focused === undefined) return;
        const scale = { span: { from: -400_000, to: -399_000 }, width: metrics.track };
        const laid = layRow(row, { metrics, scale, top: -9, bottom: -8, focused, placeLane: place(scale) });
        const drawn = [...laid.bars, ...laid.chips].filter(({ tie }) => tie === focused);
        expect(drawn).toHaveLength(1);
        expect(drawn[0]?.top).toBe(topOfTie(row, focused, metrics));
      }),
      RUNS,
    );
  });

  it('says on which side its ties lie where none of a lane is in sight', () => {
    const { metrics, board } = boardIn({
      size: { ties: 40, seed: 7 },
      settings: { width: 736, letters: 1, touch: false },
      arrangement: { order: 'ties', grouped: false },
    });
    const scale = { span: { from: -400_000, to: -399_000 }, width: metrics.track };
    const hints = board.rows.flatMap(
      (row) => layRow(row, { metrics, scale, top: 0, bottom: 9999, focused: null, placeLane: place(scale) }).empty,
    );
    expect(hints.length).toBeGreaterThan(0);
    for (const { earlier, later } of hints) expect([earlier, later]).toEqual([false, true]);
  });
});
