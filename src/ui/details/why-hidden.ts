import type { CompiledDataset } from '../../core/compile/compiled.ts';
import { hiddenBy } from '../../core/filter/hidden-by.ts';
import type { GraphIndex } from '../../core/graph/graph-index.ts';
import type { FilterKey } from '../../core/state/keys.ts';
import type { View } from '../../core/state/view.ts';
import { reasonsInWords, revealKeys } from '../status/reveal-keys.ts';

/** Why a record does not show, and the filters to give up so that it does. */
interface WhyHidden {
  /** A phrase that follows a name: "hidden by the years 2015 to 2017". */
  readonly words: string;
  readonly filters: readonly FilterKey[];
}

/** Why an entity or a tie that is not visible is not. `index` and `whole` as in `hiddenBy`. */
export function whyHidden(
  dataset: CompiledDataset,
  view: View,
  index: GraphIndex | null,
  id: string,
  whole: CompiledDataset = dataset,
): WhyHidden {
  const reasons = hiddenBy(dataset, view, index, id, whole);
  return { words: reasonsInWords(reasons), filters: revealKeys(reasons) };
}
