import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { voiceCounts } from '../../../src/core/filter/voice-counts.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { defaultView } from '../../../src/core/state/view.ts';
import { compiledSynthetic, SEED, scenes } from '../../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 200 };

describe('voiceCounts', () => {
  it('counts for each number of voices what would show if it were asked for, where there is no focus', () => {
    const property = fc.property(scenes(), fc.nat({ max: 6 }), ({ dataset, view: scene }, asked) => {
      const view = { ...scene, focus: [], voices: asked };
      const index = buildGraphIndex(dataset.ties);
      const shown = [0, 1, 2, 3, 4].map((voices) => visibleSet(dataset, { ...view, voices }, index).ties.size);
      expect(voiceCounts(dataset, view, index, 4)).toEqual(shown);
    });
    fc.assert(property, RUNS);
  });

  it('does not depend on how many voices the view asks for, and never grows', () => {
    const property = fc.property(scenes(), fc.nat({ max: 6 }), ({ dataset, view }, asked) => {
      const index = buildGraphIndex(dataset.ties);
      const counts = voiceCounts(dataset, { ...view, voices: asked }, index, 5);
      expect(counts).toEqual(voiceCounts(dataset, view, index, 5));
      expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    });
    fc.assert(property, RUNS);
  });

  it('has ties to count at every number that is worth asking for', () => {
    const dataset = compiledSynthetic({ ties: 500, seed: SEED });
    const view = { ...defaultView(dataset.id), scope: 'all' as const };
    const counts = voiceCounts(dataset, view, null, 3);
    expect(new Set(counts).size).toBe(4);
    expect(counts.at(-1)).toBeGreaterThan(0);
  });
});
