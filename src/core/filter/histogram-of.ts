import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { Clock, View } from '../state/view.ts';
import { type Bin, type BinCount, binsOf, countBins } from '../time/histogram.ts';
import { assess } from './assessment.ts';
import { columnsOf } from './columns.ts';

/** Ties over time on one clock; the three lists are of equal length. */
export interface HistogramCounts {
  readonly bins: readonly Bin[];
  /** All ties of the dataset. */
  readonly all: readonly BinCount[];
  /** The ties that the view would show without its time window. */
  readonly filtered: readonly BinCount[];
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
  const unwindowed = view.time === null ? view : { ...view, time: null };
  const shown = assess(dataset, unwindowed, index).positions(0);
  const datesOf = columnsOf(dataset)[view.clock];
  const dates = shown.map((position) => datesOf[position] ?? []);
  return { bins, all, filtered: countBins(bins, dates) };
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
