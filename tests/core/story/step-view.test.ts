import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownTies } from '../../../src/core/filter/shown-ties.ts';
import type { Story } from '../../../src/core/schema/story.ts';
import { reduce } from '../../../src/core/state/reduce.ts';
import { defaultView, type View } from '../../../src/core/state/view.ts';
import { packStories, unpackStories } from '../../../src/core/story/pack-stories.ts';
import { sourcesUsed } from '../../../src/core/story/sources-used.ts';
import { isOffStep, stepView, stepViewFrom } from '../../../src/core/story/step-view.ts';
import { formatView } from '../../../src/core/url/format.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { arbitraryView } from '../url/arbitrary-view.ts';

const story: Story = {
  id: 'ada-and-cobalt',
  title: 'Ada and Cobalt',
  lead: 'In three steps.',
  steps: [
    { heading: 'One', view: 'scope=all&rel=payment', sentences: [{ text: 'One.', claims: ['c1', 'c4'] }] },
    { heading: 'Two', view: 'scope=all&t=2015..2017&show=timeline', sentences: [{ text: 'Two.', reason: 'None.' }] },
    { heading: 'Three', view: 'without=cobalt&scope=all', sentences: [{ text: 'Three.', claims: ['c2'] }] },
  ],
};
const shorter: Story = { ...story, id: 'a-shorter-one', steps: story.steps.slice(0, 2) };
const start = defaultView(dataset.id);

describe('the view of a step', () => {
  test('is that of its link, and says where in the story it stands', () => {
    const view = stepView(story, 1, dataset);
    expect(view && formatView(view, dataset)).toBe('#v=1&d=small&story=ada-and-cobalt~1&scope=all&rel=payment');
    expect(stepView(story, 0, dataset)).toBeNull();
    expect(stepView(story, 4, dataset)).toBeNull();
  });

  test('opens from any view, and its link gives it back', () => {
    const property = fc.property(arbitraryView(dataset), fc.integer({ min: 1, max: 3 }), (before, step) => {
      const told = stepViewFrom(before, story, step, dataset);
      if (told === null) throw new Error('no such step');
      const after = reduce(before, { type: 'open-step', view: told }, dataset);
      expect(after.story).toEqual({ id: story.id, step });
      expect(after.pinned).toBe(before.pinned);
      expect(isOffStep(after, told)).toBe(false);
      expect(readLink(formatView(after, dataset), dataset)?.view).toEqual(after);
      expect(reduce(after, { type: 'open-step', view: told }, dataset)).toBe(after);
    });
    fc.assert(property, { seed: 20170317, numRuns: 500 });
  });

  test('to leave the story leaves what is seen', () => {
    const property = fc.property(arbitraryView(dataset), (before) => {
      const after = reduce(before, { type: 'leave-story' }, dataset);
      expect({ ...after, story: before.story, kept: before.kept }).toEqual(before);
      expect(after.story).toBeNull();
      expect(after.kept.some(([key]) => key === 'story')).toBe(false);
    });
    fc.assert(property, { seed: 20170317, numRuns: 500 });
  });

  test('a list that the reader chose stays, a timeline that came with a step goes with it', () => {
    const listed: View = { ...start, show: 'list' };
    expect(stepViewFrom(listed, story, 1, dataset)?.show).toBe('list');
    expect(stepViewFrom(listed, story, 2, dataset)?.show).toBe('timeline');
    const second = stepViewFrom(start, story, 2, dataset) ?? start;
    expect(second.show).toBe('timeline');
    expect(stepViewFrom(second, story, 3, dataset)?.show).toBe('graph');
    expect(stepViewFrom({ ...second, show: 'list' }, story, 3, dataset)?.show).toBe('list');
  });

  test('what is read about beside it does not leave it, what changes the picture does', () => {
    const step = stepView(story, 1, dataset) ?? start;
    for (const beside of [{ selection: ['ada'] }, { query: 'x' }, { show: 'list' as const }]) {
      expect(isOffStep({ ...step, ...beside }, step)).toBe(false);
    }
    const off: readonly Partial<View>[] = [
      { scope: 'core' },
      { hide: ['ada'] },
      { moved: [{ id: 'ada', x: 1, y: 1 }] },
    ];
    for (const change of off) expect(isOffStep({ ...step, ...change }, step)).toBe(true);
  });

  test('shows its ties without the words that it takes away', () => {
    const shown = (step: number) => shownTies(stepView(story, step, dataset) ?? start, dataset);
    expect(shown(1).map(({ id }) => id)).toContain('cobalt-paid-ada');
    const before = shown(1).find(({ id }) => id === 'cobalt-paid-ada')?.status.support;
    const after = shown(3).find(({ id }) => id === 'cobalt-paid-ada')?.status.support;
    expect([before, after]).toEqual(['confirmed', 'reported']);
  });
});

describe('stories on their way', () => {
  test('come back as they were', () => {
    expect(unpackStories(packStories([story, shorter]), dataset)).toEqual({ ok: true, value: [story, shorter] });
  });

  test.each([
    ['cut off', packStories([story, shorter]).slice(0, -9)],
    ['a page', '<!doctype html>'],
    ['null', 'null'],
    ['a story short', packStories([story])],
    ['a step short', packStories([{ ...story, steps: story.steps.slice(1) }, shorter])],
    ['without sentences', packStories([story, shorter]).replaceAll('"sentences"', '"words"')],
  ])('%s: a sentence for readers, never an exception', (_, text) => {
    expect(unpackStories(text, dataset)).toEqual({ ok: false, error: expect.stringContaining('Reload the page') });
  });
});

test('the sources of a story are those of its claims, each once, with the reports they relay', () => {
  expect(sourcesUsed(story, dataset).map(({ source }) => source.id)).toEqual(['gazette-2017', 'courier-2017']);
  expect(sourcesUsed({ ...story, steps: story.steps.slice(1, 2) }, dataset)).toEqual([]);
});
