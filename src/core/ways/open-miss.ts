import { relationType } from '../schema/vocabulary.ts';
import { groupTerm, passes } from '../state/choice.ts';
import type { Command } from '../state/command.ts';
import type { FilterKey } from '../state/keys.ts';
import type { ChoiceKey, View } from '../state/view.ts';
import type { NearestMiss } from './way.ts';

type Miss = Pick<NearestMiss, 'open' | 'needs' | 'window'>;

/**
 * The commands that open just what a nearest miss names, as far as it says, in the order in which to send them. What is
 * open already is passed over, so that there are none where nothing stands in the way.
 */
export function openMiss(miss: Miss, view: View): readonly Command[] {
  const opensTime = miss.window !== null || miss.open.some((key) => key === 't' || key === 'clock');
  // The years come first, since how undated ties stand by default depends on them.
  const time = when(opensTime && view.time !== null, { type: 'set-window', time: miss.window });
  return [...time, ...[...new Set(miss.open)].flatMap((key) => opening(key, miss.needs, view))];
}

function opening(key: NearestMiss['open'][number], needs: Miss['needs'], view: View): readonly Command[] {
  switch (key) {
    case 'scope':
      return when(view.scope !== 'all', { type: 'set-scope', scope: 'all' });
    case 'possible':
      return when(!view.possible, { type: 'set-possible', on: true });
    case 'undated':
      return [{ type: 'set-undated', on: true }];
    case 'denied':
      return when(!view.denied, { type: 'set-denied', on: true });
    case 'voices': {
      const atLeast = needs.voices ?? 0;
      return when(view.voices > atLeast, { type: 'set-voices', atLeast });
    }
    case 'without': {
      const { giveBack } = needs;
      if (giveBack === undefined) return when(view.without.length > 0, { type: 'clear-without' });
      const ids = view.without.filter((id) => giveBack.includes(id));
      return when(ids.length > 0, { type: 'set-without', ids, on: false });
    }
    case 'hide': {
      const { unhide } = needs;
      if (unhide === undefined) return when(view.hide.length > 0, { type: 'unhide' });
      const entities = view.hide.filter((id) => unhide.includes(id));
      return when(entities.length > 0, { type: 'unhide', entities });
    }
    case 'only':
      return when(view.only.length > 0, { type: 'keep-only', entities: [] });
    case 'focus':
      return when(view.focus.length > 0, { type: 'clear-focus' });
    case 'steps': {
      const steps = needs.steps ?? null;
      return when(view.steps !== null && (steps === null || view.steps < steps), { type: 'set-steps', steps });
    }
    case 'order':
      return when(view.inOrder, { type: 'set-in-order', on: false });
    default:
      return isChoiceKey(key) ? lettingIn(key, needs.terms?.[key], view) : [];
  }
}

function lettingIn(key: ChoiceKey, terms: readonly string[] | undefined, view: View): readonly Command[] {
  const choice = view.choices[key];
  if (terms === undefined) return when(choice.mode !== 'all', { type: 'all-terms', key });
  return terms
    .filter((term) => !passes(choice, term, key === 'rel' ? groupOf(term) : undefined))
    .map((term) => ({ type: 'toggle-term', key, term }));
}

function groupOf(type: string): string | undefined {
  const group = relationType(type)?.group;
  return group === undefined ? undefined : groupTerm(group);
}

/** The rest hides nothing by itself: the clock and the window (above), what is pinned, a comparison. */
function isChoiceKey(key: FilterKey): key is ChoiceKey {
  return key === 'rel' || key === 'kind' || key === 'sup' || key === 'den' || key === 'src';
}

function when(needed: boolean, command: Command): readonly Command[] {
  return needed ? [command] : [];
}
