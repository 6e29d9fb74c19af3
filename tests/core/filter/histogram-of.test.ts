import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../../src/core/filter/histogram-of.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { defaultView } from '../../../src/core/state/view.ts';
import { countBins } from '../../../src/core/time/histogram.ts';
import { compiledSynthetic, SEED, scenes } from '../../fixtures/generated-dataset.ts';
import { visibleTies } from './brute-force.ts';

const RUNS = { seed: SEED, numRuns: 200 };

describe('histogramOf', () => {
  it('keeps its bins and its whole whatever is filtered', () => {
    const property = fc.property(scenes(), ({ dataset, view }) => {
      const open = histogramOf(dataset, { ...defaultView(dataset.id), clock: view.clock }, null);
      const { bins, all } = histogramOf(dataset, view, buildGraphIndex(dataset.ties));
      expect(bins).toEqual(open.bins);
      expect(all).toEqual(open.all);
      const { from, to } = dataset.domains[view.clock];
      expect(bins[0]?.from).toBeLessThanOrEqual(from);
      expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(to);
    });
    fc.assert(property, RUNS);
  });

  it('counts the ties that would show without the window', () => {
    const property = fc.property(scenes(), ({ dataset, view }) => {
      const { bins, all, filtered } = histogramOf(dataset, view, buildGraphIndex(dataset.ties));
      const shown = visibleTies(dataset, { ...view, time: null });
      const dates = (ties: typeof dataset.ties) => ties.map((tie) => tie.dates[view.clock]);
      expect(filtered).toEqual(countBins(bins, dates(shown)));
      expect(all).toEqual(countBins(bins, dates(dataset.ties)));
    });
    fc.assert(property, RUNS);
  });

  it('follows the clock', () => {
    const dataset = compiledSynthetic({ ties: 100, seed: SEED });
    const view = defaultView(dataset.id);
    const happened = histogramOf(dataset, view, null);
    const reported = histogramOf(dataset, { ...view, clock: 'reported' }, null);
    expect(happened.bins[0]?.id).toBe('1998');
    expect(reported.bins[0]?.id.slice(0, 4)).toBe('2016');
  });
});
