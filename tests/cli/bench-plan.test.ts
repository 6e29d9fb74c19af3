import { describe, expect, test } from 'vitest';
import { planOf } from '../../src/cli/bench/analysis-plan.ts';
import { withoutVoices } from '../../src/core/compile/without.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import type { View } from '../../src/core/state/view.ts';
import { readLink } from '../../src/core/url/resolve.ts';
import { compiledSynthetic, SEED } from '../fixtures/generated-dataset.ts';

const dataset = compiledSynthetic({ ties: 120, seed: SEED });
const COUNT = 9;
const plan = planOf(dataset, COUNT, SEED);

/** The view of a fragment, which the page must read without a note. */
function viewOf(fragment: string, of = dataset): View {
  const opened = readLink(fragment, of);
  if (opened === null) throw new Error(`${fragment} is no link.`);
  expect(opened.notes).toEqual([]);
  return opened.view;
}

const everyone = visibleSet(dataset, viewOf(plan.everyone), null);

describe('what the benchmark asks', () => {
  test('the same seed asks the same, another one other things', () => {
    expect(planOf(dataset, COUNT, SEED)).toEqual(plan);
    expect(planOf(dataset, COUNT, SEED + 1).ways).not.toEqual(plan.ways);
  });

  test('ways: so many different pairs, each of two ends that the page shows', () => {
    const pairs = plan.ways.map(({ fragment, ends }) => {
      const { path, scope } = viewOf(fragment);
      if (path === null) throw new Error(`${fragment} asks for no ways.`);
      expect(scope).toBe('all');
      expect(ends).toBe(`${path.from}..${path.to}`);
      expect(path.from).not.toBe(path.to);
      for (const end of [path.from, path.to]) expect(everyone.entities).toContain(end);
      return [path.from, path.to].sort().join();
    });
    expect(new Set(pairs).size).toBe(COUNT);
  });

  test('focus: one step and two in turn, around different entities that the page shows', () => {
    const focus = plan.focus.flatMap((fragment) => viewOf(fragment).focus);
    expect(focus.map(({ steps }) => steps)).toEqual([1, 2, 1, 2, 1, 2, 1, 2, 1]);
    expect(new Set(focus.map(({ entity }) => entity)).size).toBe(COUNT);
    for (const { entity } of focus) expect(everyone.entities).toContain(entity);
  });

  test('without: each voice changes the picture, the sources first', () => {
    const voices = plan.without.map((fragment) => viewOf(fragment).without);
    expect(voices.length).toBeGreaterThan(2);
    for (const ids of voices) {
      expect(ids).toHaveLength(1);
      const less = withoutVoices(dataset, ids).dataset;
      expect(visibleSet(less, viewOf(plan.everyone), null).ties.size).toBeLessThan(everyone.ties.size);
    }
    const sources = new Set(dataset.sources.map(({ id }) => id));
    const isSource = voices.map(([id = '']) => sources.has(id));
    expect(isSource).toEqual([...isSource].sort((a, b) => Number(b) - Number(a)));
    expect(isSource[0]).toBe(true);
  });

  test('the timeline, and time that grows or slides', () => {
    expect(viewOf(plan.timeline).show).toBe('timeline');
    expect(viewOf(plan.play.grow).play).toBe('grow');
    expect(viewOf(plan.play.slide).play).toBe('slide');
  });

  test('a dataset of one tie is asked what it can be asked', () => {
    const one = compiledSynthetic({ ties: 1, seed: 1 });
    const small = planOf(one, COUNT, SEED);
    const shown = visibleSet(one, viewOf(small.everyone, one), null).entities.size;
    expect(small.ways.length).toBe((shown * (shown - 1)) / 2);
    expect(small.focus.length).toBe(shown);
  });
});
