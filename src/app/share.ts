import type { View } from '../core/state/view.ts';
import { formatForCopy } from '../core/url/format.ts';
import { PLAIN_UP_TO } from '../core/url/link-length.ts';
import { isVersion } from '../core/url/resolve.ts';
import type { LinkKind } from '../ui/share/share-page.ts';
import { pageAddress } from './saved-page.ts';
import type { ExplorerStore } from './store.ts';

/** The whole address that opens the present view, however long, keys of a named view written out. */
export function linkToCopy(store: ExplorerStore): string {
  return pageAddress() + formatForCopy(store.getState().view);
}

/** The address of a kind, however long, to stand on a picture or on paper. */
export function linkToShow(store: ExplorerStore, kind: LinkKind): string {
  return pageAddress() + formatForCopy(kind === 'live' ? liveView(store) : pinnedView(store));
}

/** The same as it is sent: compressed where it is long. */
export function linkToSend(store: ExplorerStore): Promise<string> {
  return addressToSend(store.getState().view);
}

/** The address that opens the view on the newest data, whatever link it came from. */
export function liveLinkToCopy(store: ExplorerStore): Promise<string> {
  return addressToSend(liveView(store));
}

/**
 * The address pinned to the data that are shown: when they change, the page says what changed for the view. A view that
 * is shown as it was stays so.
 */
export function pinnedLinkToCopy(store: ExplorerStore): Promise<string> {
  return addressToSend(pinnedView(store));
}

/** The view on its newest data as a fragment, however long. */
export function fragmentToKeep(store: ExplorerStore): string {
  return formatForCopy(liveView(store));
}

function liveView(store: ExplorerStore): View {
  return { ...store.getState().view, pinned: null, was: false };
}

function pinnedView(store: ExplorerStore): View {
  const { view } = store.getState();
  const { hash } = store.dataset;
  return { ...view, pinned: hash, was: view.was && view.pinned !== null && isVersion(view.pinned, hash) };
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
