import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { groupTerm, passes } from '../../src/core/state/choice.ts';
import { changedKeys, FILTER_KEYS } from '../../src/core/state/keys.ts';
import { reduce } from '../../src/core/state/reduce.ts';
import { reveal } from '../../src/core/state/reveal.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { openMiss } from '../../src/core/ways/open-miss.ts';
import { findWays } from '../../src/core/ways/search-ways.ts';
import { nearestMiss } from '../core/ways/nearest-miss-at-once.ts';
import { type Scene, SEED, scenes } from '../fixtures/generated-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

const KEYS = [...FILTER_KEYS, 'steps', 'order'] as const;
const RUNS = { seed: SEED, numRuns: 80 };

const openings = fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 6 });

/** Scenes whose views also take entities out and bound the ways. */
const narrowed = scenes().chain(({ dataset, view }) => {
  const some = fc.subarray(
    dataset.entities.map(({ id }) => id),
    { maxLength: 3 },
  );
  return fc
    .record({
      hide: some,
      only: some,
      voices: fc.nat({ max: 2 }),
      steps: fc.constantFrom(null, 2),
      inOrder: fc.boolean(),
    })
    .map((rest): Scene => ({ dataset, view: { ...view, ...rest } }));
});

function openedView({ dataset, view }: Scene, miss: Parameters<typeof openMiss>[0]): View {
  return openMiss(miss, view).reduce((before, command) => reduce(before, command, dataset), view);
}

function shown({ dataset, view }: Scene): ReadonlySet<string> {
  return visibleSet(dataset, view, buildGraphIndex(dataset.ties)).ties;
}

describe('opening what a nearest miss names', () => {
  it('never hides a tie, and shows all that giving up those filters shows', () => {
    fc.assert(
      fc.property(narrowed, openings, (scene, open) => {
        const after = shown({ ...scene, view: openedView(scene, { open, needs: {}, window: null }) });
        for (const tie of shown(scene)) expect(after).toContain(tie);
        const filters = open.filter((key) => key !== 'steps' && key !== 'order');
        const id = scene.dataset.ties[0]?.id ?? '';
        expect(after).toEqual(shown({ ...scene, view: reveal(scene.view, id, filters, scene.dataset) }));
      }),
      RUNS,
    );
  });

  it('changes nothing but what is named, and bounds of the search only where they are named', () => {
    fc.assert(
      fc.property(narrowed, openings, (scene, open) => {
        const after = openedView(scene, { open, needs: {}, window: null });
        const named = new Set<string>([...open, ...(open.includes('clock') ? ['t'] : [])]);
        for (const key of changedKeys(scene.view, after)) expect(named).toContain(key);
        if (open.includes('steps')) expect(after.steps).toBeNull();
        if (open.includes('order')) expect(after.inOrder).toBe(false);
      }),
      RUNS,
    );
  });

  it('needs no command for what is open already', () => {
    fc.assert(
      fc.property(narrowed, openings, (scene, open) => {
        const after = openedView(scene, { open, needs: {}, window: null });
        const again = openMiss({ open, needs: {}, window: null }, after).filter(({ type }) => type !== 'set-undated');
        expect(again).toEqual([]);
      }),
      RUNS,
    );
  });

  it('connects what the search for the nearest miss says it would', () => {
    let opened = 0;
    fc.assert(
      fc.property(narrowed, fc.nat(), fc.nat(), ({ dataset, view }, one, other) => {
        const ids = dataset.ties.flatMap(({ from, to }) => [from, to]);
        const [from = '', to = ''] = [ids[one % ids.length], ids[other % ids.length]];
        const request = { from, to, most: 1, steps: view.steps, inOrder: view.inOrder };
        const waysIn = (seen: View) => {
          const shownTies = shown({ dataset, view: seen });
          const bounds = { ...request, steps: seen.steps, inOrder: seen.inOrder };
          return findWays(
            bounds,
            dataset.ties.filter(({ id }) => shownTies.has(id)),
          ).ways.length;
        };
        if (from === to || waysIn(view) > 0) return;
        const miss = nearestMiss(dataset, view, buildGraphIndex(dataset.ties), request);
        if (miss === null) return;
        opened++;
        expect(waysIn(openedView({ dataset, view }, miss))).toBeGreaterThan(0);
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(opened).toBeGreaterThan(20);
  });

  it('opens each limit only as far as is needed', () => {
    const { choices } = defaultView('small');
    const view: View = {
      ...defaultView('small'),
      hide: ['ada', 'bern', 'echo'],
      without: ['anonymous', 'gazette-2017'],
      voices: 3,
      steps: 1,
      choices: {
        ...choices,
        sup: { mode: 'except', terms: ['alleged', 'reported'] },
        rel: { mode: 'except', terms: ['employment', 'g.money', 'ownership'] },
        den: { mode: 'only', terms: ['none'] },
      },
    };
    const needs = {
      unhide: ['bern'],
      giveBack: ['gazette-2017'],
      voices: 2,
      steps: 3,
      terms: { sup: ['reported'], rel: ['payment'], den: ['partly'] },
    };
    const open = ['sup', 'rel', 'den', 'hide', 'without', 'voices', 'steps'] as const;
    const after = openedView({ dataset: smallDataset, view }, { open, needs, window: null });
    expect(after).toMatchObject({ hide: ['ada', 'echo'], without: ['anonymous'], voices: 2, steps: 3 });
    expect(after.choices.sup).toEqual({ mode: 'except', terms: ['alleged'] });
    expect(after.choices.den).toEqual({ mode: 'only', terms: ['none', 'partly'] });
    expect(passes(after.choices.rel, 'payment', groupTerm('money'))).toBe(true);
    expect(passes(after.choices.rel, 'supply', groupTerm('money'))).toBe(false);
    expect(openMiss({ open, needs, window: null }, after)).toEqual([]);
  });

  it('widens the years only as far as the miss says', () => {
    const view: View = { ...defaultView('small'), time: { from: '2015', to: '2016' }, undated: false };
    const window = { from: '2012', to: '2016' };
    expect(openMiss({ open: ['undated', 't'], needs: {}, window }, view)).toEqual([
      { type: 'set-window', time: window },
      { type: 'set-undated', on: true },
    ]);
    expect(openMiss({ open: [], needs: {}, window }, view)).toEqual([{ type: 'set-window', time: window }]);
    expect(openMiss({ open: ['t'], needs: {}, window: null }, view)).toEqual([{ type: 'set-window', time: null }]);
  });
});
