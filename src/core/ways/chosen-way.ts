import type { Way } from './way.ts';

/**
 * Where among some ways the one stands that is looked at alone, from 0; -1 where none was chosen, or where it is not
 * among them. From either end it is the same way.
 */
export function chosenAt(ways: readonly Pick<Way, 'entities'>[], chosen: readonly string[] | null): number {
  if (chosen === null) return -1;
  const [ahead, back] = [chosen.join(), [...chosen].reverse().join()];
  return ways.findIndex(({ entities }) => entities.join() === ahead || entities.join() === back);
}
