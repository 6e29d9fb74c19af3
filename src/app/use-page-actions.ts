import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isVersion } from '../core/url/resolve.ts';
import { copyText } from '../ui/copy-text.ts';
import { DETAILS_HEADING_ID } from '../ui/details/open.ts';
import type { LinkKind, PictureUse, SharePage } from '../ui/share/share-page.ts';
import type { Edition } from './edition.ts';
import { afterFirstPicture } from './first-picture.ts';
import { focusWhenThere } from './move-focus.ts';
import { isOnlyAFile, savedPage } from './saved-page.ts';
import { fragmentToKeep, linkToSend, liveLinkToCopy, pinnedLinkToCopy } from './share.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';
import { type TakeAwayFormat, takeAway } from './take-away.ts';
import { applyTheme, storedTheme, type Theme } from './theme.ts';

/** What is open over the page: a dialog by name, or a link that could not be copied. */
export type Dialog = 'about' | 'keys' | 'commands' | 'share' | { readonly link: string };

/** What one does with the page as a whole: copy, save, open the details, choose colours. */
export function usePageActions(
  store: ExplorerStore,
  state: ExplorerState,
  edition: Edition,
  announce: (message: string) => void,
) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [theme, setTheme] = useState(storedTheme);
  const isReleased = edition.release !== null || edition.address.released;
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
      if (await copyText(link)) announce(done);
      else setDialog({ link });
    },
    [announce],
  );
  const copy = useCallback(
    () => copyOr(linkToSend(store), 'Link copied. It opens exactly this view.'),
    [store, copyOr],
  );
  const copyPinned = useCallback(
    () => copyOr(pinnedLinkToCopy(store), isReleased ? PINNED : PINNED_NOT_KEPT),
    [store, isReleased, copyOr],
  );
  const save = useCallback(
    async (format: TakeAwayFormat) => {
      const problem = await takeAway(store, format);
      announce(problem ?? `Saved ${store.getState().derived.visible.ties.size} ties as ${format.toUpperCase()}.`);
    },
    [store, announce],
  );
  const takePicture = useCallback(
    async (use: PictureUse, kind: LinkKind | null) => {
      try {
        return await (await import('./view-picture.ts')).takePicture(store, use, kind);
      } catch {
        return 'The picture could not be made. Is the connection down?';
      }
    },
    [store],
  );
  const tellPicture = useCallback(
    async (use: PictureUse) => {
      const done = use === 'copy' ? 'Copied the picture.' : 'Saved the picture.';
      announce((await takePicture(use, null)) ?? done);
    },
    [takePicture, announce],
  );
  const printWith = usePrint(store);
  const print = useCallback(() => printWith(null), [printWith]);
  const sharePage = useMemo(
    (): SharePage => ({
      isReleased,
      isOnlyAFile: isOnlyAFile(),
      takePicture,
      print: printWith,
      link: (kind) => (kind === 'live' ? liveLinkToCopy(store) : pinnedLinkToCopy(store)),
      saveFile: async (kind, title, day) => {
        if (kind === 'view' && showsEarlierData(store)) return NOT_AS_IT_WAS;
        const view = { dataset: store.dataset.id, fragment: fragmentToKeep(store) };
        return (await import('./save-file.ts')).saveAsFile({ kind, title, day, ...view });
      },
    }),
    [store, isReleased, takePicture, printWith],
  );
  const chooseTheme = useCallback((next: Theme) => {
    applyTheme(next);
    setTheme(next);
  }, []);
  return { dialog, setDialog, theme, chooseTheme, openDetails, copy, copyPinned, save, sharePage, tellPicture, print };
}

/** Prints the view; the browser's own print, too, shows what is prepared as soon as the page rests. */
function usePrint(store: ExplorerStore): (kind: LinkKind | null) => void {
  const prepared = useRef<Promise<() => void>>(null);
  const asked = useRef<LinkKind | null>(null);
  const prepare = useCallback(() => {
    prepared.current ??= import('./print-sheet.ts').then(({ printTheView }) =>
      printTheView(store, () => asked.current),
    );
    return prepared.current;
  }, [store]);
  useEffect(() => {
    let wanted = true;
    void afterFirstPicture().then(() => (wanted ? prepare().catch(() => undefined) : undefined));
    return () => {
      wanted = false;
      void prepared.current?.then((stop) => stop());
      prepared.current = null;
    };
  }, [prepare]);
  return useCallback(
    (kind) => {
      // Without its own sheet the page prints as it stands, which is better than not at all.
      const printNow = (): void => {
        asked.current = kind;
        // Not right after the call, which some browsers answer before they print.
        const forget = (): void => {
          asked.current = null;
        };
        window.addEventListener('afterprint', forget, { once: true });
        window.print();
      };
      prepare().then(printNow, printNow);
    },
    [prepare],
  );
}

const NOT_AS_IT_WAS =
  'A file holds the data of today, and this view shows earlier ones. Press “Show as it is now”, then save it.';
const PINNED = 'Pinned link copied. Once the data change, it says what changed for this view.';
const PINNED_NOT_KEPT =
  'Pinned link copied. This version of the data is not released, so a later page can say that they changed, but not what.';

/** The heading has the focus, for those who listen; the words have the middle of the panel, for those who look. */
function showEvidence(): void {
  document.querySelector('#details blockquote')?.scrollIntoView({ block: 'center' });
}

/** Whether the view is over a released version; a file that was saved has the one it shows. */
function showsEarlierData(store: ExplorerStore): boolean {
  const { was, pinned } = store.getState().view;
  return was && pinned !== null && isVersion(pinned, store.dataset.hash) && savedPage() === null;
}
