import { useEffect, useState } from 'react';
import { afterFirstPicture, idle } from './first-picture.ts';
import type { Update } from './offline.ts';

/** Later than what `preload.ts` loads, so that the worker finds most of its files in the browser's own store; in ms. */
const AFTER = 3000;

/** Keeps the page at hand without a connection once it rests. What there is to say of a new version, and how to put it away. */
export function useOffline(): readonly [Update | null, () => void] {
  const [update, setUpdate] = useState<Update | null>(null);
  useEffect(() => {
    if (import.meta.env.DEV) return;
    let wanted = true;
    void afterFirstPicture()
      .then(() => new Promise((resolve) => setTimeout(resolve, AFTER)))
      .then(idle)
      .then(() => (wanted ? import('./offline.ts') : null))
      .then((offline) => offline?.keepOffline((next) => wanted && setUpdate(next)))
      // Without the part that registers it, the page works as before.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return [update, () => setUpdate(null)];
}
