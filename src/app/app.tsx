import { Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { err, type Issue, type Result } from '../core/result.ts';
import { parseFragment } from '../core/url/parse-fragment.ts';
import { isVersion, requestedDataset, requestedVersion } from '../core/url/resolve.ts';
import { LoadError } from '../ui/about/load-error.tsx';
import { ProblemPage } from '../ui/about/problem-page.tsx';
import { addressBar } from './address-bar.ts';
import { arrivedAddress, readableFragment } from './arrived-address.ts';
import type { DatasetAddress } from './dataset-address.ts';
import type { Edition } from './edition.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ExplorerPage } from './explorer-page.tsx';
import { putAwayFirstPicture } from './first-picture.ts';
import { late } from './late-panels.ts';
import { loadAnalysis } from './load-analysis.ts';
import { type Loaded, loadDataset, loadTexts } from './load-dataset.ts';
import type { NoVersion, Version } from './open-version.ts';
import { savedPage } from './saved-page.ts';
import { createExplorerStore, type ExplorerStore } from './store.ts';

interface Props {
  readonly datasets: readonly [DatasetAddress, ...DatasetAddress[]];
}

type Page =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly store: ExplorerStore; readonly edition: Edition; readonly close: () => void }
  | { readonly kind: 'problems'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly reason: string };

const EmbedPage = late(async () => (await import('./embed-page.tsx')).EmbedPage);

/** The page: loads the dataset that the link asks for, then shows it, or what is wrong and what to do. */
export function App({ datasets }: Props) {
  const [page, setPage] = useState<Page>({ kind: 'loading' });
  const close = useRef((): void => undefined);
  const loads = useRef(0);
  // A slow answer must not come over a later one.
  const load = useCallback(async () => {
    const own = ++loads.current;
    const opened = await openPage(datasets);
    const closeOpened = opened.kind === 'ready' ? opened.close : (): void => undefined;
    if (own !== loads.current) return closeOpened();
    close.current();
    close.current = closeOpened;
    setPage(opened);
  }, [datasets]);

  useEffect(() => {
    void load();
    return () => {
      loads.current += 1;
    };
  }, [load]);

  // A link to another dataset or version, typed or by way of the history, opens the page anew.
  const shown = page.kind === 'ready' ? page.edition : null;
  const hasFailed = page.kind === 'failed';
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const onNavigate = (): void => {
      clearTimeout(soon);
      if (shown === null && !hasFailed) return;
      // Of many steps through the history in one go, only the last is wanted.
      soon = setTimeout(() => void follow(window.location.hash));
    };
    const follow = async (hash: string): Promise<void> => {
      const fragment = await readableFragment(hash);
      if (isOver || hash !== window.location.hash) return;
      const wanted = wantedDataset(datasets, fragment);
      const isShown = wanted === shown?.address && wantedVersion(wanted, fragment) === shown.asked;
      if (!isShown) void load();
    };
    window.addEventListener('popstate', onNavigate);
    return () => {
      isOver = true;
      clearTimeout(soon);
      window.removeEventListener('popstate', onNavigate);
    };
  }, [datasets, shown, hasFailed, load]);

  const openFragment = useCallback(
    (fragment: string): void => {
      // What waits to be written belongs to the address that is left.
      close.current();
      try {
        window.history.pushState(null, '', fragment);
      } catch {
        window.location.replace(fragment);
      }
      void load();
    },
    [load],
  );
  useEffect(() => {
    if (page.kind === 'problems' || page.kind === 'failed') putAwayFirstPicture();
  }, [page]);

  const retry = (): void => {
    setPage({ kind: 'loading' });
    void load();
  };
  if (page.kind === 'loading')
    return (
      <p className="boot" role="status">
        Loading the graph…
      </p>
    );
  if (page.kind === 'problems') return <ProblemPage issues={page.issues} />;
  if (page.kind === 'failed') return <LoadError reason={page.reason} onRetry={retry} />;
  return (
    <ErrorBoundary>
      <Opened
        key={`${page.edition.address.id} ${page.edition.asked ?? ''}`}
        store={page.store}
        edition={page.edition}
        onOpenFragment={openFragment}
      />
    </ErrorBoundary>
  );
}

interface OpenedProps {
  readonly store: ExplorerStore;
  readonly edition: Edition;
  readonly onOpenFragment: (fragment: string) => void;
}

/** A page of its own, or a part of another: as the view says, also when its address is edited. */
function Opened({ store, edition, onOpenFragment }: OpenedProps) {
  const isPart = useSyncExternalStore(store.subscribe, () => store.getState().view.embed !== null);
  if (!isPart) return <ExplorerPage store={store} edition={edition} onOpenFragment={onOpenFragment} />;
  return (
    <Suspense fallback={null}>
      <EmbedPage store={store} edition={edition} />
    </Suspense>
  );
}

function wantedDataset(datasets: Props['datasets'], fragment: string): DatasetAddress {
  const [first, ...others] = datasets;
  const ids: readonly [string, ...string[]] = [first.id, ...others.map((each) => each.id)];
  const wanted = requestedDataset(parseFragment(fragment), ids);
  return datasets.find((each) => each.id === wanted) ?? first;
}

/** The version that the link asks to be shown as it was; null for today's data. */
function wantedVersion({ id }: DatasetAddress, fragment: string): string | null {
  return requestedVersion(parseFragment(fragment), id);
}

async function openPage(datasets: Props['datasets']): Promise<Page> {
  let isPart = (): boolean => false;
  const windowBar = addressBar(window, () => isPart());
  const bar = await arrivedAddress(windowBar);
  const address = wantedDataset(datasets, bar.fragment());
  const asked = wantedVersion(address, bar.fragment());
  const was = asked === null ? null : await openAsItWas(address, asked);
  // Today's data were asked for by the page's head, and are the way back.
  if (was?.ok) fetch(address.data).catch(() => undefined);
  const loaded: Loaded = was?.ok ? { kind: 'ready', dataset: was.value.dataset } : await loadDataset(address.data);
  if (loaded.kind !== 'ready') {
    windowBar.close();
    return loaded;
  }
  const release = was?.ok ? was.value.release : null;
  const store = await createExplorerStore(loaded.dataset, bar, {
    analysis: loadAnalysis,
    texts: (lean) => loadTexts((release ?? address).texts, lean),
  });
  isPart = () => store.getState().view.embed !== null;
  // A file may hold the very version that its view asks for.
  if (was?.ok === false && asked !== null && !isVersion(asked, loaded.dataset.hash)) {
    const message = `This view cannot be shown as it was. ${was.error.reason} It is shown as it is now.`;
    // That it is pinned to another version than the one shown is said with it.
    store.setState(({ notes }) => ({
      notes: [...notes.filter(({ code }) => code !== 'data-changed'), { code: 'not-as-it-was', key: 'was', message }],
    }));
  }
  const saved = savedPage();
  if (saved !== null) {
    const note = (await import('./saved-note.ts')).savedNote(saved);
    store.setState(({ notes }) => ({ notes: [...notes, note] }));
  }
  const askedIsUnknown = was?.ok === false && was.error.kind === 'unknown';
  return { kind: 'ready', store, edition: { address, asked, release, askedIsUnknown }, close: windowBar.close };
}

async function openAsItWas(address: DatasetAddress, pinned: string): Promise<Result<Version, NoVersion>> {
  try {
    const { openVersion } = await import('./open-version.ts');
    return await openVersion(address, pinned);
  } catch {
    return err({ kind: 'failed', reason: 'A part of the page that earlier versions need could not be loaded.' });
  }
}
