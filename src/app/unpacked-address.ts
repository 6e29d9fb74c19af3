import type { AddressBar } from './address-bar.ts';

/** Links that are kept opened, so that Back and Forward need not open them again. */
const MOST_KEPT = 20;

/**
 * The same address bar, where a link with a compressed part reads as what that holds. Resolves once the present link can
 * be read; any other link waits for nothing.
 */
export async function unpackedAddress(address: AddressBar): Promise<AddressBar> {
  const opened = new Map<string, string>();
  const isReadable = (fragment: string): boolean => !mayBePacked(fragment) || opened.has(fragment);
  const open = async (fragment: string): Promise<void> => {
    if (opened.size >= MOST_KEPT) opened.clear();
    opened.set(fragment, await unpack(fragment));
  };
  const first = address.fragment();
  if (!isReadable(first)) await open(first);
  return {
    ...address,
    fragment: () => opened.get(address.fragment()) ?? address.fragment(),
    onNavigate: (listener) =>
      address.onNavigate(() => {
        const fragment = address.fragment();
        if (isReadable(fragment)) listener();
        // The reader may have gone on meanwhile.
        else void open(fragment).then(() => address.fragment() === fragment && listener());
      }),
  };
}

/** At a glance: the key may be encoded, too. */
function mayBePacked(fragment: string): boolean {
  return /z[=%]/.test(fragment);
}

/** A part of the page that cannot be fetched leaves the link as it is; the parser says that it could not be read. */
async function unpack(fragment: string): Promise<string> {
  try {
    return await (await import('./pack-link.ts')).unpackFragment(fragment);
  } catch {
    return fragment;
  }
}
