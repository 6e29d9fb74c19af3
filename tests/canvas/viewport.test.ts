import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitViewport, type Point, symbolUnit, type Viewport } from '../../src/canvas/viewport.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 300 };
const NEARLY = 1e-6;

const coordinate = fc.integer({ min: -5000, max: 5000 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 20 });
const length = fc.integer({ min: 60, max: 2500 });
const size = fc.record({ width: length, height: length });
const largest = fc.double({ min: 0.05, max: 6, noNaN: true });

function shown(point: Point, { zoom, pan }: Viewport): Point {
  return { x: point.x * zoom + pan.x, y: point.y * zoom + pan.y };
}

/** Room for a label beside the outermost nodes; less where the screen has little. */
function roomOf(length: number): number {
  return Math.min(50, length / 8);
}

describe('the viewport that fits points', () => {
  it('shows all of them with room for labels, and never nearer than the largest zoom', () => {
    fc.assert(
      fc.property(points, size, largest, (some, { width, height }, most) => {
        const viewport = fitViewport(some, { width, height }, most);
        expect(viewport.zoom).toBeGreaterThan(0);
        expect(viewport.zoom).toBeLessThanOrEqual(most);
        for (const point of some) {
          const { x, y } = shown(point, viewport);
          expect(x).toBeGreaterThanOrEqual(roomOf(width) - NEARLY);
          expect(x).toBeLessThanOrEqual(width - roomOf(width) + NEARLY);
          expect(y).toBeGreaterThanOrEqual(roomOf(height) - NEARLY);
          expect(y).toBeLessThanOrEqual(height - roomOf(height) + NEARLY);
        }
      }),
      RUNS,
    );
  });

  it('centres them, and is as near as the room allows', () => {
    fc.assert(
      fc.property(points, size, largest, (some, { width, height }, most) => {
        const viewport = fitViewport(some, { width, height }, most);
        const xs = some.map((point) => shown(point, viewport).x);
        const ys = some.map((point) => shown(point, viewport).y);
        expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(width / 2, 5);
        expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(height / 2, 5);
        // On a wide screen a label needs no more room than on a middling one.
        const fills = (values: readonly number[], room: number) =>
          Math.max(...values) - Math.min(...values) >= room - 2 * Math.min(80, room * 0.15);
        expect(viewport.zoom === most || fills(xs, width) || fills(ys, height)).toBe(true);
      }),
      RUNS,
    );
  });

  it('puts the origin in the middle where there is nothing to show', () => {
    expect(fitViewport([], { width: 300, height: 200 })).toEqual({ zoom: 1, pan: { x: 150, y: 100 } });
  });

  it('does not magnify a single point without bound', () => {
    const { zoom } = fitViewport([{ x: 7, y: 9 }], { width: 800, height: 600 });
    expect(zoom).toBeGreaterThanOrEqual(1);
    expect(zoom).toBeLessThan(3);
  });
});

describe('the unit of symbols', () => {
  const zoom = fc.double({ min: 0.05, max: 6, noNaN: true });

  it('is one CSS pixel at fit zoom, whatever that zoom is', () => {
    fc.assert(
      fc.property(zoom, (fit) => {
        expect(symbolUnit(fit, fit) * fit).toBeCloseTo(1, 9);
      }),
      RUNS,
    );
  });

  it('grows with the zoom on the screen, but more slowly than the picture spreads', () => {
    fc.assert(
      fc.property(zoom, zoom, zoom, (fit, one, other) => {
        const [far, near] = one < other ? [one, other] : [other, one];
        const [small, large] = [symbolUnit(far, fit) * far, symbolUnit(near, fit) * near];
        expect(large).toBeGreaterThanOrEqual(small - NEARLY);
        expect(large / small).toBeLessThanOrEqual(near / far + NEARLY);
      }),
      RUNS,
    );
  });

  it('keeps symbols between half and twice their size on the screen', () => {
    fc.assert(
      fc.property(zoom, zoom, (now, fit) => {
        const pixels = symbolUnit(now, fit) * now;
        expect(pixels).toBeGreaterThan(0.5);
        expect(pixels).toBeLessThan(2);
      }),
      RUNS,
    );
  });
});
