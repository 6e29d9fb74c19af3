import { startTransition, useEffect, useState } from 'react';
import type { ExplorerState, ExplorerStore } from './store.ts';

/** Longest wait for a frame: a page in the background draws none. */
const LONGEST_WAIT_MS = 100;

/**
 * The store's state for rendering panels. What a reader types or drags shows at once; all else is rendered as a
 * transition after the next frame, so that the canvas, which follows the store itself, draws first.
 */
export function useStoreState(store: ExplorerStore): ExplorerState {
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    let waiting = false;
    let wanted = true;
    const catchUp = (): void => {
      if (!waiting || !wanted) return;
      waiting = false;
      startTransition(() => setState(store.getState()));
    };
    const follow = (next: ExplorerState, before: ExplorerState): void => {
      const atHand = next.view.query !== before.view.query || next.view.time !== before.view.time;
      if (atHand) {
        waiting = false;
        setState(next);
      } else if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => setTimeout(catchUp));
        setTimeout(catchUp, LONGEST_WAIT_MS);
      }
    };
    // The state may have moved on between rendering and subscribing.
    setState(store.getState());
    const unsubscribe = store.subscribe(follow);
    return () => {
      wanted = false;
      unsubscribe();
    };
  }, [store]);
  return state;
}
