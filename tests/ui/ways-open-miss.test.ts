import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { changedKeys, FILTER_KEYS } from '../../src/core/state/keys.ts';
import { reduce } from '../../src/core/state/reduce.ts';
import { reveal } from '../../src/core/state/reveal.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { nearestMiss } from '../../src/core/ways/nearest-miss.ts';
import { findWays } from '../../src/core/ways/search-ways.ts';
import { openMiss } from '../../src/ui/ways/open-miss.ts';
import { type Scene, SEED, scenes } from '../fixtures/generated-dataset.ts';

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
        const after = shown({ ...scene, view: openedView(scene, { open, window: null }) });
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
        const after = openedView(scene, { open, window: null });
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
        const after = openedView(scene, { open, window: null });
        const again = openMiss({ open, window: null }, after).filter(({ type }) => type !== 'set-undated');
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

  it('widens the years only as far as the miss says', () => {
    const view: View = { ...defaultView('small'), time: { from: '2015', to: '2016' }, undated: false };
    const window = { from: '2012', to: '2016' };
    expect(openMiss({ open: ['undated', 't'], window }, view)).toEqual([
      { type: 'set-window', time: window },
      { type: 'set-undated', on: true },
    ]);
    expect(openMiss({ open: [], window }, view)).toEqual([{ type: 'set-window', time: window }]);
    expect(openMiss({ open: ['t'], window: null }, view)).toEqual([{ type: 'set-window', time: null }]);
  });
});
