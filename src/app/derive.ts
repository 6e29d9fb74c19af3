import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import type { ComparisonResult } from '../core/filter/comparison.ts';
import { type Facets, facetCounts } from '../core/filter/facets.ts';
import { type HistogramCounts, histogramOf } from '../core/filter/histogram-of.ts';
import { type VisibleSet, visibleSet } from '../core/filter/visible-set.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';
import { supportRank } from '../core/schema/vocabulary.ts';
import type { View } from '../core/state/view.ts';
import type { Analysis } from './analysis.ts';

/** What follows from a view: computed once per view, and the counts only when a panel asks for them. */
export interface Derived {
  /** What decides which part of the data shows at all: when it changes, the whole picture is fitted anew. */
  readonly extent: Pick<View, 'scope' | 'focus' | 'only' | 'named' | 'story'>;
  /** What the view shows; with a comparison, what either side shows. */
  readonly visible: VisibleSet;
  readonly comparison: ComparisonResult | null;
  /** Visible ties that the canvas draws, in dataset order: all, up to `DRAW_LIMIT`. */
  readonly drawn: readonly CompiledTie[];
  /** How many neighbours of each drawn entity the focus hides; empty without one. */
  readonly hiddenNeighbours: () => ReadonlyMap<string, number>;
  readonly facets: () => Facets;
  readonly histogram: () => HistogramCounts;
}

/** What the analysis adds, once it is loaded. */
export interface LoadedAnalysis {
  readonly index: GraphIndex;
  readonly compareViews: Analysis['compareViews'];
  readonly hiddenNeighbours: Analysis['hiddenNeighbours'];
}

const NOBODY: ReadonlyMap<string, number> = new Map();

/** A canvas with more lines than this neither answers quickly nor shows anything; the list has them all. */
export const DRAW_LIMIT = 2000;

/**
 * All that follows from a view over a dataset.
 * @param loaded null while the analysis is not there: focus and comparison then count as none
 */
export function derive(dataset: CompiledDataset, view: View, loaded: LoadedAnalysis | null): Derived {
  const index = loaded?.index ?? null;
  const comparison = loaded?.compareViews(dataset, view, index) ?? null;
  const visible = comparison?.both ?? visibleSet(dataset, view, index);
  return {
    extent: view,
    visible,
    comparison,
    drawn: drawnTies(dataset, visible, view.selection),
    hiddenNeighbours: once(() => loaded?.hiddenNeighbours(dataset, view, index) ?? NOBODY),
    facets: once(() => facetCounts(dataset, view, index)),
    histogram: once(() => histogramOf(dataset, view, index)),
  };
}
/** Selected ties first, then the best supported, when there are too many to draw. */
function drawnTies(dataset: CompiledDataset, visible: VisibleSet, selection: readonly string[]): CompiledTie[] {
  const ties = dataset.ties.filter((tie) => visible.ties.has(tie.id));
  if (ties.length <= DRAW_LIMIT) return ties;
  const selected = new Set(selection);
  const isSelected = ({ id, claims }: CompiledTie): boolean =>
    selected.has(id) || claims.some((claim) => selected.has(claim.id));
  const rank = (tie: CompiledTie): number => (isSelected(tie) ? -1 : supportRank(tie.status.support));
  const kept = new Set([...ties].sort((a, b) => rank(a) - rank(b)).slice(0, DRAW_LIMIT));
  return ties.filter((tie) => kept.has(tie));
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
