import type { Claim } from '../schema/dataset.ts';
import type { CompiledTie } from './compiled.ts';

/** A claim that an entity makes about others, with the tie that it is about. */
interface Saying {
  readonly claim: Claim;
  readonly tie: CompiledTie;
}

/**
 * What an entity says, or has said on its behalf, about ties of which it is no end: in the order of the dataset.
 * What it says about its own ties stands with those.
 */
export function sayingsOf(entityId: string, ties: readonly CompiledTie[]): readonly Saying[] {
  return ties
    .filter((tie) => tie.from !== entityId && tie.to !== entityId)
    .flatMap((tie) =>
      tie.claims
        .filter((claim) => claim.claimant === entityId || claim.onBehalfOf === entityId)
        .map((claim) => ({ claim, tie })),
    );
}
