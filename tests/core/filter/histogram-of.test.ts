import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityLine, histogramOf } from '../../../src/core/filter/histogram-of.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { defaultView } from '../../../src/core/state/view.ts';
import { countBins } from '../../../src/core/time/histogram.ts';
import { compiledSynthetic, SEED } from '../../fixtures/generated-dataset.ts';
import { visibleTies } from './brute-force.ts';
import { narrowedScenes } from './narrowed-scenes.ts';

const RUNS = { seed: SEED, numRuns: 200 };

describe('histogramOf', () => {
  it('keeps its bins and its whole whatever is filtered', () => {
    const property = fc.property(narrowedScenes(), ({ dataset, view }) => {
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
    const property = fc.property(narrowedScenes(), ({ dataset, view }) => {
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

describe('entityLine', () => {
  it('counts the ties of one entity that would show without the window, in the same bins', () => {
    const property = fc.property(narrowedScenes(), fc.nat(), ({ dataset, view }, pick) => {
      const index = buildGraphIndex(dataset.ties);
      const { bins, filtered } = histogramOf(dataset, view, index);
      const { id } = dataset.entities[pick % dataset.entities.length] ?? { id: '' };
      const own = visibleTies(dataset, { ...view, time: null }).filter((tie) => tie.from === id || tie.to === id);
      const dates = own.map((tie) => tie.dates[view.clock]);
      const line = entityLine(dataset, view, index, id);
      expect(line).toEqual({
        counts: countBins(bins, dates),
        ties: own.length,
        undated: dates.filter((each) => each.length === 0).length,
      });
      const above = line.counts.filter((count, place) => {
        const all = filtered[place] ?? { in: 0, possible: 0 };
        return count.in > all.in || count.in + count.possible > all.in + all.possible;
      });
      expect(above).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it('does not follow the window, and is flat for what is no entity', () => {
    const dataset = compiledSynthetic({ ties: 100, seed: SEED });
    const view = { ...defaultView(dataset.id), scope: 'all' as const };
    const busy = dataset.ties[0]?.from ?? '';
    const open = entityLine(dataset, view, null, busy);
    expect(open.ties).toBeGreaterThan(0);
    // A window hides undated ties by default; the line is drawn as if there were none.
    expect(entityLine(dataset, { ...view, time: { from: '2010', to: '2011' } }, null, busy)).toEqual(open);
    const none = entityLine(dataset, view, null, 'tie-1');
    expect(none.ties + none.undated).toBe(0);
    expect(none.counts.every((count) => count.in + count.possible === 0)).toBe(true);
  });
});
