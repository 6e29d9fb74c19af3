import { useEffect, useState } from 'react';
import type { View } from '../core/state/view.ts';
import { isVersion } from '../core/url/resolve.ts';
import type { DataStanding } from '../ui/embed/data-standing.ts';
import type { Edition } from './edition.ts';
import type { NoVersion } from './open-version.ts';

/** What was found of the version that a link is pinned to. */
type Found = { readonly kind: 'looking' } | { readonly kind: 'released' } | NoVersion;

/**
 * How the data that an embed shows stand to those that its link is pinned to.
 * @param hash of the data that are shown
 */
export function useDataStanding({ address }: Edition, { pinned, was }: View, hash: string): DataStanding {
  const [found, setFound] = useState<Found>({ kind: 'looking' });
  const sought = pinned === null || isVersion(pinned, hash) ? null : pinned;
  useEffect(() => {
    if (sought === null) return;
    let wanted = true;
    setFound({ kind: 'looking' });
    void lookUp(address, sought).then((answer) => wanted && setFound(answer));
    return () => {
      wanted = false;
    };
  }, [address, sought]);
  if (sought === null) return { kind: was && pinned !== null ? 'frozen' : 'live' };
  if (found.kind === 'released') return { kind: 'changed' };
  return { kind: 'unsure', reason: found.kind === 'looking' ? null : found.reason };
}

async function lookUp(address: Edition['address'], pinned: string): Promise<Found> {
  try {
    const release = await (await import('./open-version.ts')).lookUpVersion(address, pinned);
    return release.ok ? { kind: 'released' } : release.error;
  } catch {
    return { kind: 'failed', reason: 'A part of the page that earlier versions need could not be loaded.' };
  }
}
