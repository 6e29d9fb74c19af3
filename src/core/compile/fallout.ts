import type { Denial, Support } from '../schema/vocabulary.ts';

/** What one tie was, and what it becomes. */
export interface Change<T> {
  readonly tie: string;
  readonly before: T;
  readonly after: T;
}

/** What changes when the word of some is taken away, by tie ids in dataset order. */
export interface Fallout {
  /** Nothing asserts or denies them any more. */
  readonly fallen: readonly string[];
  /** Nobody asserts them any more, and somebody still denies them. */
  readonly deniedOnly: readonly string[];
  /** Support is less than before; none of those above. */
  readonly lowered: readonly Change<Support>[];
  /** Support is more than before, since what withdrew or replaced a claim is gone. */
  readonly raised: readonly Change<Support>[];
  /** Denied less than before, or no more. */
  readonly denials: readonly Change<Denial>[];
  /** Denied more than before, since what withdrew or replaced a denial is gone. */
  readonly deniedMore: readonly Change<Denial>[];
  /** Other numbers of independent voices: fewer, or more where what joined two of them is gone. */
  readonly voices: readonly Change<number>[];
  /** Their dates on one of the clocks are not what they were; none that fell. */
  readonly redated: readonly string[];
}

/** Nothing changes. */
export const NO_FALLOUT: Fallout = {
  fallen: [],
  deniedOnly: [],
  lowered: [],
  raised: [],
  denials: [],
  deniedMore: [],
  voices: [],
  redated: [],
};

/** Whether nothing changes at all. */
export function isEmptyFallout(fallout: Fallout): boolean {
  return Object.values(fallout).every((part) => part.length === 0);
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
