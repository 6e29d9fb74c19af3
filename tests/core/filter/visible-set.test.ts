import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { clearFilters } from '../../../src/core/state/reveal.ts';
import { defaultView, type View } from '../../../src/core/state/view.ts';
import { compiledSynthetic, type Scene, SEED, termsOf } from '../../fixtures/generated-dataset.ts';
import { classOf, endsOf, visibleTies } from './brute-force.ts';
import { narrowedScenes } from './narrowed-scenes.ts';

const RUNS = { seed: SEED, numRuns: 250 };

function shown({ dataset, view }: Scene) {
  return visibleSet(dataset, view, buildGraphIndex(dataset.ties));
}

function entityAt({ entities }: CompiledDataset, pick: number): string {
  return entities[pick % entities.length]?.id ?? '';
}

/** Ways to make a view narrower: each leaves at most what was there. Picked by number, so that they shrink. */
const TIGHTENINGS: readonly ((scene: Scene, pick: number) => View)[] = [
  ({ view }) => ({ ...view, scope: 'core' }),
  ({ view }) => ({ ...view, possible: false }),
  ({ view }) => ({ ...view, undated: false }),
  ({ view }) => ({ ...view, denied: false }),
  ({ view }, pick) => (view.time === null ? { ...view, time: { from: String(1995 + (pick % 20)), to: null } } : view),
  ({ view }, pick) => {
    const from = view.time?.from ?? '1990';
    const to = String(Number(from) + (pick % 5));
    const narrower = view.time !== null && (view.time.to === null || to <= view.time.to);
    return narrower ? { ...view, time: { from, to } } : view;
  },
  ({ view, dataset }, pick) => {
    const entity = entityAt(dataset, pick);
    return view.focus.length === 0 ? { ...view, focus: [{ entity, steps: pick % 3 }] } : view;
  },
  ({ view }) => ({
    ...view,
    focus: view.focus.map(({ entity, steps }) => ({ entity, steps: Math.max(0, steps - 1) })),
  }),
  ({ view }, pick) => ({ ...view, voices: view.voices + (pick % 3) }),
  ({ view, dataset }, pick) => ({ ...view, hide: [...view.hide, entityAt(dataset, pick)] }),
  ({ view, dataset }, pick) => {
    const among = view.only.length === 0 ? dataset.entities.map(({ id }) => id) : view.only;
    // To keep to nobody is to keep to everybody.
    return among.length === 1 ? view : { ...view, only: among.filter((_, place) => place !== pick % among.length) };
  },
  ({ view }) => ({ ...view, pin: view.pin.slice(1) }),
  ...(['rel', 'kind', 'sup', 'den', 'src'] as const).map((key) => ({ view, dataset }: Scene, pick: number): View => {
    const choice = view.choices[key];
    const terms = termsOf(dataset, key);
    const term = terms[pick % terms.length] ?? '';
    const narrower =
      choice.mode === 'only'
        ? { mode: 'only' as const, terms: choice.terms.slice(1) }
        : { mode: 'except' as const, terms: [...(choice.mode === 'except' ? choice.terms : []), term].sort() };
    return { ...view, choices: { ...view.choices, [key]: narrower } };
  }),
];

describe('visibleSet', () => {
  it('shows exactly what the rule shows tie by tie', () => {
    const property = fc.property(narrowedScenes(), (scene) => {
      const expected = visibleTies(scene.dataset, scene.view);
      const found = shown(scene);
      expect([...found.ties]).toEqual(expected.map((tie) => tie.id));
      const possible = expected.filter((tie) => classOf(scene.view, tie) === 'possible');
      expect([...found.possible]).toEqual(possible.map((tie) => tie.id));
    });
    fc.assert(property, RUNS);
  });

  it('has no visible tie with a hidden end and no visible entity without a visible tie', () => {
    const property = fc.property(narrowedScenes(), (scene) => {
      const { ties, entities } = shown(scene);
      expect(entities).toEqual(endsOf(scene.dataset.ties.filter((tie) => ties.has(tie.id))));
    });
    fc.assert(property, RUNS);
  });

  it('never gains a tie when a filter is tightened', () => {
    const property = fc.property(
      narrowedScenes(),
      fc.nat(),
      fc.nat({ max: TIGHTENINGS.length - 1 }),
      (scene, pick, which) => {
        const before = shown(scene);
        const view = TIGHTENINGS[which]?.(scene, pick) ?? scene.view;
        const after = shown({ ...scene, view });
        for (const id of after.ties) expect(before.ties).toContain(id);
        for (const id of after.entities) expect(before.entities).toContain(id);
      },
    );
    fc.assert(property, { ...RUNS, numRuns: 1000 });
  });

  it('shows everything when all is cleared, and clearing never hides a tie', () => {
    const property = fc.property(narrowedScenes(), (scene) => {
      const cleared = clearFilters(scene.view);
      const found = shown({ dataset: scene.whole, view: cleared });
      for (const id of shown(scene).ties) expect(found.ties).toContain(id);
      const all = shown({ dataset: scene.whole, view: { ...cleared, scope: 'all', denied: true } });
      expect(all.ties.size).toBe(scene.dataset.ties.length);
      expect({ ties: all.ties.size, entities: all.entities.size }).toEqual(all.totals);
    });
    fc.assert(property, RUNS);
  });

  it('counts what each switch and the scope alone keep back', () => {
    const property = fc.property(narrowedScenes(), ({ dataset, view }) => {
      const found = shown({ dataset, view });
      const base = visibleTies(dataset, view);
      const more = (change: Partial<View>) => visibleTies(dataset, { ...view, ...change }).length - base.length;
      expect(found.possibleHidden).toBe(more({ possible: true }));
      expect(found.undatedHidden).toBe(more({ undated: true }));
      expect(found.deniedOnlyHidden).toBe(more({ denied: true }));
      const all = visibleTies(dataset, { ...view, scope: 'all' });
      expect(found.outsideScope).toEqual({
        ties: all.length - base.length,
        entities: endsOf(all).size - endsOf(base).size,
      });
    });
    fc.assert(property, RUNS);
  });

  it('lets a focus wait until the index is there', () => {
    const property = fc.property(narrowedScenes(), ({ dataset, view }) => {
      expect(visibleSet(dataset, view, null).ties).toEqual(shown({ dataset, view: { ...view, focus: [] } }).ties);
    });
    fc.assert(property, RUNS);
  });

  it('reads the same view anew for another dataset and when the index arrives', () => {
    const view: View = { ...defaultView('any'), scope: 'all', focus: [{ entity: 'end-1', steps: 0 }] };
    const one = compiledSynthetic({ ties: 30, seed: 1 });
    const other = compiledSynthetic({ ties: 40, seed: 2 });
    expect(visibleSet(one, view, null).totals).toMatchObject({ ties: 30 });
    const unfocused = visibleTies(other, { ...view, focus: [] }).map((tie) => tie.id);
    expect([...visibleSet(other, view, null).ties]).toEqual(unfocused);
    expect(unfocused.length).toBeGreaterThan(0);
    expect(visibleSet(other, view, buildGraphIndex(other.ties)).ties.size).toBe(0);
  });

  it('takes a window that cannot be read for none', () => {
    const dataset = compiledSynthetic({ ties: 50, seed: 3 });
    const view: View = { ...defaultView('any'), undated: true };
    const unreadable = { ...view, time: { from: 'soon', to: '2001' } };
    expect(visibleSet(dataset, unreadable, null).ties).toEqual(visibleSet(dataset, view, null).ties);
  });
});
