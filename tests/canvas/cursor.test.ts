import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextInDirection } from '../../src/canvas/cursor.ts';
import type { Point } from '../../src/canvas/viewport.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 500 };

/** Unit vectors on a screen, where y grows downwards. */
const VECTORS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
const direction = fc.constantFrom('left' as const, 'right' as const, 'up' as const, 'down' as const);

const coordinate = fc.integer({ min: -20, max: 20 });
const nodes = fc
  .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 15 })
  .map((points): ReadonlyMap<string, Point> => new Map(points.map((point, at) => [`n${at}`, point])));

/** How far one point lies ahead of another in a direction, and how far aside. */
function away(from: Point, to: Point, towards: keyof typeof VECTORS) {
  const [x, y] = VECTORS[towards];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { ahead: dx * x + dy * y, aside: Math.abs(dx * y) + Math.abs(dy * x) };
}

function at(places: ReadonlyMap<string, Point>, id: string): Point {
  const point = places.get(id);
  if (point === undefined) throw new Error(`there is no node ${id}`);
  return point;
}

describe('the next node in a direction', () => {
  it('lies in that direction, and none straight between is passed over', () => {
    fc.assert(
      fc.property(nodes, direction, (places, towards) => {
        const start = at(places, 'n0');
        const next = nextInDirection(places, 'n0', towards);
        if (next === null) return;
        expect(next).not.toBe('n0');
        const found = away(start, at(places, next), towards);
        expect(found.ahead).toBeGreaterThan(0);
        for (const [id, point] of places) {
          if (id === next) continue;
          const { ahead, aside } = away(start, point, towards);
          expect(ahead > 0 && ahead < found.ahead && aside <= found.aside && aside <= ahead).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('is there as soon as a node lies less aside than ahead', () => {
    fc.assert(
      fc.property(nodes, direction, (places, towards) => {
        const start = at(places, 'n0');
        const isThere = [...places.values()].some((point) => {
          const { ahead, aside } = away(start, point, towards);
          return ahead > 0 && aside <= ahead;
        });
        if (isThere) expect(nextInDirection(places, 'n0', towards)).not.toBeNull();
      }),
      RUNS,
    );
  });

  it('is the first of all where one starts nowhere, or at a node that is gone', () => {
    fc.assert(
      fc.property(nodes, direction, (places, towards) => {
        expect(nextInDirection(places, null, towards)).toBe('n0');
        expect(nextInDirection(places, 'gone', towards)).toBe('n0');
      }),
      { ...RUNS, numRuns: 50 },
    );
    expect(nextInDirection(new Map(), null, 'left')).toBeNull();
  });

  const cross = new Map<string, Point>([
    ['middle', { x: 0, y: 0 }],
    ['west', { x: -10, y: 1 }],
    ['east', { x: 10, y: -1 }],
    ['far-east', { x: 30, y: 0 }],
    ['north', { x: 2, y: -10 }],
    ['south', { x: 0, y: 10 }],
  ]);
  const rows: readonly (readonly [string, keyof typeof VECTORS, string | null])[] = [
    ['middle', 'left', 'west'],
    ['middle', 'right', 'east'],
    ['middle', 'up', 'north'],
    ['middle', 'down', 'south'],
    ['east', 'right', 'far-east'],
    ['far-east', 'right', null],
    ['far-east', 'left', 'east'],
    ['north', 'up', null],
  ];

  it.each(rows)('from %s %s: %s', (from, towards, expected) => {
    expect(nextInDirection(cross, from, towards)).toBe(expected);
  });
});
