import type { Arrived } from '../core/url/mend.ts';
import type { AddressBar } from './address-bar.ts';

/** Links that are kept readable, so that Back and Forward need not open them again. */
const MOST_KEPT = 20;

/**
 * The same address bar, where a link that was compressed, or changed on its way, reads as it was meant. Resolves once
 * the present link can be read; any other link waits for nothing.
 */
export async function arrivedAddress(address: AddressBar): Promise<AddressBar> {
  const opened = new Map<string, Arrived>();
  const isReadable = (fragment: string): boolean => !callsForWork(fragment) || opened.has(fragment);
  const open = async (fragment: string): Promise<void> => {
    if (opened.size >= MOST_KEPT) opened.clear();
    const arrived = await arrive(fragment);
    if (arrived !== null) opened.set(fragment, arrived);
  };
  const first = address.fragment();
  if (!isReadable(first)) await open(first);
  return {
    ...address,
    fragment: () => opened.get(address.fragment())?.fragment ?? address.fragment(),
    notes: () => opened.get(address.fragment())?.notes ?? [],
    onNavigate: (listener) =>
      address.onNavigate(() => {
        const fragment = address.fragment();
        if (isReadable(fragment)) listener();
        // The reader may have gone on meanwhile.
        else void open(fragment).then(() => address.fragment() === fragment && listener());
      }),
  };
}

/** A link as it was meant, for who only wants to read it. Never rejects. */
export async function readableFragment(fragment: string): Promise<string> {
  return callsForWork(fragment) ? ((await arrive(fragment))?.fragment ?? fragment) : fragment;
}

/** At a glance: a compressed part, separators that were encoded or escaped, a sign that was encoded again, no version. */
function callsForWork(fragment: string): boolean {
  if (fragment.length < 2) return false;
  return /\bz[=%]|amp;|%25|v=\d+%/.test(fragment) || !/[#&]v=/.test(fragment);
}

/**
 * Null where the part of the page that does it cannot be fetched: the link stays as it is, the parser says what of it
 * could not be read, and it is tried again: after a reload, and in newer browsers, which try a failed import anew, at once.
 */
async function arrive(fragment: string): Promise<Arrived | null> {
  try {
    return await (await import('./pack-link.ts')).openArrived(fragment);
  } catch {
    return null;
  }
}
