import type { CompiledDataset } from '../compile/compiled.ts';
import { nameInList } from '../schema/name-in-list.ts';
import { DENIALS, ENTITY_TYPES, relationType, SUPPORTS } from '../schema/vocabulary.ts';
import type { WindowText } from '../state/view.ts';
import { ANONYMOUS } from '../state/without.ts';
import { dateInWords, windowInWords } from '../time/words.ts';
import type { Limit, Scene } from './opening.ts';
import type { MissNeeds } from './way.ts';
import { labelOf } from './weakest-words.ts';
import { listInWords, nameOf } from './wording.ts';

/**
 * What to give up, as a phrase after "connected if …": "you show alleged ties", "you show everyone, not only the core
 * cast, and allow 5 steps". It names all that is let in, and nothing else.
 * @param needs how far the limits are opened
 * @param window to which the years are widened; null: all times are shown
 */
export function missWords(scene: Scene, limits: readonly Limit[], needs: MissNeeds, window: WindowText | null): string {
  return `you ${listInWords(limits.map((limit) => phraseOf(scene, limit, needs, window)))}`;
}

function phraseOf({ view, whole }: Scene, limit: Limit, needs: MissNeeds, window: WindowText | null): string {
  const { kind, rel, sup, den, src } = needs.terms ?? {};
  switch (limit) {
    case 'scope':
      return 'show everyone, not only the core cast';
    case 'kind':
      return `show ${kind === undefined ? 'every kind of entity' : kindsInWords(kind)}`;
    case 'rel': {
      if (rel === undefined) return 'let in ties of every kind';
      const labels = rel.map((type) => nameInList(relationType(type)?.label ?? type));
      return `let in ties of the ${labels.length === 1 ? 'kind' : 'kinds'} ${listInWords(labels)}`;
    }
    case 'sup':
      return `show ${sup === undefined ? 'ties whatever their support' : supportsInWords(sup)}`;
    case 'den':
      return `show ${den === undefined ? 'ties whoever denies them' : denialsToShow(den)}`;
    case 'src': {
      if (src === undefined) return 'let in every source';
      const names = src.map((id) => nameInList(voiceName(id, whole)));
      return `let in the ${names.length === 1 ? 'source' : 'sources'} ${listInWords(names)}`;
    }
    case 'time':
      return timeInWords(view.time, window);
    case 'possible':
      return 'show ties that are only possibly in these years';
    case 'undated':
      return 'show undated ties';
    case 'denied':
      return 'show denied-only ties';
    case 'voices':
      return voicesInWords(needs.voices);
    case 'without':
      return withoutInWords(needs.giveBack ?? view.without, needs.giveBack === undefined, whole);
    case 'hide':
      return needs.unhide === undefined
        ? 'unhide all that is hidden'
        : `unhide ${listInWords(needs.unhide.map((id) => nameInList(nameOf(whole, id))))}`;
    case 'only':
      return 'show all entities, not only the chosen ones';
    case 'focus':
      return `look beyond the focus on ${listInWords(view.focus.map(({ entity }) => nameInList(nameOf(whole, entity))))}`;
    case 'steps':
      return needs.steps === undefined ? 'allow any number of steps' : `allow ${needs.steps} steps`;
    case 'order':
      return 'do not ask for an order in time';
  }
}

function supportsInWords(supports: readonly string[]): string {
  const labels = SUPPORTS.filter(({ id }) => id !== 'none' && supports.includes(id)).map(({ id }) => labelOf(id));
  const words = labels.length === 0 ? [] : [`${listInWords(labels)} ties`];
  return listInWords(supports.includes('none') ? [...words, 'ties without support'] : words);
}

function denialsToShow(denials: readonly string[]): string {
  const labels = DENIALS.filter(({ id }) => denials.includes(id)).map(({ id, label }) =>
    id === 'none' ? 'ties that nobody denies' : `ties ${label.toLowerCase()}`,
  );
  return listInWords(labels);
}

function kindsInWords(kinds: readonly string[]): string {
  const named = ENTITY_TYPES.filter(({ id }) => kinds.includes(id));
  return listInWords(named.map(({ plural }) => plural.toLowerCase()));
}

function timeInWords(time: WindowText | null, window: WindowText | null): string {
  if (window === null) return time === null ? 'show all times' : `show all times, not only ${spanInWords(time)}`;
  const isYears = [window.from, window.to].every((end) => end === null || end.length === 4);
  const comma = window.from === null || window.to === null ? ',' : ' to';
  return `widen the ${isYears ? 'years' : 'time'}${comma} ${spanInWords(window)}`;
}

function spanInWords({ from, to }: WindowText): string {
  return windowInWords(from, to);
}

function voicesInWords(voices: number | undefined): string {
  if (voices === undefined) return 'show ties however few independent voices assert them';
  if (voices === 0) return 'show ties that no independent voice asserts';
  return `show ties that only ${voices === 1 ? '1 independent voice asserts' : `${voices} independent voices assert`}`;
}

/** More than this many are not named where they are all. */
const NAMED = 3;

function withoutInWords(voices: readonly string[], areAll: boolean, dataset: CompiledDataset): string {
  if (areAll && voices.length > NAMED) return 'give back all the words that were taken away';
  const names = voices.map((id) => nameInList(voiceName(id, dataset)));
  const isOne = voices.length === 1 && voices[0] !== ANONYMOUS;
  return `give ${listInWords(names)} back ${isOne ? 'its' : 'their'} word`;
}

/** A source or report by publisher and date, an entity by its name. */
function voiceName(id: string, dataset: CompiledDataset): string {
  if (id === ANONYMOUS) return 'unnamed sources';
  const record = [...dataset.sources, ...dataset.reports].find((each) => each.id === id);
  if (record === undefined) return nameOf(dataset, id);
  return record.published === undefined ? record.publisher : `${record.publisher} (${dateInWords(record.published)})`;
}
