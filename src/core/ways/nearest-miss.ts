import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import { supportRank } from '../schema/vocabulary.ts';
import type { View } from '../state/view.ts';
import { missNeeds } from './miss-needs.ts';
import { missWords } from './miss-words.ts';
import {
  keysOfLimits,
  type Limit,
  limitsOf,
  requestWithout,
  type Scene,
  sceneOf,
  shortestWay,
  tiesWithout,
} from './opening.ts';
import type { NearestMiss, Way, WaysRequest } from './way.ts';
import { narrowestWindow } from './wider-window.ts';

/** Limits without which there is a way, with the shortest one. */
interface Opened {
  readonly limits: readonly Limit[];
  readonly way: Way;
  /** How many ties then show. */
  readonly ties: number;
}

/**
 * What would connect two entities that a view does not connect: of all single limits, filters and the request's own,
 * the one without which the shortest way appears (of equal ones the better supported, then the one that lets in the
 * fewest ties); where no single one is enough, such a pair; where no pair is, as many as it takes. Where the years
 * alone are enough, `window` says how little they must be widened; else to open `t` is to show all times. `needs` says
 * how far the other limits must be opened for that way. Null where not even all ties of the dataset connect the two, in any number of steps and any order, or where the view does.
 *
 * @param dataset as the view has it: with the words taken away that it takes away
 * @param index null while it is not loaded: the focus then counts as none
 * @param whole the dataset with nobody's word taken away; without it, ties that fell count with the status they had
 *
 * Yields nothing, now and then, so that the caller can slice the work or drop it.
 */
export function* searchNearestMiss(
  dataset: CompiledDataset,
  view: View,
  index: GraphIndex | null,
  request: WaysRequest,
  whole: CompiledDataset = dataset,
): Generator<undefined, NearestMiss | null, unknown> {
  const scene = sceneOf(dataset, whole, view, index, request);
  yield;
  const limits = limitsOf(scene);
  if ((yield* open(scene, [])) !== null) return null;
  const all = yield* open(scene, limits);
  if (all === null) return null;
  const opened =
    (yield* nearest(
      scene,
      limits.map((limit) => [limit]),
    )) ??
    (yield* nearest(scene, pairsOf(limits))) ??
    (yield* fewest(scene, all));
  const timeAlone = opened.limits.length === 1 && opened.limits[0] === 'time';
  const window = timeAlone ? yield* narrowestWindow(scene) : null;
  const needs = yield* missNeeds(scene, opened.limits, opened.way);
  return {
    open: keysOfLimits(opened.limits),
    needs,
    window,
    words: missWords(scene, opened.limits, needs, window),
  };
}

function* open(scene: Scene, limits: readonly Limit[]): Generator<undefined, Opened | null, unknown> {
  const ties = tiesWithout(scene, limits);
  yield;
  const way = yield* shortestWay(requestWithout(scene.request, limits), ties);
  return way === null ? null : { limits, way, ties: ties.length };
}

function* nearest(scene: Scene, choices: readonly (readonly Limit[])[]): Generator<undefined, Opened | null, unknown> {
  let best: Opened | null = null;
  for (const limits of choices) {
    const opened = yield* open(scene, limits);
    if (opened !== null && (best === null || compareOpened(opened, best) < 0)) best = opened;
  }
  return best;
}

function compareOpened(a: Opened, b: Opened): number {
  return (
    a.way.steps.length - b.way.steps.length ||
    supportRank(a.way.weakest) - supportRank(b.way.weakest) ||
    a.ties - b.ties
  );
}

function pairsOf(limits: readonly Limit[]): readonly (readonly Limit[])[] {
  return limits.flatMap((one, at) => limits.slice(at + 1).map((other) => [one, other]));
}

/** Keeps, one after the other, each limit that the way can do with. */
function* fewest(scene: Scene, all: Opened): Generator<undefined, Opened, unknown> {
  let opened = all;
  for (const limit of all.limits) {
    const others = opened.limits.filter((each) => each !== limit);
    opened = (yield* open(scene, others)) ?? opened;
  }
  return opened;
}
