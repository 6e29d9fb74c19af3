import type { Claim, Tie } from '../schema/dataset.ts';
import type { CompiledTie } from './compiled.ts';

/** Whose word is taken away, and what falls with it. */
export interface Loss {
  /** Ids of sources, reports and entities, and `anonymous`. */
  readonly taken: ReadonlySet<string>;
  /** Ids of the claims that rest on any of them; those of the tie in question are enough. */
  readonly claims: ReadonlySet<string>;
}

/**
 * A tie as it would be had the claims that fall never been made: its other claims, and what `compile` makes of them. A
 * claim comes back whose retraction stands in a source that is taken away, or whose successor falls. A tie that nobody
 * asserts or denies any more is marked as fallen and stays readable as it was. One that the loss does not touch, or
 * that had fallen before, is the same object.
 * @param compileTie computes the tie anew, all of it or what is asked for
 */
export function tieWithout<T>(tie: CompiledTie, loss: Loss, compileTie: (tie: Tie) => T): CompiledTie | T {
  if (tie.fallen === true) return tie;
  const left = tie.claims.filter(({ id }) => !loss.claims.has(id));
  const isUntouched = left.length === tie.claims.length && !left.some((claim) => comesBack(claim, loss));
  if (isUntouched) return tie;
  if (left.every((claim) => claim.stance === 'comments')) return { ...tie, fallen: true };
  return compileTie({
    ...tie,
    claims: left.map((claim) => (comesBack(claim, loss) ? asItStands(claim, loss) : claim)),
  });
}

function comesBack(claim: Claim, loss: Loss): boolean {
  return isUnsaid(claim, loss) || isFreed(claim, loss);
}

/** Whether nobody is left who says that the claim was taken back. */
function isUnsaid({ withdrawn }: Claim, { taken }: Loss): boolean {
  return withdrawn !== undefined && taken.has(withdrawn.source);
}

/** Whether the claim that took this one's place falls. */
function isFreed({ supersededBy }: Claim, { claims }: Loss): boolean {
  return supersededBy !== undefined && claims.has(supersededBy);
}

/** A claim may be withdrawn and superseded, and lose one of the two. */
function asItStands(claim: Claim, loss: Loss): Claim {
  const { withdrawn, supersededBy, ...rest } = claim;
  return {
    ...rest,
    ...(withdrawn === undefined || isUnsaid(claim, loss) ? {} : { withdrawn }),
    ...(supersededBy === undefined || isFreed(claim, loss) ? {} : { supersededBy }),
  };
}
