import { DENIALS, ENTITY_TYPES, RELATION_GROUPS, relationType, SUPPORTS } from '../../core/schema/vocabulary.ts';
import { groupOfTerm } from '../../core/state/choice.ts';
import { type Choice, type ChoiceKey, showsUndated, type View } from '../../core/state/view.ts';
import { windowInWords } from '../../core/time/words.ts';
import { focusInWords } from './hidden-notes.ts';

/** What the words need to know of the dataset: names by id. Ids without a record stand for themselves. */
export interface Names {
  readonly entity: (id: string) => string;
  readonly source: (id: string) => string;
}

/** Whether "Clear all filters" would change anything: the window, a list, the focus, or a switch that hides. */
export function isFiltered(view: View): boolean {
  return (
    view.time !== null ||
    !view.possible ||
    view.undated === false ||
    view.focus.length > 0 ||
    Object.values(view.choices).some((choice) => choice.mode !== 'all')
  );
}

/**
 * Every filter in force, each as a phrase: "the years 2015 to 2017, by when it happened", "kind of tie: only Payment".
 * The cast and the switch for denied-only ties are no filters and are not named.
 */
export function filtersInWords(view: View, names: Names): readonly string[] {
  const phrases: string[] = [];
  if (view.time !== null) {
    const clock = view.clock === 'reported' ? 'it was reported' : 'it happened';
    phrases.push(`time: ${windowInWords(view.time.from, view.time.to)}, by when ${clock}`);
    if (!view.possible) phrases.push('possible dates: hidden');
  }
  if (!showsUndated(view)) phrases.push('undated ties: hidden');
  for (const key of ['rel', 'kind', 'sup', 'den', 'src'] as const) {
    const words = choiceInWords(view.choices[key], (term) => labelOf(key, term, names));
    if (words !== null) phrases.push(`${TITLES[key]}: ${words}`);
  }
  if (view.focus.length > 0) phrases.push(`focus: near ${focusInWords(view, names.entity)}`);
  return phrases;
}

const TITLES: Readonly<Record<ChoiceKey, string>> = {
  rel: 'kind of tie',
  kind: 'kind of entity',
  sup: 'support',
  den: 'denial',
  src: 'source',
};

const MOST_NAMED = 4;

function choiceInWords(choice: Choice, label: (term: string) => string): string | null {
  if (choice.mode === 'all') return null;
  if (choice.terms.length === 0) return choice.mode === 'only' ? 'none' : null;
  const named = choice.terms.slice(0, MOST_NAMED).map(label).join(', ');
  const rest = choice.terms.length - MOST_NAMED;
  const list = rest > 0 ? `${named} and ${rest} more` : named;
  return choice.mode === 'only' ? `only ${list}` : `all but ${list}`;
}

function labelOf(key: ChoiceKey, term: string, names: Names): string {
  if (key === 'src') return names.source(term);
  if (key === 'rel') {
    const group = groupOfTerm(term);
    return (group === null ? relationType(term)?.label : labelIn(RELATION_GROUPS, group)) ?? term;
  }
  if (key === 'kind') return ENTITY_TYPES.find((type) => type.id === term)?.plural ?? term;
  return labelIn(key === 'sup' ? SUPPORTS : DENIALS, term) ?? term;
}

function labelIn(list: readonly { readonly id: string; readonly label: string }[], id: string): string | undefined {
  return list.find((each) => each.id === id)?.label;
}
