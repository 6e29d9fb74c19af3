import type { Note } from '../core/url/note.ts';

/** The fragment of the page's address, and the browser's history. */
export interface AddressBar {
  readonly fragment: () => string;
  /** What is to be said of how the fragment came, if anything. */
  readonly notes?: () => readonly Note[];
  /** Whether the page has an element of that id, which a fragment can name. */
  readonly isPlace?: (id: string) => boolean;
  /** `push` makes a step that Back undoes; `replace` rewrites the present one once the writing pauses. */
  readonly write: (fragment: string, mode: 'push' | 'replace') => void;
  /** Called when the reader moves through the history or edits the address. */
  readonly onNavigate: (listener: () => void) => void;
}

/** An address bar that can stop following its window. */
export interface WindowAddressBar extends AddressBar {
  /** Writes what waits, and calls nobody any more. */
  readonly close: () => void;
}

/** Safari refuses more than a hundred rewrites in half a minute. */
const REPLACE_PAUSE_MS = 350;

/**
 * The address bar of a window. A browser that refuses to write history leaves the page working without it.
 * @param isPart whether the page is a part of another: its steps would join that page's history, so it makes none
 */
export function addressBar(window: Window, isPart: () => boolean = () => false): WindowAddressBar {
  const closed = new AbortController();
  let waiting: { readonly fragment: string; readonly timer: number } | null = null;
  const cancel = (): void => {
    if (waiting !== null) window.clearTimeout(waiting.timer);
    waiting = null;
  };
  const flush = (): void => {
    const fragment = waiting?.fragment;
    cancel();
    if (fragment !== undefined) put(window, fragment, 'replace');
  };
  window.addEventListener('pagehide', flush, { signal: closed.signal });
  return {
    fragment: () => window.location.hash,
    isPlace: (id) => window.document.getElementById(id) !== null,
    write: (fragment, mode) => {
      if (mode === 'push') {
        flush();
        if (fragment !== window.location.hash) put(window, fragment, isPart() ? 'replace' : 'push');
        return;
      }
      cancel();
      waiting = { fragment, timer: window.setTimeout(flush, REPLACE_PAUSE_MS) };
    },
    onNavigate: (listener) => {
      const heard = (): void => {
        cancel();
        listener();
      };
      window.addEventListener('popstate', heard, { signal: closed.signal });
    },
    close: () => {
      flush();
      closed.abort();
    },
  };
}

function put(window: Window, fragment: string, mode: 'push' | 'replace'): void {
  try {
    if (mode === 'push') window.history.pushState(null, '', fragment);
    else window.history.replaceState(null, '', fragment);
  } catch {
    // A view that cannot be written to the address is still a view; "Copy link" does not need the history.
  }
}
