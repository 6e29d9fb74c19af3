import type { CompiledDataset } from '../compile/compiled.ts';
import {
  DENIALS,
  ENTITY_TYPES,
  RELATION_GROUPS,
  RELATION_TYPES,
  relationType,
  SUPPORTS,
  typesOfGroup,
} from '../schema/vocabulary.ts';
import type { Choice, ChoiceKey } from './view.ts';

/** The choice that lets every term pass. */
export const ALL_PASS: Choice = { mode: 'all' };

const GROUP_PREFIX = 'g.';

/** The term that stands for a whole group of relationship types: `money` → `g.money`. */
export function groupTerm(group: string): string {
  return `${GROUP_PREFIX}${group}`;
}

/** The group that a term stands for, or null where it stands for itself only: `g.money` → `money`. */
export function groupOfTerm(term: string): string | null {
  return term.startsWith(GROUP_PREFIX) ? term.slice(GROUP_PREFIX.length) : null;
}

/** Whether a term passes; give the term of its group too where groups can stand in the choice (`rel`). */
export function passes(choice: Choice, term: string, group?: string): boolean {
  if (choice.mode === 'all') return true;
  const listed = choice.terms.includes(term) || (group !== undefined && choice.terms.includes(group));
  return choice.mode === 'only' ? listed : !listed;
}

/**
 * The one way to write a choice: terms sorted by code unit and unique, types left out whose group stands there too,
 * and nothing excepted is `all`. A list of every type is not the same as its group, which may grow.
 */
export function canonicalChoice(choice: Choice): Choice {
  if (choice.mode === 'all') return ALL_PASS;
  const listed = new Set(choice.terms);
  const terms = [...listed].filter((term) => !listed.has(groupTermOfType(term) ?? '')).sort();
  return choice.mode === 'except' && terms.length === 0 ? ALL_PASS : { mode: choice.mode, terms };
}

/** The choice of one term alone. */
export function onlyTerm(term: string): Choice {
  return { mode: 'only', terms: [term] };
}

/**
 * Turns one row of the legend on or off. A group is off unless all its types pass, and turns as a whole; one type
 * of a listed group takes the group apart. From `all`, the term is excepted.
 * @param present the terms that occur in the dataset: where all of them pass, the result is `all`
 */
export function toggleTerm(choice: Choice, term: string, present: readonly string[]): Choice {
  const group = groupOfTerm(term);
  const toggled = group === null ? toggleOne(choice, term) : toggleGroup(choice, term, typesOfGroup(group));
  const mustPass = [...present, ...(group === null ? [term] : typesOfGroup(group))];
  const nothingHidden = mustPass.every((each) => passes(toggled, each, groupTermOfType(each)));
  return nothingHidden ? ALL_PASS : canonicalChoice(toggled);
}

function toggleOne(choice: Choice, term: string): Choice {
  if (choice.mode === 'all') return { mode: 'except', terms: [term] };
  const group = groupTermOfType(term);
  const terms = choice.terms.flatMap((each): readonly string[] =>
    each === group ? typesOfGroup(groupOfTerm(each) ?? '') : [each],
  );
  return { mode: choice.mode, terms: terms.includes(term) ? terms.filter((each) => each !== term) : [...terms, term] };
}

function toggleGroup(choice: Choice, term: string, types: readonly string[]): Choice {
  if (choice.mode === 'all') return { mode: 'except', terms: [term] };
  const others = choice.terms.filter((each) => each !== term && !types.includes(each));
  const turnsOn = !types.every((type) => passes(choice, type, term));
  const listed = turnsOn === (choice.mode === 'only');
  return { mode: choice.mode, terms: listed ? [...others, term] : others };
}

function groupTermOfType(term: string): string | undefined {
  const type = relationType(term);
  return type === undefined ? undefined : groupTerm(type.group);
}

const vocabularyTerms: Readonly<Record<Exclude<ChoiceKey, 'src'>, ReadonlySet<string>>> = {
  rel: new Set([...RELATION_TYPES.map((type) => type.id), ...RELATION_GROUPS.map((group) => groupTerm(group.id))]),
  kind: new Set(ENTITY_TYPES.map((type) => type.id)),
  sup: new Set(SUPPORTS.map((support) => support.id)),
  den: new Set(DENIALS.map((denial) => denial.id)),
};

/** Whether a term belongs to the list: to the vocabulary, or, for `src`, to the dataset's sources. */
export function isKnownTerm(key: ChoiceKey, term: string, dataset: CompiledDataset): boolean {
  if (key === 'src') return dataset.sources.some((source) => source.id === term);
  return vocabularyTerms[key].has(term);
}

/** The terms that occur in the dataset, unique, in the order of their first occurrence; no group terms. */
export function presentTerms(key: ChoiceKey, dataset: CompiledDataset): readonly string[] {
  switch (key) {
    case 'rel':
      return [...new Set(dataset.ties.map((tie) => tie.type))];
    case 'kind':
      return [...new Set(dataset.entities.map((entity) => entity.type))];
    case 'sup':
      return [...new Set(dataset.ties.map((tie) => tie.status.support))];
    case 'den':
      return [...new Set(dataset.ties.map((tie) => tie.status.denial))];
    case 'src':
      return dataset.sources.map((source) => source.id);
  }
}
