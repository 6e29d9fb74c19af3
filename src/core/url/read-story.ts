import type { CompiledDataset } from '../compile/compiled.ts';
import type { StoryPlace } from '../state/view.ts';
import { quote } from './note.ts';
import type { Reading } from './read-lists.ts';

const STEP = /^[1-9]\d{0,5}$/;

/** A step of a story as `id~n`, from 1; without n, the first; empty for none. */
export function readStory(text: string, dataset: CompiledDataset): Reading<StoryPlace | null> {
  if (text === '') return { value: null, note: null };
  const tilde = text.indexOf('~');
  const id = tilde < 0 ? text : text.slice(0, tilde);
  const asked = tilde < 0 ? '1' : text.slice(tilde + 1);
  const story = dataset.stories.find((each) => each.id === id);
  if (story === undefined) {
    const message = `This link opens a story that is not here (any more): ${quote(id)}. The rest of it works.`;
    return { value: null, note: { code: 'unknown-story', key: 'story', message } };
  }
  if (STEP.test(asked) && Number(asked) <= story.steps) return { value: { id, step: Number(asked) }, note: null };
  const message = `This link opens step ${quote(asked)} of a story of ${story.steps} steps. The rest of it works.`;
  return { value: null, note: { code: 'unknown-step', key: 'story', message } };
}
