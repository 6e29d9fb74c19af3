import type { Focus } from './view.ts';

/** Widest neighbourhood that a view can hold, in ties. */
export const MAX_STEPS = 9;

/** One step more around an entity, up to `MAX_STEPS`; one that is not in focus gets a first step. */
export function expanded(focus: readonly Focus[], entity: string): readonly Focus[] {
  const steps = focus.find((each) => each.entity === entity)?.steps ?? 0;
  const others = focus.filter((each) => each.entity !== entity);
  return canonicalFocus([...others, { entity, steps: Math.min(MAX_STEPS, steps + 1) }]);
}

/** One step less around an entity in focus; at the last step it leaves the focus. */
export function collapsed(focus: readonly Focus[], entity: string): readonly Focus[] {
  return focus.flatMap((each) => {
    if (each.entity !== entity) return [each];
    return each.steps > 1 ? [{ entity, steps: each.steps - 1 }] : [];
  });
}

/** Neighbourhoods in the one order in which a view holds them, by entity id; the first of a doubled entity wins. */
export function canonicalFocus(focus: readonly Focus[]): readonly Focus[] {
  const firsts = new Map<string, Focus>();
  for (const each of focus) if (!firsts.has(each.entity)) firsts.set(each.entity, each);
  return [...firsts.values()].sort((one, other) => (one.entity < other.entity ? -1 : 1));
}
