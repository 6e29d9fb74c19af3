import type { Focus } from './view.ts';

/** Widest neighbourhood that a view can hold, in ties. */
export const MAX_STEPS = 9;

/** Neighbourhoods in the one order in which a view holds them, by entity id; the first of a doubled entity wins. */
export function canonicalFocus(focus: readonly Focus[]): readonly Focus[] {
  const firsts = new Map<string, Focus>();
  for (const each of focus) if (!firsts.has(each.entity)) firsts.set(each.entity, each);
  return [...firsts.values()].sort((one, other) => (one.entity < other.entity ? -1 : 1));
}
