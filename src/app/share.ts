import type { View } from '../core/state/view.ts';
import { formatForCopy } from '../core/url/format.ts';
import { isVersion } from '../core/url/resolve.ts';
import { pageAddress } from './saved-page.ts';
import type { ExplorerStore } from './store.ts';

/** The whole address that opens the present view, keys of a named view written out. */
export function linkToCopy(store: ExplorerStore): string {
  return addressOf(store.getState().view);
}

/** The address that opens the view on the newest data, whatever link it came from. */
export function liveLinkToCopy(store: ExplorerStore): string {
  return addressOf({ ...store.getState().view, pinned: null, was: false });
}

function addressOf(view: View): string {
  return pageAddress() + formatForCopy(view);
}

/**
 * The address pinned to the data that are shown: when they change, the page says what changed for the view. A view that
 * is shown as it was stays so.
 */
export function pinnedLinkToCopy(store: ExplorerStore): string {
  const { view } = store.getState();
  const { hash } = store.dataset;
  const was = view.was && view.pinned !== null && isVersion(view.pinned, hash);
  return addressOf({ ...view, pinned: hash, was });
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
