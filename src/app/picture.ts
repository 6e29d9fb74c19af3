/** What the canvas is to draw, as it follows from the state of the store. */
import type { Picture } from '../canvas/graph-canvas.ts';
import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import type { View } from '../core/state/view.ts';
import { chosenAt } from '../core/ways/chosen-way.ts';
import type { WaysState } from '../core/ways/way.ts';
import type { ExplorerState } from './store.ts';

/** What of the picture is not in the store: where the keyboard is, and what the last frame of a running time showed. */
export interface Passing {
  readonly cursor: string | null;
  /** The ties that were drawn before, while time runs; null when it does not. */
  readonly before: readonly CompiledTie[] | null;
}

const NONE: ReadonlySet<string> = new Set();

/** The picture of a state. Ties of the frame before stay in it as leaving ones. */
export function pictureOf(state: ExplorerState, lean: CompiledDataset, { cursor, before }: Passing): Picture {
  const { view, derived, ways } = state;
  const now = new Set(derived.drawn.map(({ id }) => id));
  const gone = before?.filter(({ id }) => !now.has(id)) ?? [];
  const known = new Set(before?.map(({ id }) => id));
  return {
    ties: gone.length === 0 ? derived.drawn : [...derived.drawn, ...gone],
    possible: derived.visible.possible,
    selection: withTiesOfClaims(lean, view.selection),
    cursor,
    places: new Map(view.moved.map(({ id, x, y }) => [id, { x, y }])),
    emphasis: emphasisOf(ways, view),
    changes: derived.comparison?.changes ?? null,
    arriving: before === null ? NONE : new Set([...now].filter((id) => !known.has(id))),
    leaving: new Set(gone.map(({ id }) => id)),
    badges: derived.hiddenNeighbours(),
    pins: new Set(view.pin),
  };
}

/** A selected claim is drawn as its tie. */
export function withTiesOfClaims(lean: CompiledDataset, selection: readonly string[]): ReadonlySet<string> {
  const selected = new Set(selection);
  if (selection.length === 0) return selected;
  for (const tie of lean.ties) if (tie.claims.some(({ id }) => selected.has(id))) selected.add(tie.id);
  return selected;
}

/** Entities and ties of the ways that are looked at; null where there are none to look at. */
export function emphasisOf(ways: WaysState, view: View): ReadonlySet<string> | null {
  if (ways.status !== 'found' || ways.result.ways.length === 0) return null;
  const chosen = ways.result.ways[chosenAt(ways.result.ways, view.way)];
  const looked = chosen === undefined ? ways.result.ways : [chosen];
  return new Set(looked.flatMap(({ entities, steps }) => [...entities, ...steps.flatMap((step) => step.ties)]));
}
