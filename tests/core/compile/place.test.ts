import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutText } from '../../../src/cli/layout.ts';
import { placeMissing } from '../../../src/core/compile/place.ts';
import type { Dataset } from '../../../src/core/schema/dataset.ts';
import { layoutSchema } from '../../../src/core/schema/dataset.ts';
import { SEED, sizes } from '../../fixtures/generated-dataset.ts';
import { syntheticDataset, syntheticLayout } from '../../fixtures/synthetic-dataset.ts';

type Position = readonly [number, number];
type Positions = Readonly<Record<string, Position>>;

function ends(dataset: Dataset): string[] {
  return [...new Set(dataset.ties.flatMap((tie) => [tie.from, tie.to]))].sort();
}

function distance(a: Position | undefined, b: Position | undefined): number {
  return a === undefined || b === undefined ? Number.NaN : Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Saved places of some of the ends, chosen by a number. */
function some(dataset: Dataset, choice: number): Positions {
  const saved = Object.entries(syntheticLayout(dataset).positions);
  return Object.fromEntries(saved.filter((_, index) => ((choice >>> (index % 31)) & 1) === 1));
}

describe('places for those without one', () => {
  const scenes = fc.tuple(sizes(60), fc.nat()).map(([size, choice]) => {
    const dataset = syntheticDataset(size);
    return { dataset, saved: some(dataset, choice) };
  });

  test('everyone who is drawn gets a whole-number place, the same each time, and saved ones never move', () => {
    const property = fc.property(scenes, ({ dataset, saved }) => {
      const placed = placeMissing(dataset, saved);
      expect(Object.keys(placed)).toEqual(ends(dataset));
      expect(Object.values(placed).flat().every(Number.isInteger)).toBe(true);
      for (const id of ends(dataset)) if (saved[id] !== undefined) expect(placed[id]).toEqual(saved[id]);
      expect(placeMissing(dataset, saved)).toEqual(placed);
    });
    fc.assert(property, { seed: SEED, numRuns: 100 });
  });

  test('a newcomer stands near the middle of its neighbours, and on top of none of them', () => {
    const property = fc.property(sizes(60), fc.nat(), (size, pick) => {
      const dataset = syntheticDataset(size);
      const all = syntheticLayout(dataset).positions;
      const newcomer = ends(dataset)[pick % ends(dataset).length] ?? '';
      const { [newcomer]: _, ...saved } = all;
      const placed = placeMissing(dataset, saved);
      const near = new Set(
        dataset.ties.flatMap(({ from, to }) => (from === newcomer ? [to] : to === newcomer ? [from] : [])),
      );
      const at = [...near].flatMap((id) => (placed[id] === undefined ? [] : [placed[id]]));
      const middle: Position = [
        at.reduce((sum, [x]) => sum + x, 0) / at.length,
        at.reduce((sum, [, y]) => sum + y, 0) / at.length,
      ];
      expect(distance(placed[newcomer], middle)).toBeLessThanOrEqual(200);
      if (near.size === 1) expect(distance(placed[newcomer], at[0])).toBeGreaterThanOrEqual(60);
    });
    fc.assert(property, { seed: SEED, numRuns: 100 });
  });

  test('places of those who are not drawn are left out', () => {
    const dataset = syntheticDataset({ ties: 3, seed: 1 });
    expect(Object.keys(placeMissing(dataset, { 'not-drawn': [0, 0] }))).toEqual(ends(dataset));
  });
});

describe('npm run layout', () => {
  const dataset = syntheticDataset({ ties: 12, seed: SEED });
  const text = layoutText(dataset, () => {});

  test('the same dataset gives the same bytes', () => {
    expect(layoutText(dataset, () => {})).toBe(text);
  });

  test('whole numbers for everyone who is drawn, by id, and nobody shares a place', () => {
    const { positions } = layoutSchema.parse(JSON.parse(text));
    expect(Object.keys(positions)).toEqual(ends(dataset));
    expect(new Set(Object.values(positions).map(String)).size).toBe(ends(dataset).length);
  });
});
