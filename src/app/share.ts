import type { View } from '../core/state/view.ts';
import { formatForCopy } from '../core/url/format.ts';
import { pageAddress } from './saved-page.ts';
import type { ExplorerStore } from './store.ts';

/** The whole address that opens the present view, keys of a named view written out. */
export function linkToCopy(store: ExplorerStore): string {
  return addressOf(store.getState().view);
}

/** The address that opens the view on the newest data, whatever link it came from. */
export function liveLinkToCopy(store: ExplorerStore): string {
  return addressOf({ ...store.getState().view, pinned: null });
}

/** The address that says which state of the data its sender saw. */
export function pinnedLinkToCopy(store: ExplorerStore): string {
  const { view, dataset } = store.getState();
  return addressOf({ ...view, pinned: dataset.hash });
}

function addressOf(view: View): string {
  return pageAddress() + formatForCopy(view);
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
