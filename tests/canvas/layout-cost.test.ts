import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageMeasure, type LayoutGraph, layoutCost, layoutNode, type Places } from '../../src/canvas/layout-cost.ts';
import type { Point } from '../../src/canvas/viewport.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

const CASTS = ['core', 'all'] as const;

function graphOf(ids: readonly string[], lines: LayoutGraph['lines'], name = 'Ada'): LayoutGraph {
  return { nodes: ids.map((id) => layoutNode(id, name, true)), lines };
}

function placesOf(points: Readonly<Record<string, readonly [number, number]>>): Places {
  return new Map(Object.entries(points).map(([id, [x, y]]) => [id, { x, y }]));
}

describe.each(CASTS)('the cost of a layout (%s)', (cast) => {
  const square = placesOf({ a: [0, 0], b: [300, 0], c: [300, 300], d: [0, 300] });
  const four = ['a', 'b', 'c', 'd'];

  it('is higher where lines cross', () => {
    const lines: LayoutGraph['lines'] = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    // The same four places, and so near that the crossing lines come nearer to their ideal length.
    const side = cast === 'core' ? 60 : 30;
    const apart = placesOf({ a: [0, 0], b: [side, 0], c: [side, side], d: [0, side] });
    const crossed = placesOf({ a: [0, 0], b: [side, side], c: [side, 0], d: [0, side] });
    const graph = graphOf(four, lines);
    expect(layoutCost(graph, crossed, cast)).toBeGreaterThan(layoutCost(graph, apart, cast));
  });

  it('does not take lines that meet at a node for crossing', () => {
    const star = (lines: LayoutGraph['lines']) => layoutCost(graphOf(four, lines), square, cast);
    const apart = star([['a', 'b']]) + star([['a', 'd']]) - star([]);
    expect(
      star([
        ['a', 'b'],
        ['a', 'd'],
      ]),
    ).toBeCloseTo(apart, 6);
  });

  it('is higher where a line runs through a node', () => {
    const graph = graphOf(['a', 'b', 'c', 'd'], [['a', 'c']]);
    const through = placesOf({ a: [0, 0], b: [150, 0], c: [300, 0], d: [150, 200] });
    const past = placesOf({ a: [0, 0], b: [150, 100], c: [300, 0], d: [150, 200] });
    expect(layoutCost(graph, through, cast)).toBeGreaterThan(layoutCost(graph, past, cast) + 25);
  });

  it('is higher where nodes crowd', () => {
    const graph = graphOf(four, []);
    const crowded = new Map<string, Point>([...square, ['a', { x: 290, y: 295 }]]);
    expect(layoutCost(graph, crowded, cast)).toBeGreaterThan(layoutCost(graph, square, cast));
  });

  it('is higher where a label of the core cast has no room', () => {
    const ids = Array.from({ length: 49 }, (_, at) => `n${at}`);
    const grid: Places = new Map(ids.map((id, at) => [id, { x: (at % 7) * 100, y: Math.floor(at / 7) * 100 }]));
    const short = layoutCost(graphOf(ids, [], 'A'), grid, cast);
    const long = layoutCost(graphOf(ids, [], 'Cobalt Government Security Solutions and Sons'), grid, cast);
    expect(long).toBeGreaterThan(short + 300);
  });

  it('is finite, not negative, and the same in whatever order the lines stand', () => {
    const coordinate = fc.integer({ min: -400, max: 400 });
    const end = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone');
    const places = fc.record(
      Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, fc.tuple(coordinate, coordinate)])),
    );
    fc.assert(
      fc.property(places, fc.array(fc.tuple(end, end), { maxLength: 8 }), (points, lines) => {
        const cost = (some: LayoutGraph['lines']) =>
          layoutCost(graphOf(['a', 'b', 'c', 'd', 'e'], some), placesOf(points), cast);
        const expected = cost(lines);
        expect(Number.isFinite(expected)).toBe(true);
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(cost([...lines].reverse())).toBeCloseTo(expected, 6);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('the average measure', () => {
  it('grows with the text and with the size of its letters', () => {
    expect(averageMeasure('', 12)).toBe(0);
    expect(averageMeasure('Ada Marsh', 12)).toBeGreaterThan(averageMeasure('Ada', 12));
    expect(averageMeasure('Ada', 24)).toBeCloseTo(2 * averageMeasure('Ada', 12), 9);
  });
});
