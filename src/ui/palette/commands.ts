import { showsUndated } from '../../core/state/view.ts';
import { startOfStory } from '../../core/story/step-view.ts';
import { windowInWords } from '../../core/time/words.ts';
import { namedView } from '../../core/url/named-view.ts';
import { otherTimes } from '../compare/other-times.ts';
import { optionInWords } from '../legend/voice-options.ts';
import type { PageCommands } from './page-commands.ts';
import { type PaletteCommand, type PaletteExplorer, plain, tabled } from './palette-command.ts';
import { selectionCommands } from './selection-commands.ts';

/** How many voices a tie needs where a reader asks for more than one. */
const SEVERAL_VOICES = 2;

/**
 * Every command that makes sense in the present view, in the order of use: what is selected first, then the view, its
 * filters, time, the picture, the page, and the stories and questions of the dataset. Each action of the table of actions is among
 * them as soon as there is something to do it to, but for those that mean a place in the picture.
 */
export function commandsOf(explorer: PaletteExplorer, page: PageCommands): readonly PaletteCommand[] {
  return [
    ...selectionCommands(explorer, page),
    ...ofView(explorer),
    ...ofFilters(explorer),
    ...ofTime(explorer, page),
    ...ofPicture(explorer, page),
    ...ofPage(page),
    ...ofStories(explorer, page),
    ...ofQuestions(explorer),
  ];
}

function ofView({ view, visible, undo, redo, dispatch }: PaletteExplorer): readonly PaletteCommand[] {
  const commands: PaletteCommand[] = [
    plain('show-graph', 'Show as a graph', () => dispatch({ type: 'set-show', show: 'graph' })),
    tabled('switch-graph-list', 'Show as a list', () => dispatch({ type: 'set-show', show: 'list' })),
    tabled('switch-timeline', 'Show as a timeline', () => dispatch({ type: 'set-show', show: 'timeline' })),
  ];
  if (undo !== null) commands.push(tabled('undo', 'Undo', undo));
  if (redo !== null) commands.push(tabled('redo', 'Redo', redo));
  if (visible.entities.size > 0) {
    const ids = [...visible.entities];
    commands.push(
      tabled('select-box', 'Select all entities of this view', () =>
        dispatch({ type: 'select', ids, mode: 'replace' }),
      ),
    );
  }
  if (view.path !== null) commands.push(plain('clear-ways', 'Leave the ways', () => dispatch({ type: 'clear-ways' })));
  if (view.focus.length > 0) {
    commands.push(plain('clear-focus', 'Leave the focus', () => dispatch({ type: 'clear-focus' })));
  }
  if (view.moved.length > 0) {
    commands.push(plain('reset-positions', 'Reset positions', () => dispatch({ type: 'reset-positions' })));
  }
  return commands;
}

function ofFilters({ view, dispatch }: PaletteExplorer): readonly PaletteCommand[] {
  const undated = showsUndated(view);
  const commands: PaletteCommand[] = [
    plain('clear-filters', 'Clear all filters', () => dispatch({ type: 'clear-filters' })),
    plain('set-scope', view.scope === 'core' ? 'Show everyone' : 'Show the core cast only', () =>
      dispatch({ type: 'set-scope', scope: view.scope === 'core' ? 'all' : 'core' }),
    ),
    plain('set-denied', view.denied ? 'Hide denied-only ties' : 'Show denied-only ties', () =>
      dispatch({ type: 'set-denied', on: !view.denied }),
    ),
    plain('set-undated', undated ? 'Hide undated ties' : 'Show undated ties', () =>
      dispatch({ type: 'set-undated', on: !undated }),
    ),
    plain('set-possible', `${view.possible ? 'Hide' : 'Show'} ties that are only possibly in the chosen years`, () =>
      dispatch({ type: 'set-possible', on: !view.possible }),
    ),
  ];
  for (const atLeast of [SEVERAL_VOICES, 0]) {
    if (view.voices === atLeast) continue;
    const label = atLeast === 0 ? 'Any number of voices' : optionInWords(atLeast);
    commands.push(plain(`voices-${atLeast}`, label, () => dispatch({ type: 'set-voices', atLeast })));
  }
  if (view.hide.length > 0) commands.push(plain('unhide', 'Show hidden entities', () => dispatch({ type: 'unhide' })));
  if (view.pin.length > 0) {
    commands.push(
      plain('unpin', 'Let all pinned entities go', () => dispatch({ type: 'pin', entities: view.pin, on: false })),
    );
  }
  if (view.only.length > 0) {
    commands.push(plain('keep-all', 'Show ties among all again', () => dispatch({ type: 'keep-only', entities: [] })));
  }
  if (view.without.length > 0) {
    commands.push(plain('clear-without', 'Give all words back', () => dispatch({ type: 'clear-without' })));
  }
  return commands;
}

function ofTime({ view, dispatch }: PaletteExplorer, { openPanel }: PageCommands): readonly PaletteCommand[] {
  const other = view.clock === 'happened' ? 'reported' : 'happened';
  return [
    tabled('step-year-back', 'One year earlier', () => dispatch({ type: 'step-window', by: -1 })),
    tabled('step-year-on', 'One year later', () => dispatch({ type: 'step-window', by: 1 })),
    plain('all-years', 'All years', () => dispatch({ type: 'set-window', time: null })),
    plain('set-clock', `Date ties by when they ${other === 'happened' ? 'happened' : 'were reported'}`, () =>
      dispatch({ type: 'set-clock', clock: other }),
    ),
    ...ofComparison({ view, dispatch }),
    plain('open-years', 'Play, compare and filter by time', () => openPanel('years')),
  ];
}

function ofComparison({ view, dispatch }: Pick<PaletteExplorer, 'view' | 'dispatch'>): readonly PaletteCommand[] {
  const { compare } = view;
  const before = otherTimes(view.time).find(({ id }) => id === 'before')?.time ?? null;
  const commands: PaletteCommand[] = [];
  if (compare?.with !== 'clock') {
    commands.push(
      plain('compare-clock', 'Compare with the other clock', () =>
        dispatch({ type: 'compare', with: { with: 'clock' } }),
      ),
    );
  }
  const isOn = compare?.with === 'window' && compare.time?.from === before?.from && compare.time?.to === before?.to;
  if (before !== null && !isOn) {
    commands.push(
      plain('compare-before', `Compare with the time before: ${windowInWords(before.from, before.to)}`, () =>
        dispatch({ type: 'compare', with: { with: 'window', time: before } }),
      ),
    );
  }
  if (compare !== null) {
    commands.push(plain('compare-stop', 'Stop comparing', () => dispatch({ type: 'compare', with: null })));
  }
  return commands;
}

/** What the graph alone can do, as its keys do it. */
function ofPicture({ visible }: PaletteExplorer, { act }: PageCommands): readonly PaletteCommand[] {
  if (act === undefined) return [];
  const commands = [
    tabled('search', 'Search for a name', () => act('search')),
    tabled('play', 'Let time run, or stop it', () => act('play')),
    tabled('fit', 'Fit the whole view on the screen', () => act('fit')),
    tabled('zoom-in', 'Zoom in', () => act('zoom-in')),
    tabled('zoom-out', 'Zoom out', () => act('zoom-out')),
  ];
  if (visible.ties.size === 0) return commands;
  return [
    ...commands,
    tabled('next-tie', 'Next tie', () => act('next-tie')),
    tabled('previous-tie', 'Previous tie', () => act('previous-tie')),
  ];
}

function ofPage({
  copyLink,
  copyPinned,
  save,
  openPanel,
  openDialog,
  setTheme,
}: PageCommands): readonly PaletteCommand[] {
  return [
    tabled('copy-link', 'Copy a link to this view', copyLink),
    plain('copy-pinned', 'Copy a link pinned to these data', copyPinned),
    tabled('share', 'Share this view', () => openDialog('share')),
    plain('open-questions', 'Where to begin', () => openPanel('questions')),
    plain('open-sources', 'Sources and voices', () => openPanel('sources')),
    plain('open-filters', 'Filters', () => openPanel('filters')),
    plain('save-csv', 'Save these ties as CSV', () => save('csv')),
    plain('save-json', 'Save these ties as JSON', () => save('json')),
    tabled('help', 'Keys and gestures', () => openDialog('keys')),
    plain('about', 'About and method', () => openDialog('about')),
    plain('theme-light', 'Light colours', () => setTheme('light')),
    plain('theme-dark', 'Dark colours', () => setTheme('dark')),
    plain('theme-system', 'Colours as the system', () => setTheme('system')),
  ];
}

function ofStories({ dataset, view, dispatch }: PaletteExplorer, { act }: PageCommands): readonly PaletteCommand[] {
  const steps: readonly PaletteCommand[] =
    act === undefined
      ? []
      : [
          tabled('next-step', 'Go on in the story', () => act('next-step')),
          tabled('previous-step', 'Go back in the story', () => act('previous-step')),
        ];
  const leave = plain('leave-story', 'Leave the story', () => dispatch({ type: 'leave-story' }));
  return [
    ...(view.story === null ? [] : [...steps, leave]),
    ...dataset.stories.map(({ id, title }) =>
      plain(`story-${id}`, `Tell the story: ${title}`, () =>
        dispatch({ type: 'open-step', view: startOfStory(id, view) }),
      ),
    ),
  ];
}

function ofQuestions({ dataset, dispatch }: PaletteExplorer): readonly PaletteCommand[] {
  return dataset.views.flatMap(({ id, question }) => {
    const view = namedView(id, dataset);
    return view === null ? [] : [plain(`view-${id}`, question, () => dispatch({ type: 'open-named', view }))];
  });
}
