import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysis } from '../../src/app/analysis.ts';
import { derive } from '../../src/app/derive.ts';
import { printed } from '../../src/app/printed.ts';
import type { CompiledDataset } from '../../src/core/compile/compiled.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { findWays } from '../../src/core/ways/search-ways.ts';
import type { WaysState } from '../../src/core/ways/way.ts';
import { weakestInWords } from '../../src/core/ways/way-words.ts';
import { realDataset } from '../data/real-dataset.ts';
import { SEED, scenes } from '../fixtures/generated-dataset.ts';

const { compiled } = realDataset();
const ASKED: View = {
  ...defaultView(compiled.id),
  scope: 'all',
  path: { from: 'michael-flynn', to: 'interpol' },
  inOrder: true,
};

function seen(dataset: CompiledDataset, view: View, state?: WaysState) {
  const index = buildGraphIndex(dataset.ties);
  const derived = derive(dataset, view, { index, ...analysis });
  const ties = dataset.ties.filter(({ id }) => derived.visible.ties.has(id));
  const { path, steps, inOrder } = view;
  const found: WaysState =
    path === null
      ? { status: 'none' }
      : { status: 'found', result: findWays({ ...path, most: 20, steps, inOrder }, ties), miss: null };
  return { dataset, view, derived, ways: state ?? found };
}

/** Generated views, half of which ask for the ways between two entities. */
const asking = scenes().chain(({ dataset, view }) => {
  const ids = fc.constantFrom(...dataset.entities.map(({ id }) => id));
  const path = fc.option(fc.record({ from: ids, to: ids }), { freq: 2 });
  return path.map((ends) => seen(dataset, { ...view, path: ends }));
});

describe('what is printed', () => {
  it('has for every number a source, for every source a number, and for every tie its own sources', () => {
    fc.assert(
      fc.property(asking, (scene) => {
        const { ties, ways, sources } = printed(scene);
        const lines = [...ties, ...(ways?.ways.flatMap(({ steps }) => steps.flat()) ?? [])];
        for (const { id, notes } of lines) {
          const own = scene.dataset.ties.find((tie) => tie.id === id)?.sources;
          expect(notes.map((number) => sources[number - 1]?.id)).toEqual(own);
        }
        const cited = new Set(lines.flatMap(({ notes }) => notes));
        expect([...cited].sort((a, b) => a - b)).toEqual(sources.map((_, place) => place + 1));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('is every visible tie where no ways are asked for, and their ties alone where they are', () => {
    fc.assert(
      fc.property(asking, (scene) => {
        const { ways, ties } = printed(scene);
        const ids = ties.map(({ id }) => id);
        if (scene.ways.status !== 'found') {
          expect(ids).toEqual([...scene.derived.visible.ties]);
          return;
        }
        const onWays = scene.ways.result.ways.flatMap(({ steps }) => steps.flatMap((step) => step.ties));
        const selected = ids.filter((id) => !onWays.includes(id));
        expect(new Set(ids)).toEqual(new Set([...onWays, ...selected]));
        const chosen = new Set(scene.view.selection);
        for (const tie of scene.dataset.ties.filter(({ id }) => selected.includes(id))) {
          expect(chosen.has(tie.id) || tie.claims.some(({ id }) => chosen.has(id))).toBe(true);
        }
        expect(ways?.ways.length ?? 0).toBe(scene.ways.result.ways.length);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('is each way in order from end to end, with status, and what it rests on first', () => {
    const scene = seen(compiled, ASKED);
    const found = scene.ways.status === 'found' ? scene.ways.result.ways : [];
    const { ways } = printed(scene);
    expect(ways?.heading).toBe('14 ways');
    for (const [position, way] of found.entries()) {
      const told = ways?.ways[position];
      expect(told?.heading).toMatch(new RegExp(`^Way ${position + 1}: through `));
      expect(told?.facts[0]?.toLowerCase()).toBe(`${weakestInWords(way, compiled)}.`.toLowerCase());
      expect(told?.steps.map((ties) => ties.map(({ id }) => id))).toEqual(way.steps.map(({ ties }) => ties));
      for (const { sentence } of told?.steps.flat() ?? []) {
        expect(sentence).toMatch(/\. (Confirmed|Stated|Reported|Alleged|No support|Denied|Retracted)[^.]*\.$/);
      }
    }
  });

  it('says what of the picture it does not list', () => {
    const scene = seen(compiled, ASKED);
    const { ties, left } = printed(scene);
    const others = scene.derived.drawn.length - ties.length;
    expect(others).toBeGreaterThan(50);
    expect(left).toEqual([`The ways stand out in the picture; its ${others} other ties are not listed here.`]);
    expect(printed(seen(compiled, { ...ASKED, path: null })).left).toEqual([]);
  });

  it('is the one way that is looked at, from whichever end, and all where it is not among them', () => {
    const scene = seen(compiled, ASKED);
    const third = (scene.ways.status === 'found' ? scene.ways.result.ways : [])[2]?.entities ?? [];
    const { ways, left } = printed(seen(compiled, { ...ASKED, way: [...third].reverse() }));
    expect(ways?.ways.map(({ heading }) => heading.slice(0, 6))).toEqual(['Way 3:']);
    expect(ways?.heading).toBe('1 of 14 ways');
    expect(left[0]).toMatch(/^The way stands out in the picture; /);
    const unknown = printed(seen(compiled, { ...ASKED, way: ['michael-flynn', 'interpol'] })).ways;
    expect(unknown?.ways).toHaveLength(14);
    expect(unknown?.lines.at(-1)).toBe('The way that was chosen is not among them.');
  });

  it('is no tie where there is no way, and every tie as long as the ways are not known', () => {
    const none = seen(compiled, { ...ASKED, steps: 1 });
    expect(printed(none)).toMatchObject({ ways: null, ties: [], sources: [] });
    expect(printed(none).left).toEqual([`The picture’s ${none.derived.drawn.length} ties are not listed here.`]);
    for (const status of ['searching', 'cancelled'] as const) {
      const unknown = printed(seen(compiled, ASKED, { status }));
      expect(unknown.ties).toHaveLength(none.derived.visible.ties.size);
      expect(unknown.ways).toBeNull();
    }
  });
});
