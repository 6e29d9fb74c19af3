import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import { type Facets, facetCounts } from '../core/filter/facets.ts';
import { type HistogramCounts, histogramOf } from '../core/filter/histogram-of.ts';
import { type VisibleSet, visibleSet } from '../core/filter/visible-set.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';
import { supportRank } from '../core/schema/vocabulary.ts';
import type { View } from '../core/state/view.ts';

/** What follows from a view: computed once per view, and the counts only when a panel asks for them. */
export interface Derived {
  /** What decides which part of the data shows at all: when it changes, the whole picture is fitted anew. */
  readonly extent: Pick<View, 'scope' | 'focus' | 'named'>;
  readonly visible: VisibleSet;
  /** Visible ties that the canvas draws, in dataset order: all, up to `DRAW_LIMIT`. */
  readonly drawn: readonly CompiledTie[];
  readonly facets: () => Facets;
  readonly histogram: () => HistogramCounts;
}

/** A canvas with more lines than this neither answers quickly nor shows anything; the list has them all. */
export const DRAW_LIMIT = 2000;

/** All that follows from a view over a dataset. */
export function derive(dataset: CompiledDataset, view: View, index: GraphIndex | null): Derived {
  const visible = visibleSet(dataset, view, index);
  return {
    extent: view,
    visible,
    drawn: drawnTies(dataset, visible, view.selection),
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
