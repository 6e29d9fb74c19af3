import type { Place } from './view.ts';

/** Farthest from the origin that a node can be moved along an axis, in model units: far beyond any layout. */
export const MAX_PLACE = 100_000;

/** Places in the one order in which a view holds them, by id, as whole numbers within reach; the last of an id wins. */
export function canonicalPlaces(places: readonly Place[]): readonly Place[] {
  const lasts = new Map<string, Place>();
  for (const { id, x, y } of places) {
    if (Number.isFinite(x) && Number.isFinite(y)) lasts.set(id, { id, x: within(x), y: within(y) });
  }
  return [...lasts.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Adding 0 makes one zero of the two. */
function within(value: number): number {
  return Math.max(-MAX_PLACE, Math.min(MAX_PLACE, Math.round(value))) + 0;
}
