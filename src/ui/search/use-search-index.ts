import { useEffect, useState } from 'react';
import { loadSearchIndex, type SearchIndex } from '../../core/search/search-index.ts';

export type SearchIndexState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly index: SearchIndex }
  /** `reason` is in words for readers. */
  | { readonly kind: 'failed'; readonly reason: string };

const LOADING: SearchIndexState = { kind: 'loading' };

/** Loads the search index when the component appears; `retry` asks once more. `load` should be the same at every call. */
export function useSearchIndex(load: () => Promise<string>): {
  readonly state: SearchIndexState;
  readonly retry: () => void;
} {
  const [state, setState] = useState<SearchIndexState>(LOADING);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what asks again.
  useEffect(() => {
    let left = false;
    const settle = (next: SearchIndexState) => {
      if (!left) setState(next);
    };
    load().then(
      (text) => {
        const read = loadSearchIndex(text);
        settle(read.ok ? { kind: 'ready', index: read.value } : { kind: 'failed', reason: read.error });
      },
      () => settle({ kind: 'failed', reason: 'The search could not be loaded. Is the connection gone?' }),
    );
    return () => {
      left = true;
    };
  }, [load, attempt]);
  return {
    state,
    retry: () => {
      setState(LOADING);
      setAttempt(attempt + 1);
    },
  };
}
