import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { withoutVoices } from '../compile/without.ts';
import { buildGraphIndex } from '../graph/build-graph-index.ts';
import type { View } from '../state/view.ts';
import { compareViews } from './compare.ts';
import { visibleSet } from './visible-set.ts';

/** The ties that a view shows, as it has them: with status and dates anew where it takes words away. */
export function shownTies(view: View, dataset: CompiledDataset): readonly CompiledTie[] {
  const seen = view.without.length === 0 ? dataset : withoutVoices(dataset, view.without).dataset;
  const index = buildGraphIndex(dataset.ties);
  const { ties } = compareViews(seen, view, index)?.both ?? visibleSet(seen, view, index);
  return seen.ties.filter(({ id }) => ties.has(id));
}
