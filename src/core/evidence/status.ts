import type { Denial, Support } from '../schema/vocabulary.ts';

/**
 * Why a tie has the support it has: the rule that fitted first, and the claims that made it fit. Rules in the order in
 * which they are tried:
 *
 * - `end-and-independent`, `both-ends`, `two-independent`, `document`: confirmed.
 * - `end`: stated.
 * - `independent`: reported. Also what is said as fact, but anonymously, whoever it was.
 * - `weaker-claims`: alleged.
 * - `retracted`, `nobody-asserts`: none.
 */
export interface SupportReason {
  readonly rule:
    | 'document'
    | 'end-and-independent'
    | 'both-ends'
    | 'two-independent'
    | 'end'
    | 'independent'
    | 'weaker-claims'
    | 'retracted'
    | 'nobody-asserts';
  /**
   * Ids of the deciding claims, in the order of the tie: as few as make the rule fit, the first that do.
   * For `retracted` all asserting claims, since every one of them had to fall.
   */
  readonly claims: readonly string[];
}

export type SupportRule = SupportReason['rule'];

/** A tie's status: computed from its claims, never typed. */
export interface TieStatus {
  readonly support: Support;
  readonly reason: SupportReason;
  readonly denial: Denial;
  /** Ids of the live denials. */
  readonly denials: readonly string[];
  /** Every asserting claim is withdrawn or superseded (and there was one). */
  readonly retracted: boolean;
  /** Denied, and asserted by nobody in the data. */
  readonly deniedOnly: boolean;
  /** Number of independent voices among the live asserting claims. */
  readonly voices: number;
}
