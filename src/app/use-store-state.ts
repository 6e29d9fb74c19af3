import { startTransition, useEffect, useState } from 'react';
import type { ExplorerState, ExplorerStore } from './store.ts';

/**
 * The store's state for rendering panels. What a reader types or drags shows at once; all else is rendered as a
 * transition, so that the canvas, which follows the store itself, draws first.
 */
export function useStoreState(store: ExplorerStore): ExplorerState {
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    const follow = (next: ExplorerState, before: ExplorerState): void => {
      const atHand = next.view.query !== before.view.query || next.view.time !== before.view.time;
      if (atHand) setState(next);
      else startTransition(() => setState(next));
    };
    // The state may have moved on between rendering and subscribing.
    setState(store.getState());
    return store.subscribe(follow);
  }, [store]);
  return state;
}
