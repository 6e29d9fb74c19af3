import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { Clock, View } from '../state/view.ts';
import { type Bin, type BinCount, binsOf, countBins } from '../time/histogram.ts';
import { assess } from './assessment.ts';
import { columnsOf } from './columns.ts';
import { lookupOf } from './dataset-lookup.ts';

/** Ties over time on one clock; the three lists are of equal length. */
export interface HistogramCounts {
  readonly bins: readonly Bin[];
  /** All ties of the dataset. */
  readonly all: readonly BinCount[];
  /** The ties that the view would show without its time window. */
  readonly filtered: readonly BinCount[];
}

/** One entity's own ties over the same bins as the histogram. */
export interface EntityLine {
  readonly counts: readonly BinCount[];
  /** Its ties that the view would show without its time window. */
  readonly ties: number;
  /** How many of them are undated on the view's clock, and so in no bin. */
  readonly undated: number;
}

type WholeHistogram = Pick<HistogramCounts, 'bins' | 'all'>;

const wholes = new WeakMap<CompiledDataset, Map<Clock, WholeHistogram>>();

/**
 * Ties over time on the view's clock. The bins come from the dataset alone: no filter moves them. The window does not
 * empty the bars outside it, so that a reader sees what another window would hold.
 *
 * @param index null while it is not loaded: the focus then counts as none.
 */
export function histogramOf(dataset: CompiledDataset, view: View, index: GraphIndex | null): HistogramCounts {
  const { bins, all } = wholeOf(dataset, view.clock);
  const datesOf = columnsOf(dataset)[view.clock];
  const dates = shownAtAnyTime(dataset, view, index).map((position) => datesOf[position] ?? []);
  return { bins, all, filtered: countBins(bins, dates) };
}

/**
 * The ties of an entity that the view would show without its time window, over time on its clock. Nothing is counted
 * for an id that is no entity's.
 *
 * @param index null while it is not loaded: the focus then counts as none.
 */
export function entityLine(
  dataset: CompiledDataset,
  view: View,
  index: GraphIndex | null,
  entityId: string,
): EntityLine {
  const { bins } = wholeOf(dataset, view.clock);
  const datesOf = columnsOf(dataset)[view.clock];
  const lookup = lookupOf(dataset);
  const entity = lookup.entities.get(entityId);
  const dates = shownAtAnyTime(dataset, view, index)
    .filter((tie) => entity !== undefined && (lookup.from[tie] === entity || lookup.to[tie] === entity))
    .map((tie) => datesOf[tie] ?? []);
  const undated = dates.filter((each) => each.length === 0).length;
  return { counts: countBins(bins, dates), ties: dates.length, undated };
}

const unwindowedViews = new WeakMap<View, View>();

/** Positions of the ties that a view would show without its window. */
function shownAtAnyTime(dataset: CompiledDataset, view: View, index: GraphIndex | null): readonly number[] {
  if (view.time === null) return assess(dataset, view, index).positions(0);
  const unwindowed = unwindowedViews.get(view) ?? { ...view, time: null };
  // Histogram and line ask for the same view, which is assessed once.
  unwindowedViews.set(view, unwindowed);
  return assess(dataset, unwindowed, index).positions(0);
}

function wholeOf(dataset: CompiledDataset, clock: Clock): WholeHistogram {
  const clocks = wholes.get(dataset) ?? new Map<Clock, WholeHistogram>();
  wholes.set(dataset, clocks);
  const known = clocks.get(clock);
  if (known !== undefined) return known;
  const bins = binsOf(dataset.domains[clock]);
  const made = { bins, all: countBins(bins, columnsOf(dataset)[clock]) };
  clocks.set(clock, made);
  return made;
}
