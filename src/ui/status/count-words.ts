/** A number of ties in words: "1 tie", "142 ties". */
export function tiesInWords(count: number): string {
  return count === 1 ? '1 tie' : `${count} ties`;
}

/** A number of entities in words: "1 entity", "88 entities". */
export function entitiesInWords(count: number): string {
  return count === 1 ? '1 entity' : `${count} entities`;
}
