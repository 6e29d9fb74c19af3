/** The state of the page: one view, what follows from it, and the notes about the link it came from. No React here. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';
import type { Result } from '../core/result.ts';
import { type Command, historyMode } from '../core/state/command.ts';
import { reduce } from '../core/state/reduce.ts';
import { defaultView, type View } from '../core/state/view.ts';
import { formatView } from '../core/url/format.ts';
import type { Note } from '../core/url/note.ts';
import { readLink } from '../core/url/resolve.ts';
import type { AddressBar } from './address-bar.ts';
import { type Derived, derive } from './derive.ts';

/** Whether the words of the claims are here. */
export type TextsState = 'loading' | 'ready' | { readonly failed: string };

export interface ExplorerState {
  /** With the words of the claims as soon as those are here. */
  readonly dataset: CompiledDataset;
  readonly texts: TextsState;
  readonly view: View;
  /** Of the view, or of the one before while a first neighbourhood is on its way. */
  readonly derived: Derived;
  readonly notes: readonly Note[];
  /** Null until something needs neighbourhoods. */
  readonly index: GraphIndex | null;
}

export interface ExplorerStore extends StoreApi<ExplorerState> {
  /** As it came first, and the same object for as long as the page is open; the words of its claims may be missing. */
  readonly dataset: CompiledDataset;
  /** Fetches the words of the claims; again after a failure. Resolves when they are here or could not be had. */
  readonly loadTexts: () => Promise<void>;
  readonly dispatch: (command: Command) => void;
  readonly dismissNote: (index: number) => void;
}

/** What is fetched after the dataset. Neither rejects; an error is a sentence for readers. */
export interface Loaders {
  /** What neighbourhoods need. */
  readonly index: () => Promise<Result<GraphIndex, string>>;
  /** The dataset with the words of its claims. */
  readonly texts: (lean: CompiledDataset) => Promise<Result<CompiledDataset, string>>;
}

/**
 * Opens the view in the address bar and keeps the two in step.
 * Resolves when the first view can be drawn, which waits for the graph index only if that view has a focus.
 */
export async function createExplorerStore(
  dataset: CompiledDataset,
  address: AddressBar,
  load: Loaders,
): Promise<ExplorerStore> {
  const first = open(address.fragment(), dataset);
  const loaded = first.view.focus.length > 0 ? await load.index() : null;
  const firstIndex = loaded?.ok === true ? loaded.value : null;
  const store = createStore<ExplorerState>(() => ({
    view: first.view,
    notes: loaded?.ok === false ? [...first.notes, focusNote(loaded.error)] : first.notes,
    dataset,
    texts: 'loading',
    derived: derive(dataset, first.view, firstIndex),
    index: firstIndex,
  }));

  const show = (view: View, notes: readonly Note[]): void => {
    const { index } = store.getState();
    if (index === null && view.focus.length > 0) {
      store.setState({ view, notes });
      void showWithIndex();
    } else {
      store.setState({ view, notes, derived: derive(dataset, view, index) });
    }
  };
  const showWithIndex = async (): Promise<void> => {
    const result = await load.index();
    store.setState(({ view, notes, index: known }) => {
      const index = result.ok ? result.value : known;
      const isMissed = !result.ok && index === null && view.focus.length > 0;
      const isTold = notes.some(({ code }) => code === 'focus-not-loaded');
      return {
        index,
        derived: derive(dataset, view, index),
        notes: isMissed && !isTold ? [...notes, focusNote(result.error)] : notes,
      };
    });
  };

  address.onNavigate(() => {
    const opened = open(address.fragment(), dataset);
    show(opened.view, opened.notes);
  });
  return Object.assign(store, {
    dataset,
    loadTexts: async (): Promise<void> => {
      store.setState({ texts: 'loading' });
      const texts = await load.texts(dataset);
      store.setState(texts.ok ? { dataset: texts.value, texts: 'ready' } : { texts: { failed: texts.error } });
    },
    dispatch: (command: Command): void => {
      const { view: before, notes } = store.getState();
      const view = reduce(before, command, dataset);
      if (view === before) return;
      show(view, notes);
      address.write(formatView(view, dataset), historyMode(command));
    },
    dismissNote: (position: number): void => {
      store.setState(({ notes }) => ({ notes: notes.filter((_, at) => at !== position) }));
    },
  });
}

/** The view of a fragment. The bare address, and a fragment that is no link, open the default view. */
function open(fragment: string, dataset: CompiledDataset): { view: View; notes: readonly Note[] } {
  return readLink(fragment, dataset) ?? { view: defaultView(dataset.id), notes: [] };
}

function focusNote(reason: string): Note {
  return {
    code: 'focus-not-loaded',
    key: 'focus',
    message: `${reason} The view shows more than the neighbourhood asked for.`,
  };
}
