import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { commonNeighbours } from '../../../src/core/filter/common-neighbours.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { SEED, scenes } from '../../fixtures/generated-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const everything = new Set(smallDataset.ties.map(({ id }) => id));

/** Asks of every entity whether it has a visible tie with each of these. */
function bruteForce(dataset: CompiledDataset, visible: ReadonlySet<string>, asked: readonly string[]): string[] {
  const tied = (one: string, other: string) =>
    dataset.ties.some(
      ({ id, from, to }) => visible.has(id) && ((from === one && to === other) || (from === other && to === one)),
    );
  if (asked.length === 0) return [];
  return dataset.entities
    .map(({ id }) => id)
    .filter((id) => !asked.includes(id) && asked.every((each) => tied(id, each)));
}

const scenesAndEntities = scenes().chain(({ dataset, view }) =>
  fc.record({
    dataset: fc.constant(dataset),
    view: fc.constant({ ...view, scope: 'all' as const }),
    asked: fc.array(fc.constantFrom(...dataset.entities.map(({ id }) => id)), { maxLength: 3 }),
  }),
);

describe('common neighbours', () => {
  it('are exactly those with a visible tie to each', () => {
    let found = 0;
    fc.assert(
      fc.property(scenesAndEntities, ({ dataset, view, asked }) => {
        const { ties } = visibleSet(dataset, view, null);
        const common = commonNeighbours(dataset, ties, asked);
        if (asked.length > 1) found += common.length;
        expect(common).toEqual(bruteForce(dataset, ties, asked));
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('follow from parallel ties once, and from either direction', () => {
    expect(commonNeighbours(smallDataset, everything, ['ada', 'delta'])).toEqual(['bern', 'cobalt']);
    expect(commonNeighbours(smallDataset, everything, ['delta', 'ada', 'ada'])).toEqual(['bern', 'cobalt']);
  });

  it('count over visible ties only', () => {
    const without = new Set([...everything].filter((id) => id !== 'bern-met-ada'));
    expect(commonNeighbours(smallDataset, without, ['ada', 'delta'])).toEqual(['cobalt']);
  });

  it('are none of nothing, and unknown ids ask for nothing', () => {
    expect(commonNeighbours(smallDataset, everything, [])).toEqual([]);
    expect(commonNeighbours(smallDataset, everything, ['nobody'])).toEqual([]);
    expect(commonNeighbours(smallDataset, everything, ['echo', 'nobody'])).toEqual(['ada']);
  });
});
