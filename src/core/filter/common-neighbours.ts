import type { CompiledDataset } from '../compile/compiled.ts';
import { lookupOf } from './dataset-lookup.ts';

/**
 * The entities that are tied to every one of these over the visible ties, whichever way the ties point.
 *
 * @param visible ids of the visible ties.
 * @param entities ids; those that the dataset does not know are passed over. None of them is a neighbour of its own.
 * @returns ids in dataset order; none where no entity is asked about.
 */
export function commonNeighbours(
  dataset: CompiledDataset,
  visible: ReadonlySet<string>,
  entities: readonly string[],
): readonly string[] {
  const lookup = lookupOf(dataset);
  const asked = new Set(entities.flatMap((id) => lookup.entities.get(id) ?? []));
  const reached = new Map<number, number>();
  for (const position of asked) {
    for (const neighbour of neighboursOf(position)) reached.set(neighbour, (reached.get(neighbour) ?? 0) + 1);
  }
  return [...reached]
    .filter(([neighbour, times]) => times === asked.size && !asked.has(neighbour))
    .sort(([one], [other]) => one - other)
    .flatMap(([neighbour]) => dataset.entities[neighbour]?.id ?? []);

  function neighboursOf(position: number): ReadonlySet<number> {
    const neighbours = new Set<number>();
    for (const tie of lookup.tiesOf[position] ?? []) {
      if (!visible.has(dataset.ties[tie]?.id ?? '')) continue;
      const other = lookup.from[tie] === position ? lookup.to[tie] : lookup.from[tie];
      if (other !== undefined) neighbours.add(other);
    }
    return neighbours;
  }
}
