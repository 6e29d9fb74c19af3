import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { View } from '../state/view.ts';
import { assess } from './assessment.ts';
import { endsOf } from './visible-set.ts';

/**
 * How many neighbours of each visible entity the focus alone keeps from sight: the other ends of ties that everything
 * else lets through. Each neighbour counts once, however many ties lead to it.
 *
 * @param index null while it is not loaded: the focus then counts as none.
 * @returns by entity id, in dataset order; entities without such neighbours are left out, so that without a focus it is
 *   empty.
 */
export function hiddenNeighbours(
  dataset: CompiledDataset,
  view: View,
  index: GraphIndex | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (view.focus.length === 0) return counts;
  const assessment = assess(dataset, view, index);
  const { failing, lookup } = assessment;
  const shown = endsOf(assessment, assessment.positions(0));
  const isShown = new Set(shown);
  for (const position of shown) {
    const beyond = new Set<number>();
    for (const tie of lookup.tiesOf[position] ?? []) {
      if (failing[tie] !== 0) continue;
      for (const end of [lookup.from[tie], lookup.to[tie]]) {
        if (end !== undefined && !isShown.has(end)) beyond.add(end);
      }
    }
    const entity = dataset.entities[position];
    if (entity !== undefined && beyond.size > 0) counts.set(entity.id, beyond.size);
  }
  return counts;
}
