import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DETAILS_HEADING_ID } from '../ui/details/open.ts';
import type { SharePage } from '../ui/share/share-page.ts';
import { focusWhenThere } from './move-focus.ts';
import { copyLink, linkToSend, liveLinkToCopy, pinnedLinkToCopy } from './share.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';
import { type TakeAwayFormat, takeAway } from './take-away.ts';
import { applyTheme, storedTheme, type Theme } from './theme.ts';

/** What is open over the page: a dialog by name, or a link that could not be copied. */
export type Dialog = 'about' | 'keys' | 'commands' | 'share' | { readonly link: string };

/** What one does with the page as a whole: copy, save, open the details, choose colours. */
export function usePageActions(store: ExplorerStore, state: ExplorerState, announce: (message: string) => void) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [theme, setTheme] = useState(storedTheme);
  const rendered = useRef(state);
  useEffect(() => {
    rendered.current = state;
  }, [state]);

  const openDetails = useCallback(() => {
    if (store.getState().view.selection.length === 0) announce('Select an entity or a tie first.');
    else focusWhenThere(DETAILS_HEADING_ID, () => rendered.current.view === store.getState().view, showEvidence);
  }, [store, announce]);
  const copyOr = useCallback(
    async (made: Promise<string>, done: string) => {
      const link = await made;
      if (await copyLink(link)) announce(done);
      else setDialog({ link });
    },
    [announce],
  );
  const copy = useCallback(
    () => copyOr(linkToSend(store), 'Link copied. It opens exactly this view.'),
    [store, copyOr],
  );
  const copyPinned = useCallback(
    (kept: boolean) => copyOr(pinnedLinkToCopy(store), kept ? PINNED : PINNED_NOT_KEPT),
    [store, copyOr],
  );
  const save = useCallback(
    async (format: TakeAwayFormat) => {
      const problem = await takeAway(store, format);
      announce(problem ?? `Saved ${store.getState().derived.visible.ties.size} ties as ${format.toUpperCase()}.`);
    },
    [store, announce],
  );
  const sharePage = useMemo(
    (): SharePage => ({
      link: (kind) => (kind === 'live' ? liveLinkToCopy(store) : pinnedLinkToCopy(store)),
      saveFile: async (...asked) => (await import('./save-file.ts')).saveAsFile(store, ...asked),
    }),
    [store],
  );
  const chooseTheme = useCallback((next: Theme) => {
    applyTheme(next);
    setTheme(next);
  }, []);
  return { dialog, setDialog, theme, chooseTheme, openDetails, copy, copyPinned, save, sharePage };
}

const PINNED = 'Pinned link copied. Once the data change, it says what changed for this view.';
const PINNED_NOT_KEPT =
  'Pinned link copied. This version of the data is not released, so a later page can say that they changed, but not what.';

/** The heading has the focus, for those who listen; the words have the middle of the panel, for those who look. */
function showEvidence(): void {
  document.querySelector('#details blockquote')?.scrollIntoView({ block: 'center' });
}
