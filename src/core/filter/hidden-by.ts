import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { FilterKey } from '../state/keys.ts';
import type { View } from '../state/view.ts';
import { type Assessment, assess } from './assessment.ts';
import { BIT, DIMENSIONS, type Dimension } from './dimension.ts';
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
 * @param dataset as the view has it, without the words that it takes away.
 * @param index null while it is not loaded: the focus then counts as none.
 * @param id an entity or a tie.
 * @param whole the dataset with nobody's word taken away: of a tie that rests on nothing in `dataset`, the other
 *   reasons are those that it has in `whole`, once the words are given back.
 */
export function hiddenBy(
  dataset: CompiledDataset,
  view: View,
  index: GraphIndex | null,
  id: string,
  whole: CompiledDataset = dataset,
): readonly HidingReason[] {
  const present = assess(dataset, view, index);
  const restored = dataset === whole ? present : assess(whole, withWordsGivenBack(view), index);
  const tie = present.lookup.ties.get(id);
  if (tie !== undefined) return reasons(standing(tie, present, restored), view, id);
  const entity = present.lookup.entities.get(id);
  if (entity === undefined) return [{ code: 'unknown', key: null, words: 'not in this dataset' }];
  const ties = present.lookup.tiesOf[entity] ?? [];
  const nearest = fewestCodes(ties.map((position) => standing(position, present, restored)));
  if (nearest === undefined)
    return [{ code: 'no-ties', key: null, words: 'never drawn, since it has no tie of its own' }];
  return reasons(nearest, view, id);
}

/** A tie at a position, and what hides it. */
interface Standing {
  readonly assessment: Assessment;
  readonly position: number;
  readonly codes: readonly (Dimension | 'focus')[];
}

function standing(position: number, present: Assessment, restored: Assessment): Standing {
  const hasFallen = ((present.failing[position] ?? 0) & BIT.without) !== 0;
  const assessment = hasFallen ? restored : present;
  const failing = (assessment.failing[position] ?? 0) | (hasFallen ? BIT.without : 0);
  const codes = DIMENSIONS.filter((dimension) => (failing & BIT[dimension]) !== 0);
  return { assessment, position, codes: assessment.inFocus(position, failing) ? codes : [...codes, 'focus'] };
}

function fewestCodes(standings: readonly Standing[]): Standing | undefined {
  return standings.reduce<Standing | undefined>(
    (fewest, each) => (fewest === undefined || each.codes.length < fewest.codes.length ? each : fewest),
    undefined,
  );
}

function reasons({ assessment, position, codes }: Standing, view: View, id: string): readonly HidingReason[] {
  const tie = assessment.dataset.ties[position];
  if (tie === undefined) return [];
  return codes.map((code) => ({
    code,
    key: code === 'time' ? 't' : code,
    words: hidingWords(assessment, view, tie, code, id),
  }));
}

const givenBack = new WeakMap<View, View>();

/** One view for one view, so that it is assessed once. */
function withWordsGivenBack(view: View): View {
  const known = givenBack.get(view) ?? { ...view, without: [] };
  givenBack.set(view, known);
  return known;
}
