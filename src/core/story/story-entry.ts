import type { Story, StoryEntry } from '../schema/story.ts';

/** What the page knows of a story before it is opened. */
export function storyEntry({ id, title, lead, steps }: Story): StoryEntry {
  return { id, title, lead, steps: steps.length };
}
