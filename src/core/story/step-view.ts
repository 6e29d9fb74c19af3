import type { CompiledDataset } from '../compile/compiled.ts';
import type { Story } from '../schema/story.ts';
import { changedKeys } from '../state/keys.ts';
import { defaultView, type View } from '../state/view.ts';
import { parseFragment } from '../url/parse-fragment.ts';
import { readKeys } from '../url/read-keys.ts';

/**
 * The view of a step, as its link says; what that link carries and the page cannot read is dropped here, and found by
 * `check`.
 * @param step from 1
 * @returns null where the story has no such step
 */
export function stepView(story: Story, step: number, dataset: CompiledDataset): View | null {
  const told = story.steps[step - 1];
  if (told === undefined) return null;
  const { view } = readKeys(defaultView(dataset.id), parseFragment(`v=1&${told.view}`)?.pairs ?? [], dataset);
  return { ...view, selection: [], story: { id: story.id, step }, kept: [] };
}

/**
 * The view of a step for a reader who comes from another view: a graph, list or timeline that the reader chose stays, one
 * that only came with the step before goes with it.
 */
export function stepViewFrom(from: View, story: Story, step: number, dataset: CompiledDataset): View | null {
  const next = stepView(story, step, dataset);
  if (next === null) return null;
  const before = from.story?.id === story.id ? stepView(story, from.story.step, dataset) : null;
  const chosen = from.show !== (before?.show ?? 'graph');
  // Where the view stands, and of which data, is no matter of the story's.
  const placed = { ...next, embed: from.embed, pinned: from.pinned, was: from.was };
  return chosen && next.show === 'graph' ? { ...placed, show: from.show } : placed;
}

/** What opens a story before it is here: its first step, over nothing yet. The panel lays the step's view itself. */
export function startOfStory(id: string, from: View): View {
  const show = from.show === 'list' ? from.show : 'graph';
  const { embed, pinned, was } = from;
  return { ...defaultView(from.dataset), embed, pinned, was, show, story: { id, step: 1 } };
}

/** Keys that leave a step's view what it is: what is read about beside it, and how it is looked at. */
const BESIDE: ReadonlySet<string> = new Set(['sel', 'q', 'show', 'play', 'story', 'embed', 'was']);

/** Whether a view shows something else than the step that it names. */
export function isOffStep(view: View, step: View): boolean {
  return changedKeys(view, step).some((key) => !BESIDE.has(key));
}
