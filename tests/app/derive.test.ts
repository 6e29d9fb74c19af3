import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysis } from '../../src/app/analysis.ts';
import { DRAW_LIMIT, derive } from '../../src/app/derive.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { supportRank } from '../../src/core/schema/vocabulary.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { compiledSynthetic, SEED, scenes } from '../fixtures/generated-dataset.ts';

const large = compiledSynthetic({ ties: DRAW_LIMIT + 700, seed: SEED });
const everything: View = { ...defaultView(large.id), scope: 'all', denied: true };

/** Ties anywhere in the large dataset, as a selection. */
const selections = fc
  .uniqueArray(fc.nat({ max: large.ties.length - 1 }), { maxLength: 300, size: 'max' })
  .map((picks) => picks.flatMap((pick) => large.ties[pick]?.id ?? []));

describe('the ties that the canvas draws', () => {
  it('are all visible ones, in dataset order, as long as there are not too many', () => {
    fc.assert(
      fc.property(scenes(), ({ dataset, view }) => {
        const index = buildGraphIndex(dataset.ties);
        const { visible, drawn } = derive(dataset, view, { index, ...analysis });
        expect(visible).toEqual(visibleSet(dataset, view, index));
        expect(drawn.map((tie) => tie.id)).toEqual([...visible.ties]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('are bounded, selected ones first, then the best supported, in dataset order', () => {
    const places = new Map(large.ties.map((tie, place) => [tie.id, place]));
    fc.assert(
      fc.property(selections, (selection) => {
        const { visible, drawn } = derive(large, { ...everything, selection }, null);
        expect(visible.ties.size).toBe(large.ties.length);
        expect(drawn).toHaveLength(DRAW_LIMIT);

        const order = drawn.map((tie) => places.get(tie.id) ?? -1);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));

        const kept = new Set(drawn.map((tie) => tie.id));
        for (const id of selection) expect(kept.has(id)).toBe(true);

        const selected = new Set(selection);
        const ranks = (isKept: boolean) =>
          large.ties
            .filter((tie) => kept.has(tie.id) === isKept && !selected.has(tie.id))
            .map((tie) => supportRank(tie.status.support));
        expect(Math.max(...ranks(true))).toBeLessThanOrEqual(Math.min(...ranks(false)));
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('are bounded even where more are selected', () => {
    const selection = large.ties.map((tie) => tie.id);
    expect(derive(large, { ...everything, selection }, null).drawn).toHaveLength(DRAW_LIMIT);
  });
});

describe('what follows from a view', () => {
  it('counts when asked, and once', () => {
    const dataset = compiledSynthetic({ ties: 40, seed: 1 });
    const derived = derive(dataset, { ...defaultView(dataset.id), scope: 'all' }, null);
    expect(derived.facets()).toBe(derived.facets());
    expect(derived.histogram()).toBe(derived.histogram());
  });
});
