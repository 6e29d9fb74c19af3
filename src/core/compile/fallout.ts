import type { Denial, Support } from '../schema/vocabulary.ts';

/** What changes when the word of some is taken away, by tie ids in dataset order. */
export interface Fallout {
  /** Nothing asserts or denies them any more. */
  readonly fallen: readonly string[];
  readonly lowered: readonly { readonly tie: string; readonly before: Support; readonly after: Support }[];
  /** Denied less than before, or no more. */
  readonly denials: readonly { readonly tie: string; readonly before: Denial; readonly after: Denial }[];
  /** Their dates on one of the clocks are not what they were; none that fell. */
  readonly redated: readonly string[];
}

/** A source, report or claimant, and what rests on its word. */
export interface Stake {
  /** As `without` takes it: an id, or `anonymous`. */
  readonly id: string;
  readonly kind: 'source' | 'report' | 'entity' | 'anonymous';
  /** Ids of the ties on which it says something that counts. */
  readonly ties: readonly string[];
  /** What would change without it alone. */
  readonly fallout: Fallout;
}
