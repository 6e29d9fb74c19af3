/** Where the keyboard is on the graph, and how it moves: from node to node, from tie to tie. */
import { nextInDirection } from '../canvas/cursor.ts';
import type { CompiledTie } from '../core/compile/compiled.ts';
import { sentenceOf } from '../core/evidence/sentence.ts';
import type { GraphActionContext } from './graph-action-context.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** The direction of an arrow key, by `KeyboardEvent.key`. */
export function directionOf(key: string): Direction | undefined {
  return DIRECTIONS.get(key);
}

/** The entity where the keyboard is, if it is drawn; else the first selected one, or an end of the first selected tie. */
export function cursorOf(context: GraphActionContext): string | null {
  const { view, derived } = context.store.getState();
  const ends = selectedTies(context).map((tie) => tie.from);
  const candidates = [context.cursor.current, ...view.selection, ...ends];
  return candidates.find((id) => id !== null && derived.visible.entities.has(id)) ?? null;
}

/** Selected ties, and those of selected claims. */
export function selectedTies({ store, explorer }: GraphActionContext): CompiledTie[] {
  return store.getState().view.selection.flatMap((id) => explorer.tie(id) ?? explorer.tieOfClaim(id) ?? []);
}

/** Goes to the nearest node in the direction of an arrow key, and says its name. */
export function moveCursor(context: GraphActionContext, key: string): void {
  const direction = directionOf(key);
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
export function stepTie(context: GraphActionContext, by: 1 | -1): void {
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
