/** Where a neighbourhood starts, and how many ties it may reach from there. */
export interface NeighbourhoodStart {
  readonly entity: string;
  /** A whole number of ties from 0; anything else counts as the whole number below it, and below 0 as no start. */
  readonly steps: number;
}

/**
 * A read-only index over the ties as a multigraph. Direction is ignored throughout: who was paid is as near to the payer
 * as the other way round. Entities and ties that the index does not know are passed over.
 */
export interface GraphIndex {
  /** The starts, and every entity within their steps over the ties that pass. */
  neighbourhood(starts: readonly NeighbourhoodStart[], passes: (tieId: string) => boolean): ReadonlySet<string>;
  /** Ids of the ties that an entity is an end of, in dataset order; a tie to itself stands once. */
  tiesOf(entity: string): readonly string[];
  /** How many ties an entity is an end of, or how many of those that pass. */
  degree(entity: string, passes?: (tieId: string) => boolean): number;
}
