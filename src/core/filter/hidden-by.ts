import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { FilterKey } from '../state/keys.ts';
import type { View } from '../state/view.ts';
import { type Assessment, assess } from './assessment.ts';
import { BIT, bitCount, DIMENSIONS, type Dimension } from './dimension.ts';
import { hidingWords } from './hiding-words.ts';

/**
 * What hides something: a filter, a switch, or the focus; `no-ties` for an entity that is never drawn because it only
 * speaks or is only an occasion; `unknown` for an id that is neither an entity's nor a tie's.
 */
export type HidingCode = Dimension | 'focus' | 'no-ties' | 'unknown';

/** One thing that hides an entity or a tie, with words for readers. */
export interface HidingReason {
  readonly code: HidingCode;
  /** The key of the filter to open, as `reveal` takes it; null where opening nothing helps. */
  readonly key: FilterKey | null;
  /** Such as "hidden by the years 2015 to 2017": a phrase that follows a name, without a full stop. */
  readonly words: string;
}

/**
 * Why an entity or a tie does not show; empty if it does. Opening all that is named makes it show. An entity's reasons
 * are those of its tie that the fewest things hide, the first such tie in the dataset.
 *
 * @param id an entity or a tie.
 * @param index null while it is not loaded: the focus then counts as none.
 */
export function hiddenBy(
  dataset: CompiledDataset,
  view: View,
  index: GraphIndex | null,
  id: string,
): readonly HidingReason[] {
  const assessment = assess(dataset, view, index);
  const tie = assessment.lookup.ties.get(id);
  if (tie !== undefined) return reasons(assessment, view, tie);
  const entity = assessment.lookup.entities.get(id);
  if (entity === undefined) return [{ code: 'unknown', key: null, words: 'not in this dataset' }];
  const nearest = nearestTie(assessment, assessment.lookup.tiesOf[entity] ?? []);
  if (nearest === null) return [{ code: 'no-ties', key: null, words: 'never drawn, since it has no tie of its own' }];
  return reasons(assessment, view, nearest);
}

function nearestTie(assessment: Assessment, ties: readonly number[]): number | null {
  let nearest: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const tie of ties) {
    const failing = assessment.failing[tie] ?? 0;
    const count = bitCount(failing) + (assessment.inFocus(tie, failing) ? 0 : 1);
    if (count >= fewest) continue;
    nearest = tie;
    fewest = count;
  }
  return nearest;
}

function reasons(assessment: Assessment, view: View, position: number): readonly HidingReason[] {
  const tie = assessment.dataset.ties[position];
  if (tie === undefined) return [];
  const failing = assessment.failing[position] ?? 0;
  const codes: (Dimension | 'focus')[] = DIMENSIONS.filter((dimension) => (failing & BIT[dimension]) !== 0);
  if (!assessment.inFocus(position, failing)) codes.push('focus');
  return codes.map((code) => ({
    code,
    key: code === 'time' ? 't' : code,
    words: hidingWords(assessment, view, tie, code),
  }));
}
