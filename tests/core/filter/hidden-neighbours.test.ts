import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { hiddenNeighbours } from '../../../src/core/filter/hidden-neighbours.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { reduce } from '../../../src/core/state/reduce.ts';
import { defaultView, type View } from '../../../src/core/state/view.ts';
import { SEED, scenes } from '../../fixtures/generated-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const RUNS = { seed: SEED, numRuns: 300 };

function count(dataset: CompiledDataset, view: View) {
  return hiddenNeighbours(dataset, view, buildGraphIndex(dataset.ties));
}

function shown(dataset: CompiledDataset, view: View) {
  return visibleSet(dataset, view, buildGraphIndex(dataset.ties));
}

const pinnedScenes = scenes().chain(({ dataset, view }) =>
  fc
    .subarray(
      dataset.entities.map(({ id }) => id),
      { maxLength: 2 },
    )
    .map((pin) => ({ dataset, view: { ...view, pin } })),
);

describe('hidden neighbours', () => {
  it('are those that the same view without its focus shows beside an entity', () => {
    let found = 0;
    fc.assert(
      fc.property(pinnedScenes, ({ dataset, view }) => {
        const { entities } = shown(dataset, view);
        const unfocused = shown(dataset, { ...view, focus: [] });
        const expected = [...entities].flatMap((id) => {
          const beyond = dataset.ties
            .filter((tie) => unfocused.ties.has(tie.id) && (tie.from === id || tie.to === id))
            .flatMap(({ from, to }) => [from, to])
            .filter((end) => !entities.has(end));
          return beyond.length === 0 ? [] : [[id, new Set(beyond).size] as const];
        });
        found += expected.length;
        expect([...count(dataset, view)]).toEqual(expected);
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(0);
  });

  it('are none without a focus, nor while the index is on its way', () => {
    fc.assert(
      fc.property(scenes(), ({ dataset, view }) => {
        expect(count(dataset, { ...view, focus: [] }).size).toBe(0);
        expect(hiddenNeighbours(dataset, view, null).size).toBe(0);
      }),
      RUNS,
    );
  });

  it('all show once the entity is grown by its neighbours', () => {
    fc.assert(
      fc.property(scenes(), ({ dataset, view }) => {
        for (const [entity, beyond] of count(dataset, view)) {
          const grown = reduce(view, { type: 'expand', entity }, dataset);
          expect(count(dataset, grown).get(entity) ?? 0).toBe(0);
          expect(shown(dataset, grown).entities.size).toBeGreaterThanOrEqual(
            shown(dataset, view).entities.size + beyond,
          );
        }
      }),
      RUNS,
    );
  });

  it('counts a neighbour once, over whatever the filters let through', () => {
    const view: View = { ...defaultView('small'), scope: 'all', focus: [{ entity: 'echo', steps: 1 }] };
    expect([...count(smallDataset, view)]).toEqual([['ada', 4]]);
    expect([...count(smallDataset, { ...view, hide: ['cobalt'] })]).toEqual([['ada', 3]]);
    expect([...count(smallDataset, { ...view, pin: ['cobalt'] })]).toEqual([
      ['ada', 3],
      ['cobalt', 3],
    ]);
  });
});
