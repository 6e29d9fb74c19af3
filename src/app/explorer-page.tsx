/** The page around a loaded dataset: where the panels stand, and what they are wired to. */
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ReaderActionId } from '../core/state/actions.ts';
import { ExplorerProvider } from '../ui/explorer-context.ts';
import { VIEW_ID } from '../ui/focus-view.ts';
import { Header } from '../ui/header/header.tsx';
import { Notes } from '../ui/notes/notes.tsx';
import { Search } from '../ui/search/search.tsx';
import { StatusLine } from '../ui/status/status-line.tsx';
import { STORY_TEXT_ID } from '../ui/story/story-text-id.ts';
import { WhenNewestProvider } from '../ui/when-newest.ts';
import { Announcer, useAnnouncer } from './announcer.tsx';
import { type Edition, isAnother } from './edition.ts';
import styles from './explorer-page.module.css';
import { afterFirstPicture } from './first-picture.ts';
import {
  AboutDialog,
  ChangesPanel,
  CommandPalette,
  DetailsPanel,
  Entry,
  Legend,
  PinnedBanner,
  ShareDialog,
  ShortcutsDialog,
  SourcesPanel,
  StoryPanel,
  TimePanel,
  UpdateNotice,
  WaysPanel,
} from './late-panels.ts';
import { LinkToCopy } from './link-to-copy.tsx';
import { focusGraphOrList, focusWhenThere } from './move-focus.ts';
import { pageTitle } from './page-title.ts';
import { preloadForOffline } from './preload.ts';
import { savedPage } from './saved-page.ts';
import { searchText } from './search-text.ts';
import { Sheet } from './sheet.tsx';
import { Stage, shownAs } from './stage.tsx';
import type { ExplorerStore } from './store.ts';
import { EndChoice, Toolbar } from './toolbar.tsx';
import { useExplorerValue } from './use-explorer-value.ts';
import { useMedia } from './use-media.ts';
import { useOffline } from './use-offline.ts';
import { usePageActions } from './use-page-actions.ts';
import { usePageKeys } from './use-page-keys.ts';
import { endPanels, usePanels } from './use-panels.ts';
import { useStoreState } from './use-store-state.ts';
import { useStories } from './use-stories.ts';
import { useWhenNewest } from './use-when-newest.ts';

interface Props {
  readonly store: ExplorerStore;
  readonly edition: Edition;
  /** Opens a fragment as a link would, in the same page. */
  readonly onOpenFragment: (fragment: string) => void;
}

const SEARCH_ID = 'search';
/** Room for the filters and years beside the view, and for the details alone; the style sheet has the same widths. */
const WIDE = '(min-width: 68.75rem)';
const MIDDLE = '(min-width: 48rem)';

const END_LABELS = {
  story: 'Story',
  questions: 'Where to begin',
  ways: 'Ways',
  changes: 'Changes',
  sources: 'Sources',
} as const;

/** The whole page of one dataset, once that is loaded. */
export function ExplorerPage({ store, edition, onOpenFragment }: Props) {
  const searchIndex = (edition.release ?? edition.address).search;
  const { announcement, announce } = useAnnouncer();
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [playSignal, setPlaySignal] = useState(0);
  const [playing, setPlaying] = useState(false);
  const acts = useRef<((action: ReaderActionId) => void) | null>(null);
  const goOn = useRef<((by: 1 | -1) => void) | null>(null);
  const wide = useMedia(WIDE);
  const middle = useMedia(MIDDLE);

  const state = useStoreState(store);
  const whenNewest = useWhenNewest(store, state);
  const explorer = useExplorerValue(store, state, announce);
  const actions = usePageActions(store, state, edition, announce);
  const { dialog, setDialog, openDetails, copy, copyPinned } = actions;
  const { view, dispatch, dataset } = explorer;
  const { panel, end, choose, show, close, endIsOpen } = usePanels(view, dispatch);
  const selected = view.selection.length > 0;

  const stories = useStories(store, edition);
  const told = store.dataset.stories.length > 0 ? stories.address : null;
  useEffect(() => preloadForOffline(searchIndex, told), [searchIndex, told]);
  const [update, putAwayUpdate] = useOffline();
  useEffect(() => void afterFirstPicture().then(store.loadTexts), [store]);
  const title = pageTitle(explorer);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const loadIndex = useCallback(() => searchText(searchIndex), [searchIndex]);
  const focusStory = useCallback(() => focusWhenThere(STORY_TEXT_ID), []);
  const focusSearch = useCallback(() => document.getElementById(SEARCH_ID)?.focus(), []);
  const openCommands = useCallback(() => setDialog('commands'), [setDialog]);
  const openShare = useCallback(() => setDialog('share'), [setDialog]);
  const openKeys = useCallback(() => setDialog('keys'), [setDialog]);
  const closeDialog = useCallback(() => setDialog(null), [setDialog]);
  usePageKeys({ commands: openCommands, undo: store.undo, redo: store.redo });
  const forgetSignal = useCallback(() => setPlaySignal(0), []);
  const togglePlay = (): void => {
    if (!wide && panel !== 'years') choose('years');
    setPlaySignal((count) => count + 1);
  };
  // On a phone one sheet at a time: the filters or years that were asked for stand before the details.
  const coveredByPanel = !middle && (panel === 'filters' || panel === 'years');

  return (
    <ExplorerProvider value={explorer}>
      <WhenNewestProvider value={whenNewest}>
        <div className={styles.page} data-selected={selected}>
          <SkipLinks withDetails={selected || middle || endIsOpen} />
          <Header
            search={<Search inputId={SEARCH_ID} loadIndex={loadIndex} />}
            theme={actions.theme}
            onTheme={actions.chooseTheme}
            onCopyLink={copy}
            onShare={openShare}
            onTakeAway={actions.save}
            onPrint={actions.print}
            onAbout={() => setDialog('about')}
            onKeys={openKeys}
            onCommands={openCommands}
          />
          <div className={styles.notes}>
            {view.pinned !== null && isAnother(edition, view.pinned, dataset.hash) && (
              <Suspense fallback={null}>
                <PinnedBanner
                  store={store}
                  state={state}
                  edition={edition}
                  pinned={view.pinned}
                  onOpenFragment={onOpenFragment}
                  onOpenDetails={openDetails}
                  onOpenSources={() => choose('sources')}
                />
              </Suspense>
            )}
            <Notes notes={state.notes} onDismiss={store.dismissNote} />
          </div>
          <Sheet
            id="filters"
            label="Filters"
            side="start"
            docked={wide}
            open={panel === 'filters'}
            closable={!wide}
            onClose={close}
          >
            <Legend />
          </Sheet>
          <main id={VIEW_ID} className={styles.main} tabIndex={-1}>
            <div className={styles.status}>
              <StatusLine quiet={playing} brief={end === 'story' && endIsOpen && !selected} />
            </div>
            <div className={styles.stage}>
              <Stage
                store={store}
                onOpenDetails={openDetails}
                onOrder={setOrder}
                onSearch={focusSearch}
                onCopyLink={copy}
                onShare={openShare}
                onCommands={openCommands}
                onHelp={openKeys}
                onTogglePlay={togglePlay}
                playing={playing}
                acts={acts}
                onStep={(by) => goOn.current?.(by)}
              />
            </div>
            <Sheet
              id="years"
              label="Years"
              side="bottom"
              docked={wide}
              open={panel === 'years'}
              closable={!wide}
              onClose={close}
            >
              <TimePanel
                toggleSignal={playSignal}
                onToggled={forgetSignal}
                onPlayingChange={setPlaying}
                onShowChanges={() => show('changes')}
              />
            </Sheet>
          </main>
          <Sheet
            id="details"
            label={selected ? 'Details' : END_LABELS[end]}
            side="end"
            docked={middle}
            open={(selected && !coveredByPanel) || endIsOpen}
            closable={selected || !middle}
            subject={selected ? view.selection.join(' ') : end}
            onClose={() => (selected ? dispatch({ type: 'clear-selection' }) : close())}
          >
            {middle && !selected && <EndChoice end={end} ends={endPanels(view)} onPanel={choose} />}
            {view.story !== null && (selected || end === 'story') && (
              <StoryPanel
                place={view.story}
                compact={selected}
                load={stories.load}
                isOfToday={stories.isOfToday(view.story.id)}
                page={savedPage() === null ? `${view.dataset}/s/${view.story.id}/` : null}
                goOn={goOn}
              />
            )}
            {selected ? (
              <DetailsPanel order={shownAs(view.show) === 'list' ? (order ?? undefined) : undefined} />
            ) : (
              {
                story: null,
                questions: <Entry onOpened={close} onStory={focusStory} />,
                ways: <WaysPanel />,
                changes: <ChangesPanel />,
                sources: <SourcesPanel />,
              }[end]
            )}
          </Sheet>
          {!wide && <Toolbar panel={panel} ends={endPanels(view)} onPanel={choose} />}
          <Announcer announcement={announcement} />
          <Suspense fallback={null}>
            {update !== null && (
              <UpdateNotice onReload={update.kind === 'ready' ? update.take : null} onDismiss={putAwayUpdate} />
            )}
            {dialog === 'about' && <AboutDialog onClose={closeDialog} />}
            {dialog === 'keys' && <ShortcutsDialog onClose={closeDialog} />}
            {dialog === 'share' && <ShareDialog page={actions.sharePage} onClose={closeDialog} />}
            {dialog === 'commands' && (
              <CommandPalette
                page={{
                  copyLink: copy,
                  copyPinned,
                  save: actions.save,
                  takePicture: actions.tellPicture,
                  print: actions.print,
                  openPanel: choose,
                  openDialog: setDialog,
                  act: shownAs(view.show) === 'graph' ? (action) => acts.current?.(action) : undefined,
                  setTheme: actions.chooseTheme,
                }}
                onClose={closeDialog}
              />
            )}
          </Suspense>
          {typeof dialog === 'object' && dialog !== null && <LinkToCopy link={dialog.link} onClose={closeDialog} />}
        </div>
      </WhenNewestProvider>
    </ExplorerProvider>
  );
}

/** Moves the focus by script: a fragment in the address would not be a link to a view. */
function SkipLinks({ withDetails }: { readonly withDetails: boolean }) {
  return (
    <div className={styles.skip}>
      <button type="button" onClick={focusGraphOrList}>
        Skip to the graph or list
      </button>
      {withDetails && (
        <button type="button" onClick={() => focusWhenThere('details')}>
          Skip to the details
        </button>
      )}
    </div>
  );
}
