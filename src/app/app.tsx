import { useCallback, useEffect, useState } from 'react';
import type { Issue } from '../core/result.ts';
import { parseFragment } from '../core/url/parse-fragment.ts';
import { requestedDataset } from '../core/url/resolve.ts';
import { LoadError } from '../ui/about/load-error.tsx';
import { ProblemPage } from '../ui/about/problem-page.tsx';
import { addressBar } from './address-bar.ts';
import { arrivedAddress } from './arrived-address.ts';
import type { DatasetAddress } from './dataset-address.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ExplorerPage } from './explorer-page.tsx';
import { loadAnalysis } from './load-analysis.ts';
import { loadDataset, loadTexts } from './load-dataset.ts';
import { savedPage } from './saved-page.ts';
import { createExplorerStore, type ExplorerStore } from './store.ts';

interface Props {
  readonly datasets: readonly [DatasetAddress, ...DatasetAddress[]];
}

type Page =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly store: ExplorerStore; readonly address: DatasetAddress }
  | { readonly kind: 'problems'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** The page: loads the dataset that the link asks for, then shows it, or what is wrong and what to do. */
export function App({ datasets }: Props) {
  const [page, setPage] = useState<Page>({ kind: 'loading' });
  const load = useCallback(
    async (isWanted: () => boolean) => {
      const opened = await openPage(datasets);
      if (isWanted()) setPage(opened);
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

  // A link to another dataset, typed or by way of the history, opens the page anew.
  const shown = page.kind === 'ready' ? page.address : null;
  useEffect(() => {
    const onNavigate = (): void => {
      if (shown !== null && wantedDataset(datasets, window.location.hash) !== shown) void load(() => true);
    };
    window.addEventListener('popstate', onNavigate);
    return () => window.removeEventListener('popstate', onNavigate);
  }, [datasets, shown, load]);

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
  return (
    <ErrorBoundary>
      <ExplorerPage key={page.address.id} store={page.store} searchIndex={page.address.search} />
    </ErrorBoundary>
  );
}

function wantedDataset(datasets: Props['datasets'], fragment: string): DatasetAddress {
  const [first, ...others] = datasets;
  const ids: readonly [string, ...string[]] = [first.id, ...others.map((each) => each.id)];
  const wanted = requestedDataset(parseFragment(fragment), ids);
  return datasets.find((each) => each.id === wanted) ?? first;
}

async function openPage(datasets: Props['datasets']): Promise<Page> {
  const bar = await arrivedAddress(addressBar(window));
  const address = wantedDataset(datasets, bar.fragment());
  const loaded = await loadDataset(address.data);
  if (loaded.kind !== 'ready') return loaded;
  const store = await createExplorerStore(loaded.dataset, bar, {
    analysis: loadAnalysis,
    texts: (lean) => loadTexts(address.texts, lean),
  });
  const saved = savedPage();
  if (saved !== null) {
    const note = (await import('./saved-note.ts')).savedNote(saved);
    store.setState(({ notes }) => ({ notes: [...notes, note] }));
  }
  return { kind: 'ready', store, address };
}
