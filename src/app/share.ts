import type { View } from '../core/state/view.ts';
import { formatForCopy } from '../core/url/format.ts';
import { PLAIN_UP_TO } from '../core/url/link-length.ts';
import { isVersion } from '../core/url/resolve.ts';
import { pageAddress } from './saved-page.ts';
import type { ExplorerStore } from './store.ts';

/** The whole address that opens the present view, however long, keys of a named view written out. */
export function linkToCopy(store: ExplorerStore): string {
  return pageAddress() + formatForCopy(store.getState().view);
}

/** The same as it is sent: compressed where it is long. */
export function linkToSend(store: ExplorerStore): Promise<string> {
  return addressToSend(store.getState().view);
}

/** The address that opens the view on the newest data, whatever link it came from. */
export function liveLinkToCopy(store: ExplorerStore): Promise<string> {
  return addressToSend({ ...store.getState().view, pinned: null, was: false });
}

/**
 * The address pinned to the data that are shown: when they change, the page says what changed for the view. A view that
 * is shown as it was stays so.
 */
export function pinnedLinkToCopy(store: ExplorerStore): Promise<string> {
  const { view } = store.getState();
  const { hash } = store.dataset;
  const was = view.was && view.pinned !== null && isVersion(view.pinned, hash);
  return addressToSend({ ...view, pinned: hash, was });
}

/** The view on its newest data as a fragment, however long. */
export function fragmentToKeep(store: ExplorerStore): string {
  return formatForCopy({ ...store.getState().view, pinned: null, was: false });
}

/** Where the part that compresses cannot be fetched, the long address works as well. */
async function addressToSend(view: View): Promise<string> {
  const fragment = formatForCopy(view);
  if (fragment.length <= PLAIN_UP_TO) return pageAddress() + fragment;
  const packed = await import('./pack-link.ts')
    .then(({ packFragment }) => packFragment(fragment))
    .catch(() => fragment);
  return pageAddress() + packed;
}
