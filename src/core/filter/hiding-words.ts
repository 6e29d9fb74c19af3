import type { CompiledTie } from '../compile/compiled.ts';
import { nameInList } from '../schema/name-in-list.ts';
import { DENIALS, ENTITY_TYPES, relationType, SUPPORTS } from '../schema/vocabulary.ts';
import { passes } from '../state/choice.ts';
import type { View } from '../state/view.ts';
import { windowInWords } from '../time/words.ts';
import type { Assessment } from './assessment.ts';
import type { Dimension } from './dimension.ts';

/**
 * Words for readers on why a tie is hidden: a phrase that follows a name, without a full stop.
 * @param id whose name it follows: the tie, or an end of it
 */
export function hidingWords(
  assessment: Assessment,
  view: View,
  tie: CompiledTie,
  code: Dimension | 'focus',
  id: string,
): string {
  const window = windowWords(view);
  switch (code) {
    case 'scope':
      return 'hidden because it is outside the core cast';
    case 'kind':
      return `hidden by the filter on entity types (${failingKinds(assessment, view, tie)})`;
    case 'rel':
      return `hidden by the filter on relationship types (${nameInList(relationType(tie.type)?.label ?? tie.type)})`;
    case 'sup':
      return `hidden by the filter on support (${labelOf(SUPPORTS, tie.status.support)})`;
    case 'den':
      return `hidden by the filter on denial (${labelOf(DENIALS, tie.status.denial)})`;
    case 'src':
      return 'hidden by the filter on sources';
    case 'time':
      return `hidden by ${window}`;
    case 'possible':
      return `hidden because it is only possibly within ${window}`;
    case 'undated':
      return 'hidden because it has no date';
    case 'denied':
      return 'hidden because it is denied, and nobody here asserts it';
    case 'voices':
      return view.voices === 1
        ? 'hidden because no independent voice asserts it'
        : `hidden because fewer than ${view.voices} independent voices assert it`;
    case 'without':
      return 'hidden because it rests on words that were taken away';
    case 'hide':
      return view.hide.includes(id)
        ? 'hidden because it was taken out of the view'
        : `hidden with ${hiddenEnds(assessment, view, tie)}`;
    case 'only':
      return 'hidden because only ties among some entities are shown';
    case 'focus':
      return `hidden by the focus on ${focusNames(assessment, view)}`;
  }
}

function labelOf(vocabulary: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return vocabulary.find((term) => term.id === id)?.label ?? id;
}

function failingKinds(assessment: Assessment, view: View, tie: CompiledTie): string {
  const types = [tie.from, tie.to].flatMap((id) => {
    const entity = assessment.dataset.entities[assessment.lookup.entities.get(id) ?? -1];
    return entity === undefined || passes(view.choices.kind, entity.type) ? [] : [entity.type];
  });
  const plurals: Readonly<Record<string, string>> = Object.fromEntries(ENTITY_TYPES.map((t) => [t.id, t.plural]));
  return [...new Set(types)].map((type) => plurals[type] ?? type).join(', ');
}

function hiddenEnds(assessment: Assessment, view: View, { from, to }: CompiledTie): string {
  return namesOf(
    assessment,
    [from, to].filter((end) => view.hide.includes(end)),
  );
}

function focusNames(assessment: Assessment, view: View): string {
  return namesOf(
    assessment,
    view.focus.map(({ entity }) => entity),
  );
}

function namesOf(assessment: Assessment, ids: readonly string[]): string {
  const names = [...new Set(ids)].map((id) => {
    const position = assessment.lookup.entities.get(id) ?? -1;
    return nameInList(assessment.dataset.entities[position]?.name ?? id);
  });
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** The window as a noun phrase: "the years 2015 to 2017", "the time up to 16 March 2017". */
function windowWords({ time, clock }: View): string {
  if (time === null) return 'the time window';
  const { from, to } = time;
  const years = [from, to].every((end) => end === null || /^\d+$/.test(end));
  const noun = !years ? 'time' : from === to ? 'year' : 'years';
  const byReport = clock === 'reported' ? ', by when it was reported' : '';
  return `the ${noun} ${windowInWords(from, to)}${byReport}`;
}
