import type { VisibleSet } from '../../core/filter/visible-set.ts';
import type { Command } from '../../core/state/command.ts';
import { showsUndated, type View } from '../../core/state/view.ts';
import { tiesInWords } from './count-words.ts';

/** One thing that keeps ties from sight, what to call it, and the command that shows them. */
export interface HiddenNote {
  readonly id: 'undated' | 'possible' | 'denied' | 'scope' | 'focus';
  readonly words: string;
  /** Words of the button, enough to be understood alone. */
  readonly show: string;
  readonly command: Command;
}

/**
 * What the switches, the cast and the focus keep from sight, in the order of reading. Only what would show something
 * more is named; the focus is named whenever there is one, since it narrows the view by design.
 *
 * @param nameOf the name of an entity by id.
 */
export function hiddenNotes(view: View, visible: VisibleSet, nameOf: (id: string) => string): readonly HiddenNote[] {
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
  return notes;
}

/** The neighbourhoods in words: "Michael Flynn (1 step) and FSB (2 steps)". */
export function focusInWords(view: View, nameOf: (id: string) => string): string {
  const parts = view.focus.map(({ entity, steps }) => `${nameOf(entity)} (${steps} ${steps === 1 ? 'step' : 'steps'})`);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
