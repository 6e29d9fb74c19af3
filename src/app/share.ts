import { formatForCopy } from '../core/url/format.ts';
import type { ExplorerStore } from './store.ts';

/** The whole address that opens the present view, keys of a named view written out. */
export function linkToCopy(store: ExplorerStore): string {
  return location.origin + location.pathname + location.search + formatForCopy(store.getState().view);
}

/** Copies the link. False where the browser refuses, so that the page can show it instead. */
export async function copyLink(store: ExplorerStore): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(linkToCopy(store));
    return true;
  } catch {
    return false;
  }
}
