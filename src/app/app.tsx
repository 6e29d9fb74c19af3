import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { err, type Issue, type Result } from '../core/result.ts';
import { mendFragment } from '../core/url/mend.ts';
import { parseFragment } from '../core/url/parse-fragment.ts';
import { isVersion, requestedDataset, requestedVersion } from '../core/url/resolve.ts';
import { LoadError } from '../ui/about/load-error.tsx';
import { ProblemPage } from '../ui/about/problem-page.tsx';
import { addressBar } from './address-bar.ts';
import type { DatasetAddress } from './dataset-address.ts';
import type { Edition } from './edition.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ExplorerPage } from './explorer-page.tsx';
import { putAwayFirstPicture } from './first-picture.ts';
import { late } from './late-panels.ts';
import { loadAnalysis } from './load-analysis.ts';
import { type Loaded, loadDataset, loadTexts } from './load-dataset.ts';
import type { Version } from './open-version.ts';
import { savedPage } from './saved-page.ts';
import { createExplorerStore, type ExplorerStore } from './store.ts';
import { unpackedAddress } from './unpacked-address.ts';

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
  const load = useCallback(
    async (isWanted: () => boolean) => {
      const opened = await openPage(datasets);
      const closeOpened = opened.kind === 'ready' ? opened.close : (): void => undefined;
      if (!isWanted()) return closeOpened();
      close.current();
      close.current = closeOpened;
      setPage(opened);
    },
    [datasets],
  );

  useEffect(() => {
    let wanted = true;
    void load(() => wanted);
    return () => {
      wanted = false;
    };
  }, [load]);

  // A link to another dataset or version, typed or by way of the history, opens the page anew.
  const shown = page.kind === 'ready' ? page.edition : null;
  useEffect(() => {
    const onNavigate = (): void => {
      if (shown === null) return;
      const wanted = wantedDataset(datasets);
      if (wanted !== shown.address || wantedVersion(wanted) !== shown.asked) void load(() => true);
    };
    window.addEventListener('popstate', onNavigate);
    return () => window.removeEventListener('popstate', onNavigate);
  }, [datasets, shown, load]);

  const openFragment = useCallback(
    (fragment: string): void => {
      window.history.pushState(null, '', fragment);
      void load(() => true);
    },
    [load],
  );
  useEffect(() => {
    if (page.kind === 'problems' || page.kind === 'failed') putAwayFirstPicture();
  }, [page]);

  const retry = (): void => {
    setPage({ kind: 'loading' });
    void load(() => true);
  };
  if (page.kind === 'loading')
    return (
      <p className="boot" role="status">
        Loading the graph…
      </p>
    );
  if (page.kind === 'problems') return <ProblemPage issues={page.issues} />;
  if (page.kind === 'failed') return <LoadError reason={page.reason} onRetry={retry} />;
  if (page.store.getState().view.embed !== null)
    return (
      <ErrorBoundary>
        <Suspense fallback={null}>
          <EmbedPage store={page.store} edition={page.edition} />
        </Suspense>
      </ErrorBoundary>
    );
  return (
    <ErrorBoundary>
      <ExplorerPage
        key={`${page.edition.address.id} ${page.edition.asked ?? ''}`}
        store={page.store}
        edition={page.edition}
        onOpenFragment={openFragment}
      />
    </ErrorBoundary>
  );
}

function wantedDataset(datasets: Props['datasets']): DatasetAddress {
  const [first, ...others] = datasets;
  const ids: readonly [string, ...string[]] = [first.id, ...others.map((each) => each.id)];
  const wanted = requestedDataset(parseFragment(mendFragment(window.location.hash)), ids);
  return datasets.find((each) => each.id === wanted) ?? first;
}

/** The version that the link asks to be shown as it was; null for today's data. */
function wantedVersion({ id }: DatasetAddress): string | null {
  return requestedVersion(parseFragment(mendFragment(window.location.hash)), id);
}

async function openPage(datasets: Props['datasets']): Promise<Page> {
  const address = wantedDataset(datasets);
  const asked = wantedVersion(address);
  const was = asked === null ? null : await openAsItWas(address, asked);
  // Today's data were asked for by the page's head, and are the way back.
  if (was?.ok) fetch(address.data).catch(() => undefined);
  const loaded: Loaded = was?.ok ? { kind: 'ready', dataset: was.value.dataset } : await loadDataset(address.data);
  if (loaded.kind !== 'ready') return loaded;
  const release = was?.ok ? was.value.release : null;
  const bar = addressBar(window, isEmbedded());
  const store = await createExplorerStore(loaded.dataset, await unpackedAddress(bar), {
    analysis: loadAnalysis,
    texts: (lean) => loadTexts((release ?? address).texts, lean),
  });
  // A file that was saved of an earlier version has it as its own data.
  if (was?.ok === false && asked !== null && !isVersion(asked, loaded.dataset.hash)) {
    const message = `This view cannot be shown as it was. ${was.error} It is shown as it is now.`;
    store.setState(({ notes }) => ({ notes: [...notes, { code: 'not-as-it-was', key: 'was', message }] }));
  }
  const saved = savedPage();
  if (saved !== null) {
    const note = (await import('./saved-note.ts')).savedNote(saved);
    store.setState(({ notes }) => ({ notes: [...notes, note] }));
  }
  return { kind: 'ready', store, edition: { address, asked, release }, close: bar.close };
}

/** Whether the link asks for the view as a part of another page. */
function isEmbedded(): boolean {
  const link = parseFragment(window.location.hash);
  return link?.pairs.some(([key, raw]) => key === 'embed' && raw !== '') === true;
}

async function openAsItWas(address: DatasetAddress, pinned: string): Promise<Result<Version, string>> {
  try {
    const { openVersion } = await import('./open-version.ts');
    return await openVersion(address, pinned);
  } catch {
    return err('A part of the page that earlier versions need could not be loaded.');
  }
}
