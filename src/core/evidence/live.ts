import type { Claim, Tie } from '../schema/dataset.ts';
import type { Stance } from '../schema/vocabulary.ts';

/** Whether a claim still counts: neither withdrawn nor superseded. It stays readable either way. */
export function isLive(claim: Claim): boolean {
  return claim.withdrawn === undefined && claim.supersededBy === undefined;
}

/** The claims of a tie that take this stance and still count, in the order of the tie. */
export function liveClaims(tie: Tie, stance: Stance): readonly Claim[] {
  return tie.claims.filter((claim) => claim.stance === stance && isLive(claim));
}
