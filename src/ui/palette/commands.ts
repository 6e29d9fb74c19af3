import { READER_ACTIONS, type ReaderActionId } from '../../core/state/actions.ts';
import { namedView } from '../../core/url/named-view.ts';
import { keyName } from '../about/key-names.ts';
import type { Explorer } from '../explorer-context.ts';

/** What the page can do beside the view; the app gives it. */
export interface PageCommands {
  readonly copyLink: () => void;
  readonly save: (format: 'csv' | 'json') => void;
  readonly openPanel: (panel: 'questions' | 'ways' | 'sources' | 'filters' | 'years') => void;
  readonly openDialog: (dialog: 'about' | 'keys') => void;
  readonly setTheme: (theme: 'system' | 'light' | 'dark') => void;
}

/** One command of the palette. */
export interface PaletteCommand {
  readonly id: string;
  readonly label: string;
  /** Its key on the graph as it is printed; null where it has none. */
  readonly key: string | null;
  readonly run: () => void;
}

/**
 * Every command that makes sense in the present view, in the order of use: what is selected first, then the view, time,
 * the page, and the questions of the dataset.
 */
export function commandsOf(explorer: Explorer, page: PageCommands): readonly PaletteCommand[] {
  return [
    ...ofSelection(explorer),
    ...ofView(explorer),
    ...ofTime(explorer, page),
    ...ofPage(page),
    ...ofQuestions(explorer),
  ];
}

function ofSelection({ view, entity, tie, dispatch }: Explorer): readonly PaletteCommand[] {
  const entities = view.selection.filter((id) => entity(id) !== undefined);
  const [first, second, ...others] = entities;
  const commands: PaletteCommand[] = [];
  if (first !== undefined && second !== undefined && others.length === 0) {
    commands.push({
      id: 'find-ways',
      label: `How are ${nameOf(entity, first)} and ${nameOf(entity, second)} connected?`,
      key: keyOf('find-ways'),
      run: () => dispatch({ type: 'find-ways', from: first, to: second }),
    });
  }
  if (first !== undefined && second === undefined) {
    const name = nameOf(entity, first);
    commands.push(
      command('focus-neighbourhood', `Show only the neighbourhood of ${name}`, () =>
        dispatch({ type: 'focus', entity: first, steps: 1 }),
      ),
      command('expand', `Add the neighbours of ${name}`, () => dispatch({ type: 'expand', entity: first })),
      command('hide-entity', `Hide ${name}`, () => dispatch({ type: 'hide', entities: [first] })),
      command('pin-entity', `Pin ${name}`, () => dispatch({ type: 'pin', entities: [first], on: true })),
    );
  }
  const kind = view.selection.flatMap((id) => tie(id) ?? [])[0]?.type;
  if (kind !== undefined) {
    commands.push(
      command('filter-by-type', 'Show only ties of this kind', () =>
        dispatch({ type: 'only-term', key: 'rel', term: kind }),
      ),
    );
  }
  if (view.selection.length > 0) {
    commands.push(command('clear-selection', 'Clear the selection', () => dispatch({ type: 'clear-selection' })));
  }
  return commands;
}

function ofView({ view, undo, redo, dispatch }: Explorer): readonly PaletteCommand[] {
  const commands: PaletteCommand[] = [
    plain('show-graph', 'Show as a graph', () => dispatch({ type: 'set-show', show: 'graph' })),
    command('switch-graph-list', 'Show as a list', () => dispatch({ type: 'set-show', show: 'list' })),
    command('switch-timeline', 'Show as a timeline', () => dispatch({ type: 'set-show', show: 'timeline' })),
    plain('clear-filters', 'Clear all filters', () => dispatch({ type: 'clear-filters' })),
    plain('set-scope', view.scope === 'core' ? 'Show everyone' : 'Show the core cast only', () =>
      dispatch({ type: 'set-scope', scope: view.scope === 'core' ? 'all' : 'core' }),
    ),
    plain('set-denied', view.denied ? 'Hide denied-only ties' : 'Show denied-only ties', () =>
      dispatch({ type: 'set-denied', on: !view.denied }),
    ),
  ];
  if (undo !== null) commands.push(command('undo', 'Undo', undo));
  if (redo !== null) commands.push(command('redo', 'Redo', redo));
  if (view.path !== null) commands.push(plain('clear-ways', 'Leave the ways', () => dispatch({ type: 'clear-ways' })));
  if (view.focus.length > 0) {
    commands.push(plain('clear-focus', 'Leave the focus', () => dispatch({ type: 'clear-focus' })));
  }
  if (view.hide.length > 0) commands.push(plain('unhide', 'Show hidden entities', () => dispatch({ type: 'unhide' })));
  if (view.without.length > 0) {
    commands.push(plain('clear-without', 'Give all words back', () => dispatch({ type: 'clear-without' })));
  }
  if (view.moved.length > 0) {
    commands.push(plain('reset-positions', 'Reset positions', () => dispatch({ type: 'reset-positions' })));
  }
  return commands;
}

function ofTime({ view, dispatch }: Explorer, { openPanel }: PageCommands): readonly PaletteCommand[] {
  const other = view.clock === 'happened' ? 'reported' : 'happened';
  return [
    command('step-year-back', 'One year earlier', () => dispatch({ type: 'step-window', by: -1 })),
    command('step-year-on', 'One year later', () => dispatch({ type: 'step-window', by: 1 })),
    plain('all-years', 'All years', () => dispatch({ type: 'set-window', time: null })),
    plain('set-clock', `Date ties by when they ${other === 'happened' ? 'happened' : 'were reported'}`, () =>
      dispatch({ type: 'set-clock', clock: other }),
    ),
    plain('compare-clock', 'Compare with the other clock', () =>
      dispatch({ type: 'compare', with: view.compare === null ? { with: 'clock' } : null }),
    ),
    plain('open-years', 'Play, compare and filter by time', () => openPanel('years')),
  ];
}

function ofPage({ copyLink, save, openPanel, openDialog, setTheme }: PageCommands): readonly PaletteCommand[] {
  return [
    command('copy-link', 'Copy a link to this view', copyLink),
    plain('open-questions', 'Where to begin', () => openPanel('questions')),
    plain('open-sources', 'Sources and voices', () => openPanel('sources')),
    plain('open-filters', 'Filters', () => openPanel('filters')),
    plain('save-csv', 'Save these ties as CSV', () => save('csv')),
    plain('save-json', 'Save these ties as JSON', () => save('json')),
    command('help', 'Keys and gestures', () => openDialog('keys')),
    plain('about', 'About and method', () => openDialog('about')),
    plain('theme-light', 'Light colours', () => setTheme('light')),
    plain('theme-dark', 'Dark colours', () => setTheme('dark')),
    plain('theme-system', 'Colours as the system', () => setTheme('system')),
  ];
}

function ofQuestions({ dataset, dispatch }: Explorer): readonly PaletteCommand[] {
  return dataset.views.flatMap(({ id, question }) => {
    const view = namedView(id, dataset);
    return view === null ? [] : [plain(`view-${id}`, question, () => dispatch({ type: 'open-named', view }))];
  });
}

function nameOf(entity: Explorer['entity'], id: string): string {
  return entity(id)?.name ?? id;
}

function command(id: ReaderActionId, label: string, run: () => void): PaletteCommand {
  return { id, label, key: keyOf(id), run };
}

function plain(id: string, label: string, run: () => void): PaletteCommand {
  return { id, label, key: null, run };
}

function keyOf(id: ReaderActionId): string | null {
  const key = READER_ACTIONS.find((action) => action.id === id)?.onCanvas[0];
  return key === undefined ? null : keyName(key);
}
