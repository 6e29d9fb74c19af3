import { useCallback } from 'react';
import type { Result } from '../core/result.ts';
import type { Story } from '../core/schema/story.ts';
import type { Edition } from './edition.ts';
import type { ExplorerStore } from './store.ts';

/** The stories that are told over the version that is shown. */
export interface Stories {
  /** Where they lie, relative to the page. */
  readonly address: string;
  /** Fetches them. Never rejects; an error is a sentence for readers. */
  readonly load: () => Promise<Result<readonly Story[], string>>;
  /** Whether a story is told as it is today over data as they were. */
  readonly isOfToday: (id: string) => boolean;
}

/** The same wherever a story is told: on the page, and within another. */
export function useStories(store: ExplorerStore, { release, address: today }: Edition): Stories {
  const address = (release ?? today).stories;
  const load = useCallback(
    async () => (await import('./load-stories.ts')).loadStories(address, store.dataset),
    [address, store],
  );
  return { address, load, isOfToday: (id) => release?.storiesOfToday.includes(id) === true };
}
