import type { CompiledDataset } from '../compile/compiled.ts';
import { ALL_PASS, canonicalChoice, isKnownTerm } from '../state/choice.ts';
import { canonicalFocus, MAX_STEPS } from '../state/focus.ts';
import { sortedIds } from '../state/id-lists.ts';
import { presentEntity, presentSelectable } from '../state/record-index.ts';
import type { Choice, ChoiceKey, Focus } from '../state/view.ts';
import { presentVoice } from '../state/without.ts';
import { leftOut, type Note, quoteAll } from './note.ts';

/** What became of one value of a link; with a note, the raw value stays in the address too. */
export interface Reading<T> {
  readonly value: T;
  readonly note: Note | null;
}

const TERM_WORDS: Readonly<Record<ChoiceKey, { readonly one: string; readonly many: string }>> = {
  rel: { one: 'a relationship type', many: 'relationship types' },
  kind: { one: 'an entity type', many: 'entity types' },
  sup: { one: 'a kind of support', many: 'kinds of support' },
  den: { one: 'a kind of denial', many: 'kinds of denial' },
  src: { one: 'a source', many: 'sources' },
};

/**
 * A list of terms: `a,b` only these, `!a,b` all but these, empty none. Unknown terms are left out; a list in which
 * every term is unknown lets all pass, as if the key were absent, since it would otherwise blank the page.
 */
export function readChoice(key: ChoiceKey, text: string, dataset: CompiledDataset): Reading<Choice> {
  const mode = text.startsWith('!') ? 'except' : 'only';
  const terms = pieces(mode === 'except' ? text.slice(1) : text);
  const unknown = terms.filter((term) => !isKnownTerm(key, term, dataset));
  const choice = canonicalChoice({ mode, terms: terms.filter((term) => isKnownTerm(key, term, dataset)) });
  if (unknown.length === 0) return { value: choice, note: null };
  const words = unknown.length === 1 ? TERM_WORDS[key].one : TERM_WORDS[key].many;
  const message = `This link asks for ${words} this page does not know: ${quoteAll(unknown)}. ${leftOut(unknown.length)}`;
  const nothingKnown = unknown.length === terms.length;
  return { value: nothingKnown ? ALL_PASS : choice, note: { code: 'unknown-term', key, message } };
}

/** Selected entities, ties and claims, in their order; previous ids of entities and ties lead to the present one. */
export function readSelection(text: string, dataset: CompiledDataset): Reading<readonly string[]> {
  const ids = pieces(text);
  const selection = new Set<string>();
  const unknown: string[] = [];
  for (const id of ids) {
    const present = presentSelectable(dataset, id);
    if (present === undefined) unknown.push(id);
    else selection.add(present);
  }
  return { value: [...selection], note: unknown.length === 0 ? null : unknownIds('sel', unknown) };
}

/** Neighbourhoods as `entity~n`, n from 1 to 9; without n, one step. More steps than 9 are read as 9. */
export function readFocus(text: string, dataset: CompiledDataset): Reading<readonly Focus[]> {
  const focus: Focus[] = [];
  const unknown: string[] = [];
  const unreadable: string[] = [];
  for (const piece of pieces(text)) {
    const tilde = piece.indexOf('~');
    const id = tilde < 0 ? piece : piece.slice(0, tilde);
    const asked = tilde < 0 ? '1' : piece.slice(tilde + 1);
    const entity = presentEntity(dataset, id);
    const isNumber = /^[1-9]\d*$/.test(asked);
    if (entity === undefined) unknown.push(id);
    else if (isNumber) focus.push({ entity, steps: Math.min(MAX_STEPS, Number(asked)) });
    if (entity !== undefined && (!isNumber || Number(asked) > MAX_STEPS)) unreadable.push(piece);
  }
  return { value: canonicalFocus(focus), note: focusNote(unknown, unreadable) };
}

function focusNote(unknown: readonly string[], unreadable: readonly string[]): Note | null {
  const absent = unknown.length === 0 ? null : unknownIds('focus', unknown);
  if (unreadable.length === 0) return absent;
  const message = `A neighbourhood is 1 to ${MAX_STEPS} steps wide; this link asks for ${quoteAll(unreadable)}. More steps were read as ${MAX_STEPS}, anything else was left out.`;
  if (absent !== null) return { ...absent, message: `${absent.message} ${message}` };
  return { code: 'unknown-steps', key: 'focus', message };
}

/** Entities, by present ids and sorted; previous ids lead to the present one. */
export function readEntities(
  key: 'hide' | 'only' | 'pin',
  text: string,
  dataset: CompiledDataset,
): Reading<readonly string[]> {
  return readIds(key, text, (id) => presentEntity(dataset, id));
}

/** Sources, reports, entities, and `anonymous`, sorted. */
export function readWithout(text: string, dataset: CompiledDataset): Reading<readonly string[]> {
  return readIds('without', text, (id) => presentVoice(dataset, id));
}

function readIds(key: IdKey, text: string, presentId: (id: string) => string | undefined): Reading<readonly string[]> {
  const known: string[] = [];
  const unknown: string[] = [];
  for (const id of pieces(text)) {
    const present = presentId(id);
    if (present === undefined) unknown.push(id);
    else known.push(present);
  }
  return { value: sortedIds(known), note: unknown.length === 0 ? null : unknownIds(key, unknown) };
}

type IdKey = 'sel' | 'focus' | 'hide' | 'only' | 'pin' | 'without' | 'path' | 'way' | 'pos';

const ASKS: Readonly<Record<IdKey, string>> = {
  sel: 'selects',
  focus: 'shows the neighbourhood of',
  hide: 'hides',
  only: 'shows only ties among',
  pin: 'keeps',
  without: 'takes away the word of',
  path: 'asks how somebody is connected with',
  way: 'looks at a way through',
  pos: 'moves',
};

/** What to say where a link names records that the dataset does not have. */
export function unknownIds(key: IdKey, ids: readonly string[]): Note {
  const message = `This link ${ASKS[key]} ${quoteAll(ids)}, which this dataset does not have (any more). ${leftOut(ids.length)}`;
  return { code: 'unknown-id', key, message };
}

/** The items of a list, each once, empty ones left out. */
export function pieces(text: string): readonly string[] {
  return [...new Set(text.split(','))].filter((piece) => piece !== '');
}
