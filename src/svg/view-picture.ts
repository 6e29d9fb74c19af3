import { EMPTY_PICTURE, type Picture } from '../canvas/picture.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { hiddenNeighbours } from '../core/filter/hidden-neighbours.ts';
import { visibleSet } from '../core/filter/visible-set.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';
import type { View } from '../core/state/view.ts';

/**
 * What the canvas shows of a view that somebody has just opened, without what a comparison, a way or a pointer adds.
 * @param index null: a focus counts as none
 */
export function pictureOfView(dataset: CompiledDataset, view: View, index: GraphIndex | null): Picture {
  const visible = visibleSet(dataset, view, index);
  return {
    ...EMPTY_PICTURE,
    ties: dataset.ties.filter(({ id }) => visible.ties.has(id)),
    possible: visible.possible,
    selection: new Set(view.selection),
    places: new Map(view.moved.map(({ id, x, y }) => [id, { x, y }])),
    badges: hiddenNeighbours(dataset, view, index),
    pins: new Set(view.pin),
  };
}
