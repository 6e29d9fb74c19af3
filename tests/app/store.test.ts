import { describe, expect, it } from 'vitest';
import type { AddressBar } from '../../src/app/address-bar.ts';
import { type Analysis, analysis } from '../../src/app/analysis.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/app/store.ts';
import { splitTexts, withTexts } from '../../src/core/compile/claim-texts.ts';
import type { CompiledDataset } from '../../src/core/compile/compiled.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { err, ok, type Result } from '../../src/core/result.ts';
import type { Command } from '../../src/core/state/command.ts';
import { reduce } from '../../src/core/state/reduce.ts';
import { defaultView } from '../../src/core/state/view.ts';
import { formatView } from '../../src/core/url/format.ts';
import { readLink } from '../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../fixtures/small-dataset.ts';

const index = buildGraphIndex(dataset.ties);
const start = defaultView(dataset.id);
/** Echo TV has one tie, so its neighbourhood is far smaller than everything. */
const FOCUSED = '#v=1&d=small&scope=all&focus=echo~1';
const UNFOCUSED = '#v=1&d=small&scope=all';
const NEIGHBOURHOOD = ['echo-paid-ada'];
const focusOnEcho: Command = { type: 'focus', entity: 'echo', steps: 1 };

/** An address bar that remembers what was written; `go` is the reader moving through the history. */
function fakeAddress(first: string) {
  let fragment = first;
  let listener = (): void => undefined;
  const written: (readonly [fragment: string, mode: 'push' | 'replace'])[] = [];
  const bar: AddressBar = {
    fragment: () => fragment,
    write: (next, mode) => {
      fragment = next;
      written.push([next, mode]);
    },
    onNavigate: (next) => {
      listener = next;
    },
  };
  const go = (to: string): void => {
    fragment = to;
    listener();
  };
  return { bar, written, go };
}

/** A loader that waits to be told its answer; `asked` counts the requests. */
function fakeLoader<T>() {
  const waiting: ((result: Result<T, string>) => void)[] = [];
  let asked = 0;
  return {
    load: (): Promise<Result<T, string>> => {
      asked += 1;
      return new Promise((resolve) => waiting.push(resolve));
    },
    answer: async (result: Result<T, string>): Promise<void> => {
      for (const resolve of waiting.splice(0)) resolve(result);
      await settled();
    },
    asked: () => asked,
  };
}

/** What follows from a kept promise has happened; no timer is involved. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

function begin(fragment: string, data: CompiledDataset = dataset) {
  const address = fakeAddress(fragment);
  const graph = fakeLoader<Analysis>();
  const texts = fakeLoader<CompiledDataset>();
  const opening = createExplorerStore(data, address.bar, { analysis: graph.load, texts: texts.load });
  return { address, graph, texts, opening };
}

/** A store whose first view needs no analysis. */
async function opened(fragment: string, data?: CompiledDataset) {
  const parts = begin(fragment, data);
  return { ...parts, store: await parts.opening };
}

function shownTies(store: ExplorerStore): readonly string[] {
  return [...store.getState().derived.visible.ties];
}

describe('opening', () => {
  it('opens the view of a link, and draws what follows from it', async () => {
    const link = '#v=1&d=small&scope=all&t=2015&rel=payment&sel=cobalt-paid-ada';
    const { store, address, graph } = await opened(link);
    const state = store.getState();
    expect(state.view).toEqual(readLink(link, dataset)?.view);
    expect(state.notes).toEqual([]);
    expect(shownTies(store)).toEqual(['cobalt-paid-ada', 'echo-paid-ada']);
    expect(state.derived.drawn.map((tie) => tie.id)).toEqual(shownTies(store));
    expect(address.written).toEqual([]);
    expect(graph.asked()).toBe(0);
  });

  it.each(['', '#', '#main', '#sel=ada'])('opens the default view at %j, and writes nothing', async (fragment) => {
    const { store, address } = await opened(fragment);
    expect(store.getState().view).toEqual(start);
    const isEmpty = fragment.length < 2;
    expect(store.getState().notes.map(({ code }) => code)).toEqual(isEmpty ? [] : ['not-a-link']);
    expect(shownTies(store)).toEqual([...visibleSet(dataset, start, null).ties]);
    expect(address.written).toEqual([]);
  });

  it('says what of a link it could not read', async () => {
    const { store } = await opened('#v=1&d=small&sel=nobody,ada');
    expect(store.getState().view.selection).toEqual(['ada']);
    expect(store.getState().notes.map(({ code, key }) => [code, key])).toEqual([['unknown-id', 'sel']]);
  });
});

describe('commands', () => {
  const steps: readonly (readonly [Command, 'push' | 'replace'])[] = [
    [{ type: 'select', ids: ['ada'], mode: 'replace' }, 'push'],
    [{ type: 'set-window', time: { from: '2015', to: '2016' }, live: true }, 'replace'],
    [{ type: 'set-window', time: { from: '2015', to: '2017' } }, 'push'],
    [{ type: 'set-query', query: 'cob' }, 'replace'],
    [{ type: 'set-scope', scope: 'all' }, 'push'],
    [{ type: 'set-show', show: 'list' }, 'push'],
  ];

  it('change the view, what follows from it, and the address', async () => {
    const { store, address } = await opened('');
    let view = store.getState().view;
    for (const [command, mode] of steps) {
      view = reduce(view, command, dataset);
      store.dispatch(command);
      expect(store.getState().view).toEqual(view);
      expect(shownTies(store)).toEqual([...visibleSet(dataset, view, null).ties]);
      expect(address.written.at(-1)).toEqual([formatView(view, dataset), mode]);
    }
    expect(address.written).toHaveLength(steps.length);
  });

  it('write an address that opens the same state', async () => {
    const { store, address } = await opened('');
    for (const [command] of steps) store.dispatch(command);
    const again = await opened(address.bar.fragment());
    expect(again.store.getState().view).toEqual(store.getState().view);
    expect(shownTies(again.store)).toEqual(shownTies(store));
  });

  it('that change nothing leave the state and the address as they are', async () => {
    const { store, address } = await opened('');
    const before = store.getState();
    store.dispatch({ type: 'clear-selection' });
    store.dispatch({ type: 'select', ids: ['nobody'], mode: 'add' });
    expect(store.getState()).toBe(before);
    expect(address.written).toEqual([]);
  });

  it('leave the notes about the link standing', async () => {
    const { store } = await opened('#v=1&d=small&sel=nobody');
    const { notes } = store.getState();
    store.dispatch({ type: 'set-scope', scope: 'all' });
    expect(store.getState().notes).toEqual(notes);
    expect(notes).toHaveLength(1);
  });
});

describe('a link with a neighbourhood', () => {
  it('opens when the analysis is there, and not before', async () => {
    const { opening, graph } = begin(FOCUSED);
    let isOpen = false;
    void opening.then(() => {
      isOpen = true;
    });
    await settled();
    expect(isOpen).toBe(false);
    await graph.answer(ok(analysis));
    const store = await opening;
    expect(shownTies(store)).toEqual(NEIGHBOURHOOD);
    expect(store.getState().notes).toEqual([]);
    expect(store.getState().index).not.toBeNull();
  });

  it('asks for the index once', async () => {
    const { opening, graph } = begin(FOCUSED);
    await graph.answer(ok(analysis));
    const store = await opening;
    store.dispatch({ type: 'focus', entity: 'ada', steps: 1 });
    store.dispatch(focusOnEcho);
    await settled();
    expect(graph.asked()).toBe(1);
    expect(shownTies(store)).toEqual(NEIGHBOURHOOD);
  });

  it('opens without it where the index cannot be had, says so, and asks again with the next view', async () => {
    const { opening, graph } = begin(FOCUSED);
    await graph.answer(err('It did not come.'));
    const store = await opening;
    const { view, notes } = store.getState();
    expect(view.focus).toEqual([{ entity: 'echo', steps: 1 }]);
    expect(shownTies(store)).toEqual([...visibleSet(dataset, { ...view, focus: [] }, null).ties]);
    expect(notes.map(({ code, key }) => [code, key])).toEqual([['analysis-not-loaded', '']]);
    expect(notes[0]?.message).toContain('It did not come.');

    store.dispatch({ type: 'select', ids: ['ada'], mode: 'replace' });
    expect(graph.asked()).toBe(2);
    await graph.answer(ok(analysis));
    expect(shownTies(store)).toEqual(NEIGHBOURHOOD);
  });
});

describe('the first neighbourhood of a session', () => {
  it('keeps the picture until the index is there, and is then another extent', async () => {
    const { store, address, graph } = await opened('');
    const before = store.getState().derived;
    store.dispatch(focusOnEcho);
    const { view } = store.getState();
    expect(view.focus).toEqual([{ entity: 'echo', steps: 1 }]);
    expect(store.getState().derived).toBe(before);
    expect(address.written).toEqual([[formatView(view, dataset), 'push']]);
    await graph.answer(ok(analysis));
    const { derived } = store.getState();
    expect(shownTies(store)).toEqual(NEIGHBOURHOOD);
    expect(before.extent.focus).toEqual([]);
    expect(derived.extent.focus).toBe(view.focus);
  });

  it('shows the view that is asked for by then', async () => {
    const { store, graph } = await opened('');
    store.dispatch(focusOnEcho);
    store.dispatch({ type: 'clear-focus' });
    const { view } = store.getState();
    await graph.answer(ok(analysis));
    expect(store.getState().view).toBe(view);
    expect(shownTies(store)).toEqual([...visibleSet(dataset, view, index).ties]);
    expect(store.getState().derived.extent.focus).toEqual([]);
  });

  it('shows more, with a note, where the index cannot be had', async () => {
    const { store, graph } = await opened('');
    store.dispatch(focusOnEcho);
    await graph.answer(err('It did not come.'));
    const { view, notes } = store.getState();
    expect(shownTies(store)).toEqual([...visibleSet(dataset, { ...view, focus: [] }, null).ties]);
    expect(notes.map((note) => note.code)).toEqual(['analysis-not-loaded']);
  });
});

describe('the words of the claims', () => {
  const { lean, texts: words } = splitTexts(dataset);
  const summaryOf = (data: CompiledDataset) => data.ties[0]?.claims[0]?.summary;

  it('go into the state, while the dataset that came first stays the same object', async () => {
    const { store, texts } = await opened('', lean);
    const { derived } = store.getState();
    expect([store.dataset, store.getState().dataset, summaryOf(lean)]).toEqual([lean, lean, '']);
    const loading = store.loadTexts();
    expect(store.getState().texts).toBe('loading');
    await texts.answer(withTexts(lean, words));
    await loading;
    expect(store.getState().texts).toBe('ready');
    expect(summaryOf(store.getState().dataset)).toBe('Claim c1.');
    expect(store.dataset).toBe(lean);
    expect(store.getState().derived).toBe(derived);
  });

  it('are asked for again after a failure', async () => {
    const { store, texts } = await opened('', lean);
    const first = store.loadTexts();
    await texts.answer(err('They did not come.'));
    await first;
    expect(store.getState().texts).toEqual({ failed: 'They did not come.' });
    expect(store.getState().dataset).toBe(lean);
    const second = store.loadTexts();
    expect(store.getState().texts).toBe('loading');
    await texts.answer(withTexts(lean, words));
    await second;
    expect(store.getState().texts).toBe('ready');
    expect(texts.asked()).toBe(2);
  });

  it('are not lost when the view changes', async () => {
    const { store, texts } = await opened('', lean);
    const loading = store.loadTexts();
    await texts.answer(withTexts(lean, words));
    await loading;
    const { dataset: complete } = store.getState();
    store.dispatch({ type: 'set-scope', scope: 'all' });
    expect(store.getState().dataset).toBe(complete);
  });
});

describe('moving through the history', () => {
  it('opens the view of the address, with its notes, and writes nothing', async () => {
    const { store, address } = await opened('#v=1&d=small&sel=nobody');
    address.go('#v=1&d=small&scope=all&sel=forum&colour=red');
    expect(store.getState().view).toEqual(readLink(address.bar.fragment(), dataset)?.view);
    expect(store.getState().view.selection).toEqual(['forum']);
    expect(store.getState().notes.map((note) => note.code)).toEqual(['unknown-key']);
    expect(shownTies(store)).toContain('echo-paid-ada');
    address.go('');
    expect(store.getState().view).toEqual(start);
    expect(store.getState().notes).toEqual([]);
    expect(address.written).toEqual([]);
  });

  it('undoes a step', async () => {
    const { store, address } = await opened(UNFOCUSED);
    const before = store.getState().view;
    store.dispatch({ type: 'only-term', key: 'rel', term: 'payment' });
    address.go(UNFOCUSED);
    expect(store.getState().view).toEqual(before);
  });

  it('waits for the index where the view has a neighbourhood', async () => {
    const { store, address, graph } = await opened(UNFOCUSED);
    const { derived } = store.getState();
    address.go(FOCUSED);
    expect(store.getState().derived).toBe(derived);
    await graph.answer(ok(analysis));
    expect(shownTies(store)).toEqual(NEIGHBOURHOOD);
  });
});

describe('several commands at once', () => {
  it('come to the same as one after the other, and are one step', async () => {
    const commands: readonly Command[] = [
      { type: 'set-scope', scope: 'all' },
      { type: 'select', ids: ['echo'], mode: 'replace' },
      { type: 'set-denied', on: true },
    ];
    const { store, address } = await opened('');
    const { view: before } = store.getState();
    store.dispatchAll(commands);
    expect(store.getState().view).toEqual(commands.reduce((view, each) => reduce(view, each, dataset), before));
    expect(address.written).toHaveLength(1);
    store.undo();
    expect(store.getState().view).toBe(before);
    store.dispatchAll([{ type: 'clear-selection' }]);
    expect(store.getState().view).toBe(before);
  });
});

describe('undo and redo', () => {
  it('go back through every step, a drag as one, and forth again', async () => {
    const { store, address } = await opened('');
    const views = [store.getState().view];
    const step = (command: Command): void => {
      store.dispatch(command);
      views.push(store.getState().view);
    };
    step({ type: 'set-scope', scope: 'all' });
    store.dispatch({ type: 'set-window', time: { from: '2014', to: '2016' }, live: true });
    step({ type: 'set-window', time: { from: '2015', to: '2016' }, live: true });
    step({ type: 'only-term', key: 'rel', term: 'payment' });
    for (const view of [...views].reverse().slice(1)) {
      store.undo();
      expect(store.getState().view).toBe(view);
      expect(address.written.at(-1)).toEqual([formatView(view, dataset), 'push']);
    }
    const written = address.written.length;
    store.undo();
    expect(address.written).toHaveLength(written);
    for (const view of views.slice(1)) {
      store.redo();
      expect(store.getState().view).toBe(view);
    }
  });

  it('forget what was undone once something else is done, and take a move through the history as a step', async () => {
    const { store, address } = await opened(UNFOCUSED);
    const { view } = store.getState();
    store.dispatch({ type: 'set-scope', scope: 'core' });
    store.undo();
    store.dispatch({ type: 'set-denied', on: true });
    const { view: denied } = store.getState();
    store.redo();
    expect(store.getState().view).toBe(denied);
    address.go('#v=1&d=small');
    store.undo();
    expect(store.getState().view).toBe(denied);
    store.undo();
    expect(store.getState().view).toBe(view);
  });
});

describe('the ways between two entities', () => {
  const PATH = '#v=1&d=small&scope=all&path=echo..cobalt';

  it('are there with the view of a link', async () => {
    const { opening, graph } = begin(PATH);
    await graph.answer(ok(analysis));
    const { ways } = (await opening).getState();
    expect(ways.status === 'found' && ways.result.ways.map(({ entities }) => entities)).toContainEqual([
      'echo',
      'ada',
      'cobalt',
    ]);
  });

  it('can be asked for again where what they need did not come', async () => {
    const { store, graph } = await opened(UNFOCUSED);
    store.dispatch({ type: 'find-ways', from: 'echo', to: 'cobalt' });
    expect(store.getState().ways).toEqual({ status: 'searching' });
    await graph.answer(err('It did not come.'));
    expect(store.getState().ways).toEqual({ status: 'cancelled' });
    store.searchAgain();
    await graph.answer(ok(analysis));
    expect(store.getState().ways.status).toBe('found');
  });

  it('stay stopped where the search was stopped before what it needs was there', async () => {
    const { store, graph } = await opened(UNFOCUSED);
    store.dispatch({ type: 'find-ways', from: 'echo', to: 'cobalt' });
    store.cancelWays();
    await graph.answer(ok(analysis));
    expect(store.getState().ways).toEqual({ status: 'cancelled' });
    store.searchAgain();
    expect(store.getState().ways.status).toBe('found');
  });

  it('are searched anew when a filter changes, and not when the selection does', async () => {
    const { opening, graph } = begin(PATH);
    await graph.answer(ok(analysis));
    const store = await opening;
    const { ways } = store.getState();
    store.dispatch({ type: 'select', ids: ['ada'], mode: 'replace' });
    expect(store.getState().ways).toBe(ways);
    store.dispatch({ type: 'hide', entities: ['ada'] });
    expect(store.getState().ways).not.toBe(ways);
    store.dispatch({ type: 'clear-ways' });
    expect(store.getState().ways).toEqual({ status: 'none' });
  });
});

describe('words taken away', () => {
  it('leave the dataset as it was once they are given back', async () => {
    const { store, graph } = await opened(UNFOCUSED);
    const { dataset: before } = store.getState();
    const source = dataset.sources[0]?.id ?? '';
    store.dispatch({ type: 'set-without', ids: [source], on: true });
    await graph.answer(ok(analysis));
    const { fallout, dataset: doubted, whole } = store.getState();
    expect(fallout).not.toBeNull();
    expect(doubted.ties.map(({ id }) => id)).toEqual(whole.ties.map(({ id }) => id));
    expect(shownTies(store).some((id) => fallout?.fallen.includes(id))).toBe(false);
    store.dispatch({ type: 'clear-without' });
    expect(store.getState().dataset).toBe(before);
    expect(store.getState().fallout).toBeNull();
  });
});

describe('dismissing a note', () => {
  it('takes away that note alone, and leaves view and address', async () => {
    const { store, address } = await opened('#v=1&d=small&sel=nobody&colour=red');
    const { view, notes } = store.getState();
    expect(notes).toHaveLength(2);
    store.dismissNote(2);
    expect(store.getState().notes).toEqual(notes);
    store.dismissNote(0);
    expect(store.getState().notes).toEqual(notes.slice(1));
    expect(store.getState().view).toBe(view);
    expect(address.written).toEqual([]);
  });
});
