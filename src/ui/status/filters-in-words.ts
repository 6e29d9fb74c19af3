import type { CompiledDataset } from '../../core/compile/compiled.ts';
import { DENIALS, ENTITY_TYPES, RELATION_GROUPS, relationType, SUPPORTS } from '../../core/schema/vocabulary.ts';
import { groupOfTerm } from '../../core/state/choice.ts';
import {
  type Choice,
  type ChoiceKey,
  type Clock,
  type Comparison,
  showsUndated,
  type View,
} from '../../core/state/view.ts';
import { ANONYMOUS } from '../../core/state/without.ts';
import { dateInWords, windowInWords } from '../../core/time/words.ts';
import { focusInWords, listInBrief } from './hidden-notes.ts';

/** What the words need to know of the dataset: names by id. Ids without a record stand for themselves. */
export interface Names {
  readonly entity: (id: string) => string;
  readonly source: (id: string) => string;
  /** Whose word can be taken away: sources, reports, entities, and `anonymous`. Without it they go by the two above. */
  readonly voice?: (id: string) => string;
}

/** The names of a dataset's records, as the status line and the empty view use them. */
export function namesOf({ entities, sources, reports }: CompiledDataset): Required<Names> {
  const entity = (id: string) => entities.find((each) => each.id === id)?.name ?? id;
  const source = (id: string) => sources.find((each) => each.id === id)?.title ?? id;
  return {
    entity,
    source,
    voice: (id) => {
      if (id === ANONYMOUS) return 'all who spoke unnamed';
      const report = reports.find((each) => each.id === id);
      if (report === undefined) return voiceIn({ entity, source }, id);
      const which = report.published === undefined ? 'an earlier statement' : dateInWords(report.published);
      return `${report.publisher} (${which})`;
    },
  };
}

function voiceIn({ entity, source }: Names, id: string): string {
  const title = source(id);
  return title === id ? entity(id) : title;
}

/**
 * Whether "Clear all filters" would change anything: the window and what it is compared with, a list, the focus, what
 * was taken out of the view, or a switch that hides.
 */
export function isFiltered(view: View): boolean {
  return (
    view.time !== null ||
    !view.possible ||
    view.undated === false ||
    view.voices > 0 ||
    view.compare !== null ||
    [view.focus, view.pin, view.hide, view.only, view.without].some((list) => list.length > 0) ||
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
  return [...phrases, ...takenOutInWords(view, names)];
}

function takenOutInWords({ pin, hide, only, voices, without, compare, clock }: View, names: Names): readonly string[] {
  const voice = names.voice ?? ((id: string) => voiceIn(names, id));
  return [
    ...listed('pinned', pin.map(names.entity)),
    ...listed('hidden', hide.map(names.entity)),
    ...listed('only ties among', only.map(names.entity)),
    ...listed('independent voices', voices > 0 ? [`at least ${voices}`] : []),
    ...listed('without the word of', without.map(voice)),
    ...listed('compared with', compare === null ? [] : [comparisonInWords(compare, clock)]),
  ];
}

function listed(title: string, words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [`${title}: ${listInBrief(words)}`];
}

function comparisonInWords(compare: Comparison, clock: Clock): string {
  if (compare.with === 'window') return windowInWords(compare.time?.from ?? null, compare.time?.to ?? null);
  return `the same by when it ${clock === 'happened' ? 'was reported' : 'happened'}`;
}

const TITLES: Readonly<Record<ChoiceKey, string>> = {
  rel: 'kind of tie',
  kind: 'kind of entity',
  sup: 'support',
  den: 'denial',
  src: 'source',
};

function choiceInWords(choice: Choice, label: (term: string) => string): string | null {
  if (choice.mode === 'all') return null;
  if (choice.terms.length === 0) return choice.mode === 'only' ? 'none' : null;
  const list = listInBrief(choice.terms.map(label));
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
