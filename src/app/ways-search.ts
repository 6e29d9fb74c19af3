/** Searches for ways in slices, so that the page answers while it goes on. */
import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';
import type { View } from '../core/state/view.ts';
import type { NearestMiss, WaysRequest, WaysResult, WaysState } from '../core/ways/way.ts';
import type { Analysis } from './analysis.ts';

/** How many ways are shown at most. */
export const MOST_WAYS = 20;
/** Longest that the page does not answer while a search goes on, in milliseconds; a long task is 50. */
const SLICE_MS = 12;

/** What a search works on. */
export interface WaysScene {
  readonly dataset: CompiledDataset;
  /** The same with nobody's word taken away. */
  readonly whole: CompiledDataset;
  readonly view: View;
  readonly index: GraphIndex | null;
  /** Ids of the ties that the view shows. */
  readonly visible: ReadonlySet<string>;
}

/**
 * Begins a search. What a first slice can answer is answered at once; the rest comes through `onState`.
 * @returns the state to begin with, and how to stop; stopping twice, or after the end, does nothing
 */
export function beginWays(
  scene: WaysScene,
  analysis: Analysis,
  onState: (state: WaysState) => void,
): { readonly state: WaysState; readonly stop: () => void } {
  const work = searching(scene, analysis);
  if (work === null) return { state: { status: 'none' }, stop: () => undefined };
  const first = runSlice(work);
  if (first !== null) return { state: first, stop: () => undefined };
  let timer: ReturnType<typeof setTimeout> | null = null;
  const goOn = (): void => {
    timer = setTimeout(() => {
      const state = runSlice(work);
      if (state === null) goOn();
      else onState(state);
    });
  };
  goOn();
  return {
    state: { status: 'searching' },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function runSlice(work: Iterator<unknown, WaysState>): WaysState | null {
  const end = performance.now() + SLICE_MS;
  do {
    const step = work.next();
    if (step.done === true) return step.value;
  } while (performance.now() < end);
  return null;
}

function searching(scene: WaysScene, analysis: Analysis): Generator<unknown, WaysState> | null {
  const { path, steps, inOrder } = scene.view;
  return path === null ? null : search(scene, { ...path, most: MOST_WAYS, steps, inOrder }, analysis);
}

function* search(
  { dataset, whole, view, index, visible }: WaysScene,
  request: WaysRequest,
  analysis: Analysis,
): Generator<unknown, WaysState> {
  const ties = dataset.ties.filter((tie) => visible.has(tie.id));
  const result: WaysResult = yield* analysis.searchWays(request, ties);
  let miss: NearestMiss | null = null;
  if (result.ways.length === 0) miss = yield* analysis.searchNearestMiss(dataset, view, index, request, whole);
  return { status: 'found', result, miss };
}
