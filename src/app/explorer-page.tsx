/** The page around a loaded dataset: where the panels stand, and what they are wired to. */
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { DETAILS_HEADING_ID } from '../ui/details/open.ts';
import { ExplorerProvider } from '../ui/explorer-context.ts';
import { Header } from '../ui/header/header.tsx';
import { Notes } from '../ui/notes/notes.tsx';
import { Search } from '../ui/search/search.tsx';
import { StatusLine } from '../ui/status/status-line.tsx';
import styles from './explorer-page.module.css';
import { afterFirstPicture, firstPictureIsDrawn } from './first-picture.ts';
import { GraphView } from './graph-view.tsx';
import { DetailsPanel, EmptyState, Entry, Legend, ListView, TimeFilter } from './late-panels.ts';
import { LinkToCopy } from './link-to-copy.tsx';
import { preloadForOffline } from './preload.ts';
import { copyLink, linkToCopy } from './share.ts';
import { Sheet } from './sheet.tsx';
import type { ExplorerStore } from './store.ts';
import { type TakeAwayFormat, takeAway } from './take-away.ts';
import { applyTheme, storedTheme } from './theme.ts';
import { useExplorerValue } from './use-explorer-value.ts';
import { useMedia } from './use-media.ts';
import { useStoreState } from './use-store-state.ts';

const AboutDialog = lazy(() => import('../ui/about/about-dialog.tsx').then((m) => ({ default: m.AboutDialog })));
const ShortcutsDialog = lazy(() =>
  import('../ui/about/shortcuts-dialog.tsx').then((m) => ({ default: m.ShortcutsDialog })),
);

interface Props {
  readonly store: ExplorerStore;
  /** Address of the search index. */
  readonly searchIndex: string;
}

type Panel = 'questions' | 'filters' | 'years';
type Dialog = 'about' | 'keys' | { readonly link: string };

const SEARCH_ID = 'search';
/** Room for the filters and years beside the view, and for the details alone; the style sheet has the same widths. */
const WIDE = '(min-width: 68.75rem)';
const MIDDLE = '(min-width: 48rem)';
const HAS_CANVAS = document.createElement('canvas').getContext('2d') !== null;

export function ExplorerPage({ store, searchIndex }: Props) {
  const [announcement, setAnnouncement] = useState('');
  const [panel, setPanel] = useState<Panel | null>(() => (isBareAddress() ? 'questions' : null));
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [theme, setTheme] = useState(storedTheme);
  const wide = useMedia(WIDE);
  const middle = useMedia(MIDDLE);

  const announce = useCallback((message: string) => setAnnouncement(message), []);
  const state = useStoreState(store);
  const explorer = useExplorerValue(store, state, announce);
  const { view, dispatch, visible } = explorer;
  const selected = view.selection.length > 0;
  const asList = view.show === 'list' || !HAS_CANVAS;

  useEffect(() => preloadForOffline(searchIndex), [searchIndex]);
  useEffect(() => void afterFirstPicture().then(store.loadTexts), [store]);
  useEffect(() => {
    if (asList) firstPictureIsDrawn();
  }, [asList]);
  useEffect(() => {
    const { title } = store.dataset;
    document.title = `${title} · Tieline`;
  }, [store]);

  const openDetails = useCallback(() => {
    // Selecting and opening come in one gesture; what was selected is rendered by the next frame.
    requestAnimationFrame(() => document.getElementById(DETAILS_HEADING_ID)?.focus());
  }, []);
  const focusSearch = useCallback(() => document.getElementById(SEARCH_ID)?.focus(), []);
  const copy = useCallback(async () => {
    if (await copyLink(store)) announce('Link copied. It opens exactly this view.');
    else setDialog({ link: linkToCopy(store) });
  }, [store, announce]);
  const save = useCallback(
    async (format: TakeAwayFormat) => {
      const problem = await takeAway(store, format);
      announce(problem ?? `Saved ${store.getState().derived.visible.ties.size} ties as ${format.toUpperCase()}.`);
    },
    [store, announce],
  );
  const chooseTheme = (next: typeof theme): void => {
    applyTheme(next);
    setTheme(next);
  };
  const loadIndex = useCallback(async () => (await fetch(searchIndex)).text(), [searchIndex]);
  const close = (): void => setPanel(null);
  const choosePanel = (next: Panel): void => {
    // The questions stand where the details do.
    if (next === 'questions' && selected) dispatch({ type: 'clear-selection' });
    setPanel(next === panel && !(next === 'questions' && selected) ? null : next);
  };

  return (
    <ExplorerProvider value={explorer}>
      <div className={styles.page} data-selected={selected}>
        <SkipLinks />
        <Header
          search={<Search inputId={SEARCH_ID} loadIndex={loadIndex} />}
          theme={theme}
          onTheme={chooseTheme}
          onCopyLink={copy}
          onTakeAway={save}
          onAbout={() => setDialog('about')}
          onKeys={() => setDialog('keys')}
        />
        <Notes notes={state.notes} onDismiss={store.dismissNote} />
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
        <main id="view" className={styles.main} tabIndex={-1}>
          <div className={styles.status}>
            <StatusLine />
          </div>
          <div className={styles.stage}>
            {asList ? (
              <div className={styles.list}>
                <Suspense fallback={<p role="status">Loading the list…</p>}>
                  <ListView onOpenDetails={openDetails} onOrder={setOrder} />
                </Suspense>
              </div>
            ) : (
              <>
                <Suspense fallback={null}>{visible.ties.size === 0 && <EmptyState />}</Suspense>
                <GraphView store={store} onOpenDetails={openDetails} onSearch={focusSearch} onCopyLink={copy} />
              </>
            )}
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
            <TimeFilter />
          </Sheet>
        </main>
        <Sheet
          id="details"
          label={selected ? 'Details' : 'Where to begin'}
          side="end"
          docked={middle}
          open={selected || panel === 'questions'}
          closable={selected || !middle}
          onClose={() => (selected ? dispatch({ type: 'clear-selection' }) : close())}
        >
          {selected ? <DetailsPanel order={asList ? (order ?? undefined) : undefined} /> : <Entry onOpened={close} />}
        </Sheet>
        {!wide && <Toolbar panel={panel} onPanel={choosePanel} />}
        <p className={styles.toast} role="status" data-shown={announcement !== ''} key={announcement}>
          {announcement}
        </p>
        <Suspense fallback={null}>
          {dialog === 'about' && <AboutDialog onClose={() => setDialog(null)} />}
          {dialog === 'keys' && <ShortcutsDialog onClose={() => setDialog(null)} />}
        </Suspense>
        {typeof dialog === 'object' && dialog !== null && (
          <LinkToCopy link={dialog.link} onClose={() => setDialog(null)} />
        )}
      </div>
    </ExplorerProvider>
  );
}

/** Moves the focus by script: a fragment in the address would not be a link to a view. */
function SkipLinks() {
  return (
    <div className={styles.skip}>
      <button type="button" onClick={() => document.getElementById('view')?.focus()}>
        Skip to the graph or list
      </button>
      <button type="button" onClick={() => document.getElementById('details')?.focus()}>
        Skip to the details
      </button>
    </div>
  );
}

function Toolbar({ panel, onPanel }: { readonly panel: Panel | null; readonly onPanel: (panel: Panel) => void }) {
  return (
    <nav className={styles.toolbar} aria-label="Panels">
      {(['questions', 'filters', 'years'] as const).map((each) => (
        <button key={each} type="button" aria-expanded={panel === each} onClick={() => onPanel(each)}>
          {{ questions: 'Questions', filters: 'Filters', years: 'Years' }[each]}
        </button>
      ))}
    </nav>
  );
}

function isBareAddress(): boolean {
  return !window.location.hash.includes('v=');
}
