import { useCallback, useLayoutEffect, useRef } from 'react';
import type { WhenNewest } from '../ui/when-newest.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';

/**
 * Keeps what the panels want to run until they are rendered from the store's newest state; runs it at once where they
 * are so already.
 * @param state what they are rendered from
 */
export function useWhenNewest(store: ExplorerStore, state: ExplorerState): WhenNewest {
  const rendered = useRef<ExplorerState | null>(null);
  const waiting = useRef<(() => void)[]>([]);
  // The effects of children come first, so that all they ask for in this rendering is here.
  useLayoutEffect(() => {
    rendered.current = state;
    if (state !== store.getState()) return;
    for (const run of waiting.current.splice(0)) run();
  });
  return useCallback(
    (run) => {
      if (rendered.current === store.getState()) run();
      else waiting.current.push(run);
    },
    [store],
  );
}
