/** The state of the page: one view, what follows from it, and the notes about the link it came from. No React here. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { Fallout } from '../core/compile/fallout.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';
import type { Result } from '../core/result.ts';
import { type Command, historyMode } from '../core/state/command.ts';
import { sameFilters } from '../core/state/keys.ts';
import { reduce } from '../core/state/reduce.ts';
import { defaultView, type View } from '../core/state/view.ts';
import { formatView } from '../core/url/format.ts';
import { notALink } from '../core/url/not-a-link.ts';
import type { Note } from '../core/url/note.ts';
import { type Resolved, readLink } from '../core/url/resolve.ts';
import type { WaysState } from '../core/ways/way.ts';
import type { AddressBar } from './address-bar.ts';
import type { Analysis } from './analysis.ts';
import { type Derived, derive } from './derive.ts';
import { createDoubt } from './doubt.ts';
import { needsAnalysis } from './load-analysis.ts';
import { NO_STEPS, redone, type Steps, stepped, undone } from './steps.ts';
import { beginWays } from './ways-search.ts';

/** Whether the words of the claims are here. */
export type TextsState = 'loading' | 'ready' | { readonly failed: string };

export interface ExplorerState {
  /** With the words of the claims as soon as those are here, and nobody's word taken away. */
  readonly whole: CompiledDataset;
  /** The same as the view has it: without the words that it takes away. */
  readonly dataset: CompiledDataset;
  readonly fallout: Fallout | null;
  readonly texts: TextsState;
  readonly view: View;
  /** Of the view, or of the one before while what it needs is on its way. */
  readonly derived: Derived;
  readonly ways: WaysState;
  readonly notes: readonly Note[];
  /** Null until something needs neighbourhoods. */
  readonly index: GraphIndex | null;
  readonly steps: Steps;
}

export interface ExplorerStore extends StoreApi<ExplorerState> {
  /** As it came first, and the same object for as long as the page is open; the words of its claims may be missing. */
  readonly dataset: CompiledDataset;
  /** Fetches the words of the claims; again after a failure. Resolves when they are here or could not be had. */
  readonly loadTexts: () => Promise<void>;
  readonly dispatch: (command: Command) => void;
  /** Several commands as one step. */
  readonly dispatchAll: (commands: readonly Command[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Stops a search for ways. */
  readonly cancelWays: () => void;
  /** Searches anew after it was stopped. */
  readonly searchAgain: () => void;
  readonly dismissNote: (index: number) => void;
}

/** What is fetched after the dataset. Neither rejects; an error is a sentence for readers. */
export interface Loaders {
  /** What neighbourhoods, ways, comparisons and words taken away need. */
  readonly analysis: () => Promise<Result<Analysis, string>>;
  /** The dataset with the words of its claims. */
  readonly texts: (lean: CompiledDataset) => Promise<Result<CompiledDataset, string>>;
}

/** The analysis, and the index over this dataset. */
interface Loaded {
  readonly analysis: Analysis;
  readonly index: GraphIndex;
}

/**
 * Opens the view in the address bar and keeps the two in step.
 * Resolves when the first view can be drawn, which waits for the analysis only if that view needs it.
 */
export async function createExplorerStore(
  dataset: CompiledDataset,
  address: AddressBar,
  load: Loaders,
): Promise<ExplorerStore> {
  const doubt = createDoubt();
  let loaded: Loaded | null = null;
  const loadAll = async (): Promise<Result<Analysis, string>> => {
    const result = await load.analysis();
    if (result.ok) loaded ??= { analysis: result.value, index: result.value.buildGraphIndex(dataset.ties) };
    return result;
  };

  /** All of the state that follows from a view, but for the ways. */
  const following = (view: View, whole: CompiledDataset) => {
    const analysis = loaded?.analysis ?? null;
    const lean = doubt(dataset, view.without, analysis);
    return {
      view,
      index: loaded?.index ?? null,
      derived: derive(lean.dataset, view, loaded && { index: loaded.index, ...loaded.analysis }),
      fallout: lean.fallout,
      dataset: whole === dataset ? lean.dataset : doubt(whole, view.without, analysis).dataset,
    };
  };

  let stopWays = (): void => undefined;
  let searched: View | null = null;
  /** The ways of a view, or nothing where they are the same as before; begins a search and ends the one before. */
  const waysOf = (view: View, derived: Derived): Partial<Pick<ExplorerState, 'ways'>> => {
    if (searched !== null && sameWays(searched, view)) return {};
    stopWays();
    stopWays = () => undefined;
    searched = view;
    if (view.path === null) return { ways: { status: 'none' } };
    if (loaded === null) return { ways: { status: 'searching' } };
    const lean = doubt(dataset, view.without, loaded.analysis).dataset;
    const scene = { dataset: lean, whole: dataset, view, index: loaded.index, visible: derived.visible.ties };
    const begun = beginWays(scene, loaded.analysis, (ways) => store.setState({ ways }));
    stopWays = begun.stop;
    return { ways: begun.state };
  };

  const first = open(address, dataset);
  const arrived = needsAnalysis(first.view) ? await loadAll() : null;
  const store = createStore<ExplorerState>(() => ({
    ...following(first.view, dataset),
    whole: dataset,
    texts: 'loading',
    ways: { status: 'none' },
    notes: arrived?.ok === false ? [...first.notes, missingNote(arrived.error)] : first.notes,
    steps: NO_STEPS,
  }));
  if (first.view.path !== null) {
    store.setState(
      arrived?.ok === false ? { ways: { status: 'cancelled' } } : waysOf(first.view, store.getState().derived),
    );
  }

  const show = (view: View, rest: Partial<ExplorerState>): void => {
    const { whole, derived } = store.getState();
    if (loaded === null && needsAnalysis(view)) {
      store.setState({ ...rest, view, ...waysOf(view, derived) });
      void showWithAnalysis();
      return;
    }
    const next = following(view, whole);
    store.setState({ ...rest, ...next, ...waysOf(view, next.derived) });
  };
  const showWithAnalysis = async (): Promise<void> => {
    const result = await loadAll();
    const { view, notes, whole, ways } = store.getState();
    const next = following(view, whole);
    const isMissed = !result.ok && needsAnalysis(view);
    const isTold = notes.some(({ code }) => code === MISSING);
    searched = null;
    // A search that was stopped while it waited stays so.
    const wanted = ways.status === 'searching';
    store.setState({
      ...next,
      ...(isMissed ? { ways: wanted ? { status: 'cancelled' } : ways } : wanted ? waysOf(view, next.derived) : {}),
      notes: isMissed && !isTold ? [...notes, missingNote(result.error)] : notes,
    });
  };

  /** Whether the last step may go on: a drag, or typing. */
  let livePush = false;
  address.onNavigate(() => {
    const opened = open(address, dataset);
    const { steps, view } = store.getState();
    livePush = false;
    show(opened.view, { notes: opened.notes, steps: stepped(steps, view) });
  });

  const goTo = (step: ReturnType<typeof undone>): void => {
    if (step === null) return;
    livePush = false;
    show(step.view, { steps: step.steps });
    address.write(formatView(step.view, dataset), 'push');
  };

  const step = (view: View, mode: 'push' | 'replace'): void => {
    const { view: before, steps } = store.getState();
    if (view === before) return;
    // A drag is one step, from where it began.
    const continues = mode === 'replace' && livePush;
    livePush = mode === 'replace';
    show(view, continues ? {} : { steps: stepped(steps, before) });
    address.write(formatView(view, dataset), mode);
  };

  return Object.assign(store, {
    dataset,
    loadTexts: async (): Promise<void> => {
      store.setState({ texts: 'loading' });
      const texts = await load.texts(dataset);
      if (!texts.ok) {
        store.setState({ texts: { failed: texts.error } });
        return;
      }
      const words = doubt(texts.value, store.getState().view.without, loaded?.analysis ?? null).dataset;
      store.setState({ whole: texts.value, dataset: words, texts: 'ready' });
    },
    dispatch: (command: Command): void => step(reduce(store.getState().view, command, dataset), historyMode(command)),
    dispatchAll: (commands: readonly Command[]): void =>
      step(
        commands.reduce((view, command) => reduce(view, command, dataset), store.getState().view),
        'push',
      ),
    undo: (): void => {
      const { steps, view } = store.getState();
      goTo(undone(steps, view));
    },
    redo: (): void => {
      const { steps, view } = store.getState();
      goTo(redone(steps, view));
    },
    cancelWays: (): void => {
      stopWays();
      if (store.getState().ways.status === 'searching') store.setState({ ways: { status: 'cancelled' } });
    },
    searchAgain: (): void => {
      searched = null;
      show(store.getState().view, {});
    },
    dismissNote: (position: number): void => {
      store.setState(({ notes }) => ({ notes: notes.filter((_, at) => at !== position) }));
    },
  });
}

/** The view of a fragment. The bare address, and a fragment that is no link, open the default view. */
function open(address: AddressBar, dataset: CompiledDataset): Resolved {
  const fragment = address.fragment();
  const { view, notes } = readLink(fragment, dataset) ?? {
    view: defaultView(dataset.id),
    notes: notALink(fragment, (id) => address.isPlace?.(id) ?? false),
  };
  return { view, notes: [...(address.notes?.() ?? []), ...notes] };
}

/** Whether two views ask for the same ways over the same ties. */
function sameWays(one: View, other: View): boolean {
  const samePath = one.path?.from === other.path?.from && one.path?.to === other.path?.to;
  return samePath && one.steps === other.steps && one.inOrder === other.inOrder && sameFilters(one, other);
}

const MISSING = 'analysis-not-loaded';

function missingNote(reason: string): Note {
  return { code: MISSING, key: '', message: `${reason} The view shows more than was asked for.` };
}
