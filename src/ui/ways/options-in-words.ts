import { passes } from '../../core/state/choice.ts';
import type { View } from '../../core/state/view.ts';
import { entitiesInWords } from '../status/count-words.ts';

/** What a search for ways is bound by, in a line: "any number of steps", "at most 3 steps, in order of time". */
export function optionsInWords(view: Pick<View, 'steps' | 'inOrder' | 'choices' | 'hide'>): string {
  const { sup, den } = view.choices;
  const parts = [
    boundsInWords(view),
    passes(sup, 'alleged') ? null : 'no alleged ties',
    deniedInWords(passes(den, 'partly'), passes(den, 'wholly')),
    view.hide.length > 0 ? `${entitiesInWords(view.hide.length)} left out` : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** How many steps a way may have, and whether time orders them: "any number of steps, in order of time". */
export function boundsInWords({ steps, inOrder }: Pick<View, 'steps' | 'inOrder'>): string {
  return inOrder ? `${stepsInWords(steps)}, in order of time` : stepsInWords(steps);
}

function stepsInWords(steps: number | null): string {
  if (steps === null) return 'any number of steps';
  return steps === 1 ? 'one step' : `at most ${steps} steps`;
}

function deniedInWords(partly: boolean, wholly: boolean): string | null {
  if (partly) return wholly ? null : 'none denied as a whole';
  return wholly ? 'none denied in part' : 'no denied ties';
}
