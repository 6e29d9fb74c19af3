import { useCallback, useEffect, useMemo, useState } from 'react';
import { viewChanges } from '../core/changes/view-changes.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { View } from '../core/state/view.ts';
import { formatForCopy } from '../core/url/format.ts';
import type { SinceThenState } from '../ui/changes/since-then.tsx';
import type { DatasetAddress, ReleaseAddress } from './dataset-address.ts';
import { loadWholeRelease, lookUpVersion } from './open-version.ts';
import type { TextsState } from './store.ts';

/** What is known of the version that a link is pinned to. */
type Known =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly release: ReleaseAddress | null }
  | { readonly kind: 'here'; readonly release: ReleaseAddress; readonly before: CompiledDataset };

interface Now {
  readonly whole: CompiledDataset;
  readonly texts: TextsState;
  readonly view: View;
}

/** What changed for a view since the version that it is pinned to: fetches that version once, compares for each view. */
export function useSinceThen(
  address: DatasetAddress,
  pinned: string,
  { whole, texts, view }: Now,
): { readonly state: SinceThenState; readonly retry: () => void } {
  const [known, setKnown] = useState<Known>({ kind: 'looking' });
  const look = useCallback(
    async (isWanted: () => boolean) => {
      const found = await lookUp(address, pinned);
      if (isWanted()) setKnown(found);
    },
    [address, pinned],
  );
  useEffect(() => {
    let wanted = true;
    setKnown({ kind: 'looking' });
    void look(() => wanted);
    return () => {
      wanted = false;
    };
  }, [look]);
  const retry = useCallback(() => {
    setKnown({ kind: 'looking' });
    void look(() => true);
  }, [look]);
  const state = useMemo(() => stateOf(known, whole, texts, view), [known, whole, texts, view]);
  return { state, retry };
}

async function lookUp(address: DatasetAddress, pinned: string): Promise<Known> {
  const release = await lookUpVersion(address, pinned);
  if (!release.ok) {
    const { kind, reason } = release.error;
    return kind === 'unknown' ? { kind, reason } : { kind, reason, release: null };
  }
  const before = await loadWholeRelease(release.value);
  return before.ok
    ? { kind: 'here', release: release.value, before: before.value }
    : { kind: 'failed', reason: before.error, release: release.value };
}

function stateOf(known: Known, whole: CompiledDataset, texts: TextsState, view: View): SinceThenState {
  if (known.kind === 'failed') return { kind: 'failed', reason: known.reason, day: known.release?.day ?? null };
  if (known.kind !== 'here') return known;
  const { day } = known.release;
  if (texts === 'loading') return { kind: 'looking' };
  if (texts !== 'ready') return { kind: 'failed', reason: texts.failed, day };
  return { kind: 'compared', day, changes: viewChanges(known.before, whole, formatForCopy(view)) };
}
