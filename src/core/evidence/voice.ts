/**
 * Who speaks in a claim, and whether two claims are two voices.
 * Rules of the design, "Status has two axes"; in doubt always the reading that gives fewer voices.
 */
import type { Claim, Tie } from '../schema/dataset.ts';
import { type EvidenceContext, foldName } from './context.ts';

/**
 * Who speaks, seen from a tie: an end of it (or somebody on behalf of an end), an independent other (another entity,
 * a report or the article in its own voice), or nobody, where a claim is attributed to no one.
 */
export type VoiceKind = 'end' | 'independent' | 'nobody';

/** The kind of voice in which a claim speaks about a tie. */
export function voiceKind(claim: Claim, tie: Tie, context: EvidenceContext): VoiceKind {
  if (claim.claimant === 'unattributed') return 'nobody';
  return speakingEnd(claim, tie, context) === null ? 'independent' : 'end';
}

/**
 * Entity id of the end for which a claim speaks, or null where no end speaks.
 * An end speaking on behalf of the other end counts as that other end.
 */
export function speakingEnd(claim: Claim, tie: Tie, context: EvidenceContext): string | null {
  const speaker = speakerOf(claim, context);
  if (speaker === null) return null;
  const isEnd = (id: string): boolean => id === tie.from || id === tie.to;
  if (claim.onBehalfOf !== undefined && isEnd(claim.onBehalfOf)) return claim.onBehalfOf;
  return isEnd(speaker) ? speaker : null;
}

/**
 * Key of the one who speaks: an entity by its id, a report or an article in its own voice by its publisher, so that
 * two articles of one paper are one voice. A publisher that is an entity of the dataset is that entity: a company's own
 * press release is no second voice beside the company. Null where nobody speaks.
 */
export function speakerOf(claim: Claim, context: EvidenceContext): string | null {
  if (claim.claimant === 'unattributed') return null;
  const publisher =
    claim.claimant === 'source'
      ? (context.sources.get(claim.source)?.publisher ?? claim.source)
      : context.reports.get(claim.claimant)?.publisher;
  return publisher === undefined ? claim.claimant : publisherKey(publisher, context);
}

/** Key of a publisher as a speaker: the entity of that name or alias, else the name itself behind `publisher:`. */
export function publisherKey(publisher: string, context: EvidenceContext): string {
  const name = foldName(publisher);
  return context.entityIdsByName.get(name) ?? `publisher:${name}`;
}

/**
 * Whether two claims are independent of one another: both have a speaker, and they share neither speaker, nor one
 * spoken for, nor statement, nor report. A report speaking in its own voice and a claim relayed by it share the report.
 */
export function independent(a: Claim, b: Claim, context: EvidenceContext): boolean {
  if (speakerOf(a, context) === null || speakerOf(b, context) === null) return false;
  const keys = new Set(sharedKeys(a, context));
  return !sharedKeys(b, context).some((key) => keys.has(key));
}

/** Whether two claims come from different mouths: no speaker, nor one spoken for, is in both. */
export function differentSpeakers(a: Claim, b: Claim, context: EvidenceContext): boolean {
  const keys = new Set(speakerKeys(a, context));
  return !speakerKeys(b, context).some((key) => keys.has(key));
}

/**
 * Number of independent voices among claims: claims that are not independent are joined, also through a third, and
 * each group with a speaker counts once. Joining through a third gives the smaller of the possible counts. Claims
 * attributed to nobody join others that share their statement or report, and add no voice themselves.
 */
export function independentVoices(claims: readonly Claim[], context: EvidenceContext): number {
  return voiceGroups(claims, context).filter((group) => hasSpeaker(group, context)).length;
}

/**
 * The claims in groups, such that what is not independent is in one group, also through a third. Groups in the order
 * of their first claims, claims in the order given; each is in exactly one group. Disjoint sets over what claims share.
 */
export function voiceGroups(claims: readonly Claim[], context: EvidenceContext): readonly (readonly Claim[])[] {
  const parent = claims.map((_, index) => index);
  const firstWithKey = new Map<string, number>();
  for (const [index, claim] of claims.entries()) {
    for (const key of sharedKeys(claim, context)) {
      const first = firstWithKey.get(key);
      if (first === undefined) firstWithKey.set(key, index);
      else parent[rootOf(parent, index)] = rootOf(parent, first);
    }
  }
  const groups = new Map<number, Claim[]>();
  for (const [index, claim] of claims.entries()) {
    const root = rootOf(parent, index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

/** Whether anybody speaks in a group of claims: one that is attributed to nobody adds no voice. */
export function hasSpeaker(claims: readonly Claim[], context: EvidenceContext): boolean {
  return claims.some((claim) => speakerOf(claim, context) !== null);
}

/** Follows the parents of a disjoint-set forest to the root, halving the way for those who come later. */
function rootOf(parent: number[], start: number): number {
  let at = start;
  for (;;) {
    const up = parent[at] ?? at;
    if (up === at) return at;
    const above = parent[up] ?? up;
    parent[at] = above;
    at = above;
  }
}

function speakerKeys(claim: Claim, context: EvidenceContext): string[] {
  const speaker = speakerOf(claim, context);
  if (speaker === null) return [];
  return claim.onBehalfOf === undefined ? [`voice ${speaker}`] : [`voice ${speaker}`, `voice ${claim.onBehalfOf}`];
}

function sharedKeys(claim: Claim, context: EvidenceContext): string[] {
  const keys = speakerKeys(claim, context);
  if (claim.statementId !== undefined) keys.push(`statement ${claim.statementId}`);
  if (context.reports.has(claim.claimant)) keys.push(`report ${claim.claimant}`);
  for (const report of claim.via ?? []) keys.push(`report ${report}`);
  return keys;
}
