/** What the keys on the graph do. The cursor is where the keyboard is; it starts at what is selected. */
import type { ReaderActionId } from '../core/state/actions.ts';
import type { GraphActionContext } from './graph-action-context.ts';
import { cursorOf, directionOf, moveCursor, selectedTies, stepTie } from './graph-cursor.ts';

const ZOOM_STEP = 1.3;
/** How far a key moves a node, in model units; a node is about 30 wide. */
const MOVE_STEP = 20;

/** One function for each action of the table; the key tells arrows apart. */
export function graphActions(context: GraphActionContext): Record<ReaderActionId, (key: string) => void> {
  const { store, explorer, canvas } = context;
  const { dispatch } = store;
  const withCursor = (act: (entity: string) => void): void => {
    const at = cursorOf(context);
    if (at === null) explorer.announce('Move to an entity first, with the arrow keys.');
    else act(at);
  };
  return {
    select: () => withCursor((id) => dispatch({ type: 'select', ids: [id], mode: 'replace' })),
    'add-to-selection': () => withCursor((id) => dispatch({ type: 'select', ids: [id], mode: 'toggle' })),
    'focus-neighbourhood': () => withCursor((entity) => dispatch({ type: 'focus', entity, steps: 1 })),
    expand: () => {
      // Without a focus every neighbour is there already; a first focus would take away instead of adding.
      if (store.getState().view.focus.length === 0)
        explorer.announce('All neighbours are shown that the filters let through.');
      else withCursor((entity) => dispatch({ type: 'expand', entity }));
    },
    collapse: () => withCursor((entity) => dispatch({ type: 'collapse', entity })),
    'hide-entity': () => withCursor((id) => dispatch({ type: 'hide', entities: [id] })),
    'pin-entity': () =>
      withCursor((id) => dispatch({ type: 'pin', entities: [id], on: !store.getState().view.pin.includes(id) })),
    'find-ways': () => findWays(context),
    'move-entity': (key) => withCursor((id) => moveNode(context, id, key)),
    'select-box': () =>
      dispatch({ type: 'select', ids: [...store.getState().derived.visible.entities], mode: 'replace' }),
    'filter-by-type': () => {
      const term = selectedTies(context)[0]?.type;
      if (term === undefined) explorer.announce('Select a tie first: n goes to the next one.');
      else dispatch({ type: 'only-term', key: 'rel', term });
    },
    'open-evidence': context.openDetails,
    'next-tie': () => stepTie(context, 1),
    'previous-tie': () => stepTie(context, -1),
    'move-to-neighbour': (key) => moveCursor(context, key),
    'clear-selection': () => {
      context.cursor.current = null;
      dispatch({ type: 'clear-selection' });
      context.redraw();
    },
    'zoom-in': () => canvas()?.zoomBy(ZOOM_STEP),
    'zoom-out': () => canvas()?.zoomBy(1 / ZOOM_STEP),
    fit: context.fit,
    'switch-graph-list': () => dispatch({ type: 'set-show', show: 'list' }),
    'switch-timeline': () => dispatch({ type: 'set-show', show: 'timeline' }),
    play: context.togglePlay,
    'next-step': () => stepStory(context, 1),
    'previous-step': () => stepStory(context, -1),
    undo: store.undo,
    redo: store.redo,
    commands: context.commands,
    help: context.help,
    search: context.search,
    'copy-link': context.copyLink,
    share: context.share,
    'step-year-back': () => dispatch({ type: 'step-window', by: -1 }),
    'step-year-on': () => dispatch({ type: 'step-window', by: 1 }),
  };
}

function stepStory({ store, explorer, step }: GraphActionContext, by: 1 | -1): void {
  if (store.getState().view.story === null) explorer.announce('Open a story first: they stand under “Questions”.');
  else step(by);
}

function findWays({ store, explorer }: GraphActionContext): void {
  const [from, to, ...others] = store.getState().view.selection.filter((id) => explorer.entity(id) !== undefined);
  if (from === undefined || to === undefined || others.length > 0) explorer.announce('Select two entities first.');
  else store.dispatch({ type: 'find-ways', from, to });
}

function moveNode({ store, canvas }: GraphActionContext, id: string, key: string): void {
  const place = canvas()?.nodePlaces().get(id);
  const direction = directionOf(key);
  if (place === undefined || direction === undefined) return;
  const [dx, dy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction];
  const x = Math.round(place.x + (dx ?? 0) * MOVE_STEP);
  const y = Math.round(place.y + (dy ?? 0) * MOVE_STEP);
  store.dispatch({ type: 'move', places: [{ id, x, y }] });
}
