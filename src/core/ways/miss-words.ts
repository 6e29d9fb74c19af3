import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { DENIALS, ENTITY_TYPES, relationType, SUPPORTS } from '../schema/vocabulary.ts';
import { groupTerm, passes } from '../state/choice.ts';
import { recordIndex } from '../state/record-index.ts';
import type { View, WindowText } from '../state/view.ts';
import { ANONYMOUS } from '../state/without.ts';
import { dateInWords, windowInWords } from '../time/words.ts';
import { type Limit, type Scene, tiesWithout } from './opening.ts';
import type { Way } from './way.ts';
import { labelOf } from './weakest-words.ts';
import { listInWords, nameOf } from './wording.ts';

/**
 * What to give up, as a phrase after "connected if …": "you show alleged ties", "you show everyone, not only the core
 * cast, and allow 5 steps". It names what the way needs of what is let in.
 * @param window to which the years are widened; null: all times are shown
 */
export function missWords(scene: Scene, limits: readonly Limit[], way: Way, window: WindowText | null): string {
  const needed = neededTies(scene, limits, way);
  return `you ${listInWords(limits.map((limit) => phraseOf(scene, limit, way, needed, window)))}`;
}

/** The best tie of each step that has none in the view as it is. */
function neededTies(scene: Scene, limits: readonly Limit[], way: Way): readonly CompiledTie[] {
  const shown = new Set(tiesWithout(scene, []).map(({ id }) => id));
  const { ties } = recordIndex(limits.includes('without') ? scene.whole : scene.dataset);
  return way.steps.flatMap((step) =>
    step.ties.some((id) => shown.has(id)) ? [] : (ties.get(step.ties[0] ?? '') ?? []),
  );
}

function phraseOf(
  { view, whole }: Scene,
  limit: Limit,
  way: Way,
  needed: readonly CompiledTie[],
  window: WindowText | null,
): string {
  const { rel, sup, den, src } = view.choices;
  switch (limit) {
    case 'scope':
      return 'show everyone, not only the core cast';
    case 'kind':
      return `show ${listOr('every kind of entity', kindsOf(view, needed, whole))}`;
    case 'rel': {
      const kinds = needed.filter((tie) => !passes(rel, tie.type, groupTerm(tie.group)));
      const labels = unique(kinds.map((tie) => relationType(tie.type)?.label ?? tie.type));
      if (labels.length === 0) return 'let in ties of every kind';
      return `let in ties of the ${labels.length === 1 ? 'kind' : 'kinds'} ${listInWords(labels)}`;
    }
    case 'sup':
      return `show ${supportsInWords(needed.filter((tie) => !passes(sup, tie.status.support)))}`;
    case 'den': {
      const hidden = needed.map((tie) => tie.status.denial).filter((denial) => !passes(den, denial));
      const labels = DENIALS.filter(({ id }) => hidden.includes(id)).map(({ id, label }) =>
        id === 'none' ? 'ties that nobody denies' : `ties ${label.toLowerCase()}`,
      );
      return `show ${listOr('ties whoever denies them', labels)}`;
    }
    case 'src': {
      const hidden = needed.filter((tie) => !tie.sources.some((id) => passes(src, id)));
      const names = unique(hidden.flatMap((tie) => tie.sources.slice(0, 1))).map((id) => voiceName(id, whole));
      if (names.length === 0) return 'let in every source';
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
      return voicesInWords(Math.min(...needed.map((tie) => tie.status.voices)));
    case 'without':
      return withoutInWords(view.without, whole);
    case 'hide':
      return `unhide ${listOr('what is hidden', namesOf(way, view.hide, whole))}`;
    case 'only':
      return 'show all entities, not only the chosen ones';
    case 'focus':
      return `look beyond the focus on ${listInWords(view.focus.map(({ entity }) => nameOf(whole, entity)))}`;
    case 'steps':
      return `allow ${way.steps.length} steps`;
    case 'order':
      return 'do not ask for an order in time';
  }
}

function supportsInWords(ties: readonly CompiledTie[]): string {
  const supports = new Set(ties.map((tie) => tie.status.support));
  const labels = SUPPORTS.filter(({ id }) => id !== 'none' && supports.has(id)).map(({ id }) => labelOf(id));
  const words = labels.length === 0 ? [] : [`${listInWords(labels)} ties`];
  return listOr('ties whatever their support', supports.has('none') ? [...words, 'ties without support'] : words);
}

function kindsOf(view: View, ties: readonly CompiledTie[], dataset: CompiledDataset): readonly string[] {
  const { entities } = recordIndex(dataset);
  const types = new Set(ties.flatMap((tie) => [tie.from, tie.to]).map((id) => entities.get(id)?.type));
  return ENTITY_TYPES.filter(({ id }) => types.has(id) && !passes(view.choices.kind, id)).map(({ plural }) =>
    plural.toLowerCase(),
  );
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

function voicesInWords(voices: number): string {
  if (!Number.isFinite(voices)) return 'ask for fewer independent voices';
  if (voices === 0) return 'show ties that no independent voice asserts';
  return `show ties that only ${voices === 1 ? '1 independent voice asserts' : `${voices} independent voices assert`}`;
}

/** More than this many are not named. */
const NAMED = 3;

function withoutInWords(without: readonly string[], dataset: CompiledDataset): string {
  if (without.length > NAMED) return 'give back the words that were taken away';
  const names = without.map((id) => voiceName(id, dataset));
  const isOne = without.length === 1 && without[0] !== ANONYMOUS;
  return `give ${listInWords(names)} back ${isOne ? 'its' : 'their'} word`;
}

/** A source or report by publisher and date, an entity by its name. */
function voiceName(id: string, dataset: CompiledDataset): string {
  if (id === ANONYMOUS) return 'unnamed sources';
  const record = [...dataset.sources, ...dataset.reports].find((each) => each.id === id);
  if (record === undefined) return nameOf(dataset, id);
  return record.published === undefined ? record.publisher : `${record.publisher} (${dateInWords(record.published)})`;
}

function namesOf(way: Way, ids: readonly string[], dataset: CompiledDataset): readonly string[] {
  return way.entities.filter((id) => ids.includes(id)).map((id) => nameOf(dataset, id));
}

function listOr(otherwise: string, parts: readonly string[]): string {
  return parts.length === 0 ? otherwise : listInWords(parts);
}

function unique(parts: readonly string[]): readonly string[] {
  return [...new Set(parts)];
}
