import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BADGE_IMAGE, badgeBox, badgeImage, badgeText } from '../../src/canvas/badge.ts';
import { nodeImages } from '../../src/canvas/node-images.ts';
import { SEED } from '../fixtures/generated-dataset.ts';
import { palette } from './palette.ts';

const RUNS = { seed: SEED, numRuns: 300 };
const count = fc.integer({ min: 1, max: 100_000 });

/** The drawing that an image address holds. */
function drawingOf(address: string): string {
  const [kind = '', text = ''] = [address.slice(0, address.indexOf(',')), address.slice(address.indexOf(',') + 1)];
  expect(kind).toBe('data:image/svg+xml;utf8');
  return decodeURIComponent(text);
}

describe('a badge', () => {
  it.each([
    [1, '+1'],
    [7, '+7'],
    [12, '+12'],
    [999, '+999'],
    [1000, '999+'],
    [123_456, '999+'],
  ])('for %d reads %s', (number, text) => {
    expect(badgeText(number)).toBe(text);
    expect(drawingOf(badgeImage(number, palette))).toContain(`>${text}</text>`);
  });

  it('is drawn in ink and paper, larger than it is shown, and fits into its image', () => {
    fc.assert(
      fc.property(count, (number) => {
        const drawing = drawingOf(badgeImage(number, palette));
        expect(drawing).toContain(`fill="${palette.ink}"`);
        expect(drawing).toContain(`fill="${palette.paper}"`);
        expect(Number(/^<svg [^>]*\bwidth="(\d+)"/.exec(drawing)?.[1])).toBeGreaterThanOrEqual(2 * BADGE_IMAGE.width);
        expect(1 + Number(/<rect [^>]*\bwidth="([\d.]+)"/.exec(drawing)?.[1])).toBeLessThanOrEqual(BADGE_IMAGE.width);
      }),
      RUNS,
    );
  });

  it('stands at the upper right of its node, reaching into it and out of it, at every scale', () => {
    fc.assert(
      fc.property(
        count,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.constantFrom(11, 15),
        (number, scale, radius) => {
          const box = badgeBox({ x: 100, y: -50 }, radius, scale, number);
          expect(box.x1).toBeGreaterThan(100);
          expect(box.x1).toBeLessThan(100 + radius * scale);
          expect(box.x2).toBeGreaterThan(100 + radius * scale);
          expect(box.y2).toBeLessThan(-50);
          expect(box.y1).toBeLessThan(-50 - radius * scale);
          expect(box.x2 - box.x1).toBeLessThanOrEqual(BADGE_IMAGE.width * scale);
        },
      ),
      RUNS,
    );
  });
});

describe('the images of a node', () => {
  it('are its icon alone, unless it carries a badge or a pin', () => {
    const icon = nodeImages('person', 0, false, palette);
    expect(icon).toMatch(/^data:image\/svg\+xml/);
    const pinned = nodeImages('person', 0, true, palette);
    expect(pinned).toEqual([icon, 'none', expect.stringMatching(/^data:/)]);
    expect(nodeImages('person', 7, false, palette)).toEqual([icon, badgeImage(7, palette), 'none']);
    expect(nodeImages('person', 7, true, palette)).toEqual([icon, badgeImage(7, palette), pinned[2]]);
  });

  it('follow the palette', () => {
    const other = { ...palette, ink: '#010203', nodeInk: '#040506' };
    const [before, after] = [palette, other].map((colours) => nodeImages('company', 3, true, colours));
    for (const at of [0, 1, 2]) expect(after?.[at]).not.toBe(before?.[at]);
  });
});
