import type { CompiledTie } from '../compile/compiled.ts';
import type { StoryStep } from '../schema/story.ts';

/** Ids of the claims that a step rests on, without repeats. */
export function claimsOfStep({ sentences }: StoryStep): readonly string[] {
  return [...new Set(sentences.flatMap(({ claims = [] }) => claims))];
}

/**
 * Ids of the claims that a step rests on, and of their ties: what of it may have been corrected.
 * @param tieOfClaim the tie of a claim by the claim's id
 */
export function recordsOfStep(
  step: StoryStep,
  tieOfClaim: (claim: string) => CompiledTie | undefined,
): readonly string[] {
  return claimsOfStep(step).flatMap((claim) => [claim, tieOfClaim(claim)?.id ?? claim]);
}
