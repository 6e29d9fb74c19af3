/** Most independent voices that a filter can ask for: more than any tie will ever have. */
export const MAX_VOICES = 99;

/** Ids in the one order in which a view holds them: by code unit, each once. */
export function sortedIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
