/** A status in words: what was asserted or denied, by whom, through which reports, and why it counts for no more. */
import type { Claim, Tie } from '../schema/dataset.ts';
import { sourceName, speakerInWords, whoInWords } from './claimant-name.ts';
import type { EvidenceContext } from './context.ts';
import { isLive, liveClaims } from './live.ts';
import type { TieStatus } from './status.ts';

/**
 * Why a tie has its support, in one to three sentences beginning with the support's name:
 * "Confirmed: by Kaspersky Lab on behalf of Kaspersky Government Security Solutions, and by The Moscow Times."
 * @param status the tie's own status, from `statusOf`.
 */
export function supportInWords(tie: Tie, status: TieStatus, context: EvidenceContext): string {
  const deciding = claimsById(tie, status.reason.claims);
  const speakers = deciding.map((claim) => `by ${speakerInWords(claim, context)}`);
  switch (status.reason.rule) {
    case 'end-and-independent':
      return `Confirmed: ${list(speakers)}.`;
    case 'both-ends':
      return `Confirmed: by both ends of the tie, ${list(speakers)}.`;
    case 'two-independent':
      return `Confirmed: ${list(speakers)}, independently of one another.`;
    case 'document':
      return `Confirmed: in a document that ${list(deciding.map((claim) => sourceName(claim, context)))} read itself.`;
    case 'end':
      return `Stated: ${list(speakers)}. Nobody else states it as fact who is named and independent of that.`;
    case 'independent':
      return `Reported: ${list(speakers)}. ${whyOnlyReported(deciding)}`;
    case 'weaker-claims':
      return allegedInWords(tie, context);
    case 'retracted':
      return `Retracted: ${list(unique(deciding.map((claim) => `the claim ${fallenInWords(claim, context)}`)))}.`;
    case 'nobody-asserts':
      return 'No support: nobody in these articles asserts it.';
  }
}

/**
 * Who denies a tie, and how much of it: "Denied in part by Kaspersky Lab." Denials that were withdrawn or superseded
 * follow in a sentence of their own, since they stay readable and no longer count.
 * @param status the tie's own status, from `statusOf`.
 */
export function denialInWords(tie: Tie, status: TieStatus, context: EvidenceContext): string {
  const live = claimsById(tie, status.denials);
  const whole = live.filter((claim) => claim.scope !== 'part');
  // Who denies the whole denies the part; the claims themselves show both.
  const wholly = new Set(whole.map((claim) => claim.claimant));
  const part = live.filter((claim) => claim.scope === 'part' && !wholly.has(claim.claimant));
  const parts = [
    ...(whole.length === 0 ? [] : [`as a whole by ${namesOf(whole, context)}`]),
    ...(part.length === 0 ? [] : [`in part by ${namesOf(part, context)}`]),
  ];
  const fallen = tie.claims.filter((claim) => claim.stance === 'denies' && !isLive(claim));
  const earlier = unique(fallen.map((claim) => `The denial ${fallenInWords(claim, context)}.`));
  if (live.length > 0) return [`Denied ${list(parts)}.`, ...earlier].join(' ');
  return fallen.length > 0 ? ['No denial stands.', ...earlier].join(' ') : 'Not denied by anybody in these articles.';
}

function whyOnlyReported(deciding: readonly Claim[]): string {
  return deciding.some((claim) => claim.basis === 'anonymous')
    ? 'Nobody named states it as fact, and what is said anonymously never confirms.'
    : 'Neither end of the tie states it openly as fact, and neither does a second voice that is named and independent.';
}

/** Names every live asserting claim, since none of them says more than the others. */
function allegedInWords(tie: Tie, context: EvidenceContext): string {
  const claims = liveClaims(tie, 'asserts').map((claim) => {
    const how = claim.modality === 'suspected' ? 'suspected' : 'said';
    return `${how} by ${speakerInWords(claim, context)}`;
  });
  return `Alleged: ${unique(claims).join('; ')}. Nobody identified states it as established fact.`;
}

function fallenInWords(claim: Claim, context: EvidenceContext): string {
  const fate = claim.withdrawn === undefined ? 'gave way to a later one' : 'was withdrawn';
  return `by ${whoInWords(claim, context)} ${fate}`;
}

function namesOf(claims: readonly Claim[], context: EvidenceContext): string {
  const names = unique(claims.map((claim) => whoInWords(claim, context)));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function claimsById(tie: Tie, ids: readonly string[]): readonly Claim[] {
  const wanted = new Set(ids);
  return tie.claims.filter((claim) => wanted.has(claim.id));
}

/** Parts may hold commas of their own, so that "and" takes one too. */
function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

function unique(parts: readonly string[]): readonly string[] {
  return [...new Set(parts)];
}
