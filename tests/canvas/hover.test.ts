import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnOf } from '../../src/canvas/drawn.ts';
import { hoverClasses, MANY_LINES } from '../../src/canvas/hover.ts';
import { SEED } from '../fixtures/generated-dataset.ts';
import { pictureOf, someTies, tieOf } from './picture.ts';

const origin = () => ({ x: 0, y: 0 });

describe('pointing at something', () => {
  it('brings it near with all that touches it, and dims the rest', () => {
    fc.assert(
      fc.property(someTies, fc.nat(), (ties, pick) => {
        const drawn = drawnOf(pictureOf(ties), origin);
        const ids = [...drawn.places.keys(), ...drawn.lineById.keys()];
        const hovered = ids[pick % Math.max(1, ids.length)];
        if (hovered === undefined) return;
        const classes = hoverClasses(drawn, hovered, (id) => id === 'a');
        expect([...classes.keys()].sort()).toEqual([...ids].sort());
        const own = drawn.lineById.get(hovered);
        const touching = own === undefined ? drawn.lines.filter((l) => l.from === hovered || l.to === hovered) : [own];
        const near = new Set([hovered, ...touching.flatMap(({ id, from, to }) => [id, from, to])]);
        for (const [id, names] of classes) {
          const label = drawn.places.has(id) && id !== 'a' ? 'near below' : 'near';
          expect(names).toBe(near.has(id) ? label : 'dim');
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('at nothing, at what is not drawn, or in a crowd of lines changes nothing', () => {
    const drawn = drawnOf(pictureOf([tieOf({ id: 't1' })]), origin);
    expect(hoverClasses(drawn, null, () => true).size).toBe(0);
    expect(hoverClasses(drawn, 'gone', () => true).size).toBe(0);
    const crowd = Array.from({ length: MANY_LINES + 1 }, (_, at) => tieOf({ id: `t${at}`, to: `b${at}` }));
    expect(hoverClasses(drawnOf(pictureOf(crowd), origin), 'a', () => true).size).toBe(0);
    expect(hoverClasses(drawnOf(pictureOf(crowd.slice(1)), origin), 'a', () => true).size).toBeGreaterThan(0);
  });
});
