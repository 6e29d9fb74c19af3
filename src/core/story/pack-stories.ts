/** Stories travel apart from the data and come when one is opened. */
import type { CompiledDataset } from '../compile/compiled.ts';
import { err, ok, type Result } from '../result.ts';
import type { Story } from '../schema/story.ts';

/** Stories as JSON for `unpackStories`. */
export function packStories(stories: readonly Story[]): string {
  return JSON.stringify({
    stories: stories.map(({ id, title, lead, updated, steps }) => ({ id, title, lead, updated, steps })),
  });
}

/**
 * The stories that `packStories` wrote. Never throws; an error is a sentence for readers, where the text is cut off, is
 * something else, or lacks a story or a step that the dataset announces.
 */
export function unpackStories(text: string, dataset: CompiledDataset): Result<readonly Story[], string> {
  const stories = readStories(text);
  const complete = dataset.stories.every(({ id, steps }) =>
    stories?.some((story) => story.id === id && story.steps.length === steps),
  );
  if (stories === null || !complete)
    return err('The story arrived damaged, or belongs to other data. Reload the page.');
  return ok(stories);
}

function readStories(text: string): readonly Story[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('stories' in value)) return null;
    const { stories } = value;
    return Array.isArray(stories) && stories.every(isStory) ? stories : null;
  } catch {
    return null;
  }
}

function isStory(value: unknown): value is Story {
  return (
    hasTexts(value, ['id', 'title', 'lead']) &&
    'steps' in value &&
    Array.isArray(value.steps) &&
    value.steps.every(isStep)
  );
}

function isStep(value: unknown): boolean {
  return (
    hasTexts(value, ['heading', 'view']) &&
    'sentences' in value &&
    Array.isArray(value.sentences) &&
    value.sentences.every((sentence: unknown) => hasTexts(sentence, ['text']))
  );
}

function hasTexts(value: unknown, names: readonly string[]): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => typeof fields.get(name) === 'string');
}
