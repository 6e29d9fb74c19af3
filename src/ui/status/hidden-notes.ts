import type { Fallout } from '../../core/compile/fallout.ts';
import { falloutInBrief } from '../../core/compile/fallout-words.ts';
import type { VisibleSet } from '../../core/filter/visible-set.ts';
import { nameInList } from '../../core/schema/name-in-list.ts';
import type { Command } from '../../core/state/command.ts';
import { showsUndated, type View } from '../../core/state/view.ts';
import { entitiesInWords, tiesInWords } from './count-words.ts';

/** One thing that keeps ties from sight, what to call it, and the command that shows them. */
export interface HiddenNote {
  readonly id: 'undated' | 'possible' | 'denied' | 'scope' | 'focus' | 'hide' | 'only' | 'without' | 'voices';
  readonly words: string;
  /** What came of it, where that is known: "3 ties are gone; 1 loses support". */
  readonly outcome?: string;
  /** Words of the button, enough to be understood alone. */
  readonly show: string;
  readonly command: Command;
}

/**
 * What the switches, the cast and the focus keep from sight, in the order of reading, then what the reader took out of
 * the view. Of the switches and the cast only what would show something more is named; the rest is named whenever it is
 * in force, since it narrows the view by design.
 *
 * @param nameOf the name of an entity, a source or a report by id, and of `anonymous`.
 * @param fallout what the words taken away took with them, or null where that is not known
 */
export function hiddenNotes(
  view: View,
  visible: VisibleSet,
  nameOf: (id: string) => string,
  fallout: Fallout | null = null,
): readonly HiddenNote[] {
  const notes: HiddenNote[] = [];
  if (visible.undatedHidden > 0 && !showsUndated(view)) {
    notes.push({
      id: 'undated',
      words: `${visible.undatedHidden} undated hidden`,
      show: 'Show undated',
      command: { type: 'set-undated', on: true },
    });
  }
  if (visible.possibleHidden > 0 && !view.possible) {
    notes.push({
      id: 'possible',
      words: `${visible.possibleHidden} only possible hidden`,
      show: 'Show possible',
      command: { type: 'set-possible', on: true },
    });
  }
  if (visible.deniedOnlyHidden > 0 && !view.denied) {
    notes.push({
      id: 'denied',
      words: `${visible.deniedOnlyHidden} denied-only hidden`,
      show: 'Show denied-only',
      command: { type: 'set-denied', on: true },
    });
  }
  if (visible.outsideScope.ties > 0 && view.scope === 'core') {
    notes.push({
      id: 'scope',
      words: `core cast only: ${tiesInWords(visible.outsideScope.ties)} outside`,
      show: 'Show everyone',
      command: { type: 'set-scope', scope: 'all' },
    });
  }
  if (view.focus.length > 0) {
    notes.push({
      id: 'focus',
      words: `only near ${focusInWords(view, nameOf)}`,
      show: 'Leave the focus',
      command: { type: 'clear-focus' },
    });
  }
  return [...notes, ...takenOut(view, nameOf, fallout)];
}

function takenOut(view: View, nameOf: (id: string) => string, fallout: Fallout | null): readonly HiddenNote[] {
  const notes: HiddenNote[] = [];
  if (view.hide.length > 0) {
    notes.push({
      id: 'hide',
      words: `${entitiesInWords(view.hide.length)} hidden`,
      show: view.hide.length === 1 ? 'Show it' : 'Show them',
      command: { type: 'unhide' },
    });
  }
  if (view.only.length > 0) {
    notes.push({
      id: 'only',
      words: `only among ${entitiesInWords(view.only.length)}`,
      show: 'Show the rest',
      command: { type: 'keep-only', entities: [] },
    });
  }
  if (view.without.length > 0) {
    notes.push({
      id: 'without',
      words: `without the word of ${listInBrief(view.without.map(nameOf))}`,
      ...(fallout === null ? {} : { outcome: falloutInBrief(fallout) }),
      show: 'Give it back',
      command: { type: 'clear-without' },
    });
  }
  if (view.voices > 0) {
    notes.push({
      id: 'voices',
      words: `at least ${view.voices === 1 ? '1 voice' : `${view.voices} voices`}`,
      show: 'Show all',
      command: { type: 'set-voices', atLeast: 0 },
    });
  }
  return notes;
}

const MOST_NAMED = 4;

/** The first four names of a list, and how many more there are: "A, B, “C, c”, D and 2 more". */
export function listInBrief(words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED).map(nameInList).join(', ');
  const rest = words.length - MOST_NAMED;
  return rest > 0 ? `${named} and ${rest} more` : named;
}

/** The neighbourhoods in words: "Michael Flynn (1 step) and FSB (2 steps)". */
export function focusInWords(view: View, nameOf: (id: string) => string): string {
  const parts = view.focus.map(
    ({ entity, steps }) => `${nameInList(nameOf(entity))} (${steps} ${steps === 1 ? 'step' : 'steps'})`,
  );
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
