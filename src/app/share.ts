import { formatForCopy } from '../core/url/format.ts';
import { isVersion } from '../core/url/resolve.ts';
import type { ExplorerStore } from './store.ts';

/** The whole address that opens the present view, keys of a named view written out. */
export function linkToCopy(store: ExplorerStore): string {
  return location.origin + location.pathname + location.search + formatForCopy(store.getState().view);
}

/**
 * The same, pinned to the data that are shown: when they change, the page says what changed for the view. A view that is
 * shown as it was stays so.
 */
export function pinnedLinkToCopy(store: ExplorerStore): string {
  const { view } = store.getState();
  const { hash } = store.dataset;
  const was = view.was && view.pinned !== null && isVersion(view.pinned, hash);
  return location.origin + location.pathname + location.search + formatForCopy({ ...view, pinned: hash, was });
}

/** Copies a link. False where the browser refuses, so that the page can show it instead. */
export async function copyLink(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}
