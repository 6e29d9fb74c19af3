import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { View } from '../state/view.ts';
import { assess } from './assessment.ts';
import { columnsOf } from './columns.ts';
import { BIT } from './dimension.ts';

/**
 * How many ties would show with at least 0, 1, … `most` independent voices asked for, under the other filters: at each
 * place in the list the number for that many voices. It never grows along the list.
 *
 * @param index null while it is not loaded: the focus then counts as none.
 * @param most a whole number from 0
 */
export function voiceCounts(
  dataset: CompiledDataset,
  view: View,
  index: GraphIndex | null,
  most: number,
): readonly number[] {
  const { voices } = columnsOf(dataset);
  const counts = new Array<number>(most + 1).fill(0);
  for (const position of assess(dataset, view, index).positions(BIT.voices)) {
    const enough = Math.min(most, voices[position] ?? 0);
    for (let atLeast = 0; atLeast <= enough; atLeast++) counts[atLeast] = (counts[atLeast] ?? 0) + 1;
  }
  return counts;
}
