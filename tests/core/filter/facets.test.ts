import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetCounts } from '../../../src/core/filter/facets.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { type Choice, type ChoiceKey, defaultView, type View } from '../../../src/core/state/view.ts';
import { compiledSynthetic, type Scene, SEED } from '../../fixtures/generated-dataset.ts';
import { classOf, endsOf, visibleTies } from './brute-force.ts';
import { narrowedScenes } from './narrowed-scenes.ts';

const RUNS = { seed: SEED, numRuns: 200 };

function facets({ dataset, view }: Scene) {
  return facetCounts(dataset, view, buildGraphIndex(dataset.ties));
}

function withChoice(view: View, key: ChoiceKey, choice: Choice): View {
  return { ...view, choices: { ...view.choices, [key]: choice } };
}

describe('facetCounts', () => {
  it('counts for each term what "only this" would show, where there is no focus', () => {
    const property = fc.property(narrowedScenes(), (scene) => {
      const view = { ...scene.view, focus: [] };
      const found = facets({ ...scene, view });
      const only = (key: ChoiceKey, term: string) =>
        visibleTies(scene.dataset, withChoice(view, key, { mode: 'only', terms: [term] })).length;
      for (const key of ['rel', 'sup', 'den', 'src'] as const) {
        for (const [term, count] of found[key]) expect(count).toBe(only(key, term));
      }
      for (const [group, count] of found.groups) expect(count).toBe(only('rel', `g.${group}`));
    });
    fc.assert(property, RUNS);
  });

  it('counts, focus or not, what shows of each term with its own facet open', () => {
    const property = fc.property(narrowedScenes(), ({ dataset, view }) => {
      const found = facets({ dataset, view });
      const open = (key: ChoiceKey) => visibleTies(dataset, withChoice(view, key, { mode: 'all' }));
      for (const [term, count] of found.rel) expect(count).toBe(open('rel').filter((t) => t.type === term).length);
      for (const [term, count] of found.groups) expect(count).toBe(open('rel').filter((t) => t.group === term).length);
      for (const [term, count] of found.src) {
        expect(count).toBe(open('src').filter((t) => t.claims.some((claim) => claim.source === term)).length);
      }
      const ends = endsOf(open('kind'));
      for (const [term, count] of found.kind) {
        expect(count).toBe(dataset.entities.filter((e) => e.type === term && ends.has(e.id)).length);
      }
    });
    fc.assert(property, RUNS);
  });

  it('adds up to the visible set where a facet is open', () => {
    const property = fc.property(narrowedScenes(), ({ dataset, view }) => {
      for (const key of ['rel', 'sup', 'den', 'kind'] as const) {
        const open = withChoice(view, key, { mode: 'all' });
        const visible = visibleSet(dataset, open, buildGraphIndex(dataset.ties));
        const sum = [...facets({ dataset, view: open })[key].values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(key === 'kind' ? visible.entities.size : visible.ties.size);
      }
    });
    fc.assert(property, RUNS);
  });

  it('counts for each switch what it names, as if it were on', () => {
    const property = fc.property(narrowedScenes(), ({ dataset, view }) => {
      const { possible, undated, denied } = facets({ dataset, view }).switches;
      const on = (change: Partial<View>) => visibleTies(dataset, { ...view, ...change });
      expect(possible).toBe(on({ possible: true }).filter((t) => classOf(view, t) === 'possible').length);
      expect(undated).toBe(on({ undated: true }).filter((t) => classOf(view, t) === 'undated').length);
      expect(denied).toBe(on({ denied: true }).filter((t) => t.status.deniedOnly).length);
    });
    fc.assert(property, RUNS);
  });

  it('keeps a row for every term of the dataset, whatever the filters', () => {
    const property = fc.property(narrowedScenes(), ({ dataset, view }) => {
      const found = facets({ dataset, view });
      expect([...found.rel.keys()].sort()).toEqual([...new Set(dataset.ties.map((t) => t.type))].sort());
      expect([...found.kind.keys()].sort()).toEqual(
        [...new Set(dataset.entities.filter((e) => e.onCanvas).map((e) => e.type))].sort(),
      );
    });
    fc.assert(property, RUNS);
  });

  it('lists terms in the order of the vocabulary', () => {
    const dataset = compiledSynthetic({ ties: 500, seed: SEED });
    const found = facets({ dataset, view: defaultView(dataset.id) });
    expect([...found.sup.keys()]).toEqual(['confirmed', 'stated', 'reported', 'alleged', 'none']);
    expect([...found.den.keys()]).toEqual(['none', 'partly', 'wholly']);
    expect([...found.groups.keys()].slice(0, 2)).toEqual(['money', 'roles']);
  });
});
