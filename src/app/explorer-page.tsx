/** The page around a loaded dataset: where the panels stand, and what they are wired to. */
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { parseFragment } from '../core/url/parse-fragment.ts';
import { ExplorerProvider } from '../ui/explorer-context.ts';
import { VIEW_ID } from '../ui/focus-view.ts';
import { Header } from '../ui/header/header.tsx';
import { Notes } from '../ui/notes/notes.tsx';
import { Search } from '../ui/search/search.tsx';
import { StatusLine } from '../ui/status/status-line.tsx';
import { Announcer, useAnnouncer } from './announcer.tsx';
import styles from './explorer-page.module.css';
import { afterFirstPicture, firstPictureIsDrawn } from './first-picture.ts';
import { GraphView } from './graph-view.tsx';
import {
  AboutDialog,
  DetailsPanel,
  EmptyState,
  Entry,
  Legend,
  ListView,
  ShortcutsDialog,
  TimeFilter,
} from './late-panels.ts';
import { LinkToCopy } from './link-to-copy.tsx';
import { focusGraphOrList, focusWhenThere } from './move-focus.ts';
import { pageTitle } from './page-title.ts';
import { preloadForOffline } from './preload.ts';
import { searchText } from './search-text.ts';
import { Sheet } from './sheet.tsx';
import type { ExplorerStore } from './store.ts';
import { useExplorerValue } from './use-explorer-value.ts';
import { useMedia } from './use-media.ts';
import { usePageActions } from './use-page-actions.ts';
import { useStoreState } from './use-store-state.ts';

interface Props {
  readonly store: ExplorerStore;
  /** Address of the search index. */
  readonly searchIndex: string;
}

type Panel = 'questions' | 'filters' | 'years';

const PANEL_IDS: Readonly<Record<Panel, string>> = { questions: 'details', filters: 'filters', years: 'years' };
const SEARCH_ID = 'search';
/** Room for the filters and years beside the view, and for the details alone; the style sheet has the same widths. */
const WIDE = '(min-width: 68.75rem)';
const MIDDLE = '(min-width: 48rem)';
const HAS_CANVAS = document.createElement('canvas').getContext('2d') !== null;

/** The whole page of one dataset, once that is loaded. */
export function ExplorerPage({ store, searchIndex }: Props) {
  const { announcement, announce } = useAnnouncer();
  const [panel, setPanel] = useState<Panel | null>(() =>
    parseFragment(window.location.hash) === null ? 'questions' : null,
  );
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const viewWasThere = useRef(false);
  const wide = useMedia(WIDE);
  const middle = useMedia(MIDDLE);

  const state = useStoreState(store);
  const explorer = useExplorerValue(store, state, announce);
  const { dialog, setDialog, theme, chooseTheme, openDetails, copy, save } = usePageActions(store, state, announce);
  const { view, dispatch, visible } = explorer;
  const selected = view.selection.length > 0;
  const asList = view.show === 'list' || !HAS_CANVAS;

  useEffect(() => preloadForOffline(searchIndex), [searchIndex]);
  useEffect(() => void afterFirstPicture().then(store.loadTexts), [store]);
  useEffect(() => {
    if (asList) firstPictureIsDrawn();
    // What had the focus went with the graph or the list.
    if (document.activeElement === document.body && viewWasThere.current) focusGraphOrList();
    viewWasThere.current = true;
  }, [asList]);
  // What is selected is what a reader wants to see next.
  const [seenSelection, setSeenSelection] = useState(view.selection);
  if (seenSelection !== view.selection) {
    setSeenSelection(view.selection);
    if (view.selection.length > 0) setPanel(null);
  }
  const title = pageTitle(explorer);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const loadIndex = useCallback(() => searchText(searchIndex), [searchIndex]);
  const focusSearch = useCallback(() => document.getElementById(SEARCH_ID)?.focus(), []);
  const close = (): void => setPanel(null);
  // On a phone one sheet at a time: the filters or years that were asked for stand before the details.
  const coveredByPanel = !middle && (panel === 'filters' || panel === 'years');
  const choosePanel = (next: Panel): void => {
    // The questions stand where the details do.
    if (next === 'questions' && selected) dispatch({ type: 'clear-selection' });
    const closes = next === panel && !(next === 'questions' && selected);
    setPanel(closes ? null : next);
    if (!closes) focusWhenThere(PANEL_IDS[next]);
  };

  return (
    <ExplorerProvider value={explorer}>
      <div className={styles.page} data-selected={selected}>
        <SkipLinks withDetails={selected || middle || panel === 'questions'} />
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
        <main id={VIEW_ID} className={styles.main} tabIndex={-1}>
          <div className={styles.status}>
            <StatusLine />
          </div>
          <div className={styles.stage}>
            {asList ? (
              <div className={styles.list}>
                {!HAS_CANVAS && <p>This browser cannot draw the graph. The list shows all that it would.</p>}
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
          open={(selected && !coveredByPanel) || panel === 'questions'}
          closable={selected || !middle}
          subject={view.selection.join(' ')}
          onClose={() => (selected ? dispatch({ type: 'clear-selection' }) : close())}
        >
          {selected ? <DetailsPanel order={asList ? (order ?? undefined) : undefined} /> : <Entry onOpened={close} />}
        </Sheet>
        {!wide && <Toolbar panel={panel} onPanel={choosePanel} />}
        <Announcer announcement={announcement} />
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
