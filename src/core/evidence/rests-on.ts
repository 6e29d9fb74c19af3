import type { Claim } from '../schema/dataset.ts';
import { ANONYMOUS, SPECIAL_CLAIMANTS } from '../schema/vocabulary.ts';
import type { EvidenceContext } from './context.ts';
import { publisherKey, speakerOf } from './voice.ts';

const specialClaimants: ReadonlySet<string> = new Set(SPECIAL_CLAIMANTS);

/**
 * All without whose word a claim would not be there: its source, the reports that relay it, its claimant and the one
 * spoken for, an entity that speaks as the publisher of the source or of a report, and `anonymous` where nobody
 * answers for it by name. Take any one of them away, and the claim falls.
 * @returns ids of sources, reports and entities, and `anonymous`, each once
 */
export function restsOn(claim: Claim, context: EvidenceContext): readonly string[] {
  const voices = new Set([claim.source]);
  if (!specialClaimants.has(claim.claimant)) voices.add(claim.claimant);
  if (claim.onBehalfOf !== undefined) voices.add(claim.onBehalfOf);
  addEntity(voices, speakerOf(claim, context), context);
  for (const id of claim.via ?? []) {
    voices.add(id);
    const report = context.reports.get(id);
    if (report !== undefined) addEntity(voices, publisherKey(report.publisher, context), context);
  }
  if (isUnnamed(claim, context)) voices.add(ANONYMOUS);
  return [...voices];
}

/** Speakers that are no entity go by the name of a publisher, which nobody can take away by an id. */
function addEntity(voices: Set<string>, speaker: string | null, context: EvidenceContext): void {
  if (speaker !== null && context.entities.has(speaker)) voices.add(speaker);
}

/**
 * Whether nobody answers for a claim by name: it was made anonymously, is attributed to nobody, or its claimant is
 * somebody whom no source names.
 */
export function isUnnamed(claim: Claim, context: EvidenceContext): boolean {
  if (claim.basis === 'anonymous' || claim.claimant === 'unattributed') return true;
  return context.entities.get(claim.claimant)?.named === false;
}
