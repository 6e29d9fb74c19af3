/** What the keys on the graph do. The cursor is where the keyboard is; it starts at what is selected. */
import { nextInDirection } from '../canvas/cursor.ts';
import type { GraphCanvas } from '../canvas/graph-canvas.ts';
import type { CompiledTie } from '../core/compile/compiled.ts';
import { sentenceOf } from '../core/evidence/sentence.ts';
import type { ReaderActionId } from '../core/state/actions.ts';
import type { Explorer } from '../ui/explorer-context.ts';
import type { ExplorerStore } from './store.ts';

/** What the actions work with; `canvas` is null while there is none. */
export interface GraphActionContext {
  readonly store: ExplorerStore;
  readonly explorer: Pick<Explorer, 'entity' | 'tie' | 'tieOfClaim' | 'announce'>;
  readonly canvas: () => GraphCanvas | null;
  readonly cursor: { current: string | null };
  /** Draws the present state anew, after the cursor moved. */
  readonly redraw: () => void;
  readonly bringIntoView: (ids: readonly string[]) => void;
  readonly fit: () => void;
  readonly openDetails: () => void;
  readonly search: () => void;
  readonly copyLink: () => void;
}

const DIRECTIONS: ReadonlyMap<string, 'left' | 'right' | 'up' | 'down'> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

const ZOOM_STEP = 1.3;

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
    search: context.search,
    'copy-link': context.copyLink,
    'step-year-back': () => dispatch({ type: 'step-window', by: -1 }),
    'step-year-on': () => dispatch({ type: 'step-window', by: 1 }),
  };
}

/** The entity where the keyboard is, if it is drawn; else the first selected one, or an end of the first selected tie. */
function cursorOf(context: GraphActionContext): string | null {
  const { view, derived } = context.store.getState();
  const ends = selectedTies(context).map((tie) => tie.from);
  const candidates = [context.cursor.current, ...view.selection, ...ends];
  return candidates.find((id) => id !== null && derived.visible.entities.has(id)) ?? null;
}

function selectedTies({ store, explorer }: GraphActionContext): CompiledTie[] {
  return store.getState().view.selection.flatMap((id) => explorer.tie(id) ?? explorer.tieOfClaim(id) ?? []);
}

function moveCursor(context: GraphActionContext, key: string): void {
  const direction = DIRECTIONS.get(key);
  const places = context.canvas()?.nodePlaces();
  if (direction === undefined || places === undefined) return;
  const next = nextInDirection(places, cursorOf(context), direction);
  if (next === null) {
    context.explorer.announce('Nothing further in that direction.');
    return;
  }
  context.cursor.current = next;
  context.redraw();
  context.bringIntoView([next]);
  const { derived } = context.store.getState();
  const count = derived.drawn.filter((tie) => tie.from === next || tie.to === next).length;
  context.explorer.announce(
    `${context.explorer.entity(next)?.name ?? next}, ${count === 1 ? '1 tie' : `${count} ties`}`,
  );
}

/** Through the ties of the entity the reader moved to, or through all; the last is followed by the first. */
function stepTie(context: GraphActionContext, by: 1 | -1): void {
  const { store, explorer } = context;
  const at = context.cursor.current;
  const ties = store.getState().derived.drawn.filter((tie) => at === null || tie.from === at || tie.to === at);
  const selected = new Set(selectedTies(context).map((tie) => tie.id));
  const present = ties.findIndex((tie) => selected.has(tie.id));
  const start = by === 1 ? 0 : ties.length - 1;
  const next = ties[present < 0 ? start : (present + by + ties.length) % ties.length];
  if (next === undefined) return;
  store.dispatch({ type: 'select', ids: [next.id], mode: 'replace' });
  explorer.announce(sentenceOf(next, (id) => explorer.entity(id)?.name ?? id));
}
