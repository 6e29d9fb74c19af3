import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeBox } from '../../src/canvas/badge.ts';
import { drawnOf } from '../../src/canvas/drawn.ts';
import type { Picture } from '../../src/canvas/picture.ts';
import { distanceToLine, entitiesBetween, isOnBody, type TargetScene, targetAt } from '../../src/canvas/target.ts';
import type { Point } from '../../src/canvas/viewport.ts';
import { SEED } from '../fixtures/generated-dataset.ts';
import { pictureOf, tieOf } from './picture.ts';

const RUNS = { seed: SEED, numRuns: 300 };
const RADIUS = 12;
const AT: Readonly<Record<string, Point>> = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 0, y: 90 } };
const ties = [tieOf({ id: 'ab' }), tieOf({ id: 'ac', from: 'a', to: 'c' })];

/** Nodes at a, b and c, lines from a to the others; a label of a stands beneath it, over the line to c. */
function sceneWith(parts: Partial<Picture> = {}, scale: Partial<TargetScene> = {}): TargetScene {
  return {
    drawn: drawnOf(pictureOf(ties, parts), (id) => AT[id] ?? { x: 0, y: 0 }),
    unit: 1,
    pixel: 1,
    radiusOf: () => RADIUS,
    midpointOf: () => null,
    ...scale,
  };
}

const node = (entity: string) => ({ kind: 'node', entity });
const badge = (entity: string) => ({ kind: 'badge', entity });

describe('what a spot belongs to', () => {
  it('is what Cytoscape found, where that is a line, or the body of a node', () => {
    expect(targetAt({ x: 50, y: 3 }, 'ab', false, sceneWith())).toMatchObject({ kind: 'line', line: { id: 'ab' } });
    expect(targetAt({ x: 5, y: 0 }, 'a', false, sceneWith())).toEqual(node('a'));
    expect(targetAt({ x: 50, y: 50 }, null, false, sceneWith())).toBeNull();
    expect(targetAt({ x: 50, y: 50 }, 'gone', false, sceneWith())).toBeNull();
  });

  it.each([
    [{ x: 0, y: 30 }, 'ac'],
    [{ x: 5.9, y: 30 }, 'ac'],
    [{ x: 6.1, y: 30 }, null],
    // On the node itself the node wins.
    [{ x: 0, y: 13 }, null],
  ] as const)('at %j, on the label of a, is the line there: %s', (spot, line) => {
    const target = targetAt(spot, 'a', true, sceneWith());
    expect(target).toMatchObject(line === null ? node('a') : { kind: 'line', line: { id: line } });
  });

  it('is never a line that stands aside, where a label is', () => {
    const scene = sceneWith({ emphasis: new Set(['ab']) });
    expect(targetAt({ x: 0, y: 30 }, 'a', true, scene)).toEqual(node('a'));
  });

  it('measures nearness in pixels of the screen, and bodies in those of symbols', () => {
    const scene = sceneWith({}, { pixel: 0.5, unit: 2 });
    expect(targetAt({ x: 5, y: 30 }, 'a', false, scene)).toEqual(node('a'));
    expect(targetAt({ x: 2.5, y: 30 }, 'a', false, scene)).toMatchObject({ kind: 'line' });
    expect(isOnBody({ x: 23, y: 23 }, 'a', scene)).toBe(true);
    expect(isOnBody({ x: 26, y: 0 }, 'a', scene)).toBe(false);
  });
});

describe('a badge', () => {
  const box = badgeBox({ x: 0, y: 0 }, RADIUS, 1, 7);
  const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };

  it('is hit on itself, whatever Cytoscape found there', () => {
    const scene = sceneWith({ badges: new Map([['a', 7]]) });
    for (const found of ['a', 'ab', null]) expect(targetAt(middle, found, false, scene)).toEqual(badge('a'));
    expect(targetAt(middle, null, false, sceneWith())).toBeNull();
    expect(targetAt(middle, null, false, sceneWith({ badges: new Map([['a', 0]]) }))).toBeNull();
  });

  it('has at least 24 pixels to be hit on by a mouse, and more by a finger, but not on a node', () => {
    const scene = sceneWith({ badges: new Map([['a', 7]]) });
    expect(targetAt({ x: middle.x, y: middle.y - 11 }, null, false, scene)).toEqual(badge('a'));
    expect(targetAt({ x: middle.x, y: middle.y - 13 }, null, false, scene)).toBeNull();
    expect(targetAt({ x: middle.x, y: middle.y - 18 }, null, true, scene)).toEqual(badge('a'));
    expect(targetAt({ x: 2, y: box.y2 + 2 }, 'a', true, scene)).toEqual(node('a'));
  });

  it('of an entity that is not drawn is nowhere', () => {
    expect(targetAt(middle, null, false, sceneWith({ badges: new Map([['z', 7]]) }))).toBeNull();
  });
});

describe('a box', () => {
  const spot = fc.record({ x: fc.integer({ min: -150, max: 150 }), y: fc.integer({ min: -150, max: 150 }) });

  it('holds the entities whose middle lies in it, from whichever corner it is drawn', () => {
    fc.assert(
      fc.property(spot, spot, (one, other) => {
        const { drawn } = sceneWith();
        const between = (value: number, a: number, b: number): boolean => (value - a) * (value - b) <= 0;
        const inside = [...drawn.places].filter(
          ([, { x, y }]) => between(x, one.x, other.x) && between(y, one.y, other.y),
        );
        expect(entitiesBetween(drawn, one, other)).toEqual(inside.map(([id]) => id));
        expect(entitiesBetween(drawn, { x: one.x, y: other.y }, { x: other.x, y: one.y })).toEqual(
          inside.map(([id]) => id),
        );
      }),
      RUNS,
    );
  });

  it('around all holds all, in reading order', () => {
    const { drawn } = sceneWith();
    expect(entitiesBetween(drawn, { x: -1, y: -1 }, { x: 101, y: 101 })).toEqual(['a', 'b', 'c']);
  });
});

describe('the distance to a line', () => {
  it('is none at both ends and in the middle, straight or curved', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    for (const middle of [null, { x: 50, y: 20 }, { x: 50, y: -35 }]) {
      for (const spot of [from, to, middle ?? { x: 50, y: 0 }]) {
        expect(distanceToLine(spot, from, to, middle)).toBeCloseTo(0, 6);
      }
    }
    expect(distanceToLine({ x: 50, y: 0 }, from, to, { x: 50, y: 20 })).toBeGreaterThan(15);
    expect(distanceToLine({ x: 103, y: 4 }, from, to, null)).toBeCloseTo(5, 6);
    expect(distanceToLine({ x: 3, y: 4 }, from, from, null)).toBeCloseTo(5, 6);
  });
});
