/** The status rule applied to one tie, step by step, in words: which support fits, and why none stronger does. */
import type { Claim, Tie } from '../schema/dataset.ts';
import { SUPPORTS, type Support } from '../schema/vocabulary.ts';
import { whoInWords } from './claimant-name.ts';
import { commonGround } from './common-ground.ts';
import type { EvidenceContext } from './context.ts';
import { liveClaims } from './live.ts';
import { supportInWords } from './reason.ts';
import { statusOf, supportOf } from './support.ts';
import { voiceKind } from './voice.ts';

/** One step of the rule on a tie. */
export interface RuleStep {
  readonly support: Support;
  /** Steps after the one that fits are not reached. */
  readonly outcome: 'fits' | 'fails' | 'not-reached';
  /** Why it fits or does not, on this tie: one to three sentences. */
  readonly words: string;
}

/**
 * The steps of support in the order in which they are tried, strongest first. Exactly one fits, which is the tie's
 * support as `supportOf` computes it. Each is tried by itself: what a claim is worth is the support that it gives alone,
 * and a tie is confirmed where some claim, or some pair of claims, confirms it without the others.
 */
export function ruleSteps(tie: Tie, context: EvidenceContext): readonly RuleStep[] {
  const heard = weighed(tie, context);
  let found = false;
  return SUPPORTS.map(({ id }) => {
    if (found) return { support: id, outcome: 'not-reached', words: 'Not asked any more, since a stronger step fits.' };
    found = fits(id, heard, tie, context);
    if (!found) return { support: id, outcome: 'fails', words: whyNot(id, heard, tie, context) };
    return { support: id, outcome: 'fits', words: supportInWords(tie, statusOf(tie, context), context) };
  });
}

/** A live asserting claim, and what it gives by itself. */
interface Heard {
  readonly claim: Claim;
  readonly alone: Support;
  /** Said as fact by somebody who is named: the only kind that can confirm together with another. */
  readonly named: boolean;
}

function weighed(tie: Tie, context: EvidenceContext): readonly Heard[] {
  return liveClaims(tie, 'asserts').map((claim) => {
    const alone = supportAlone([claim], tie, context);
    const isFact = alone === 'stated' || alone === 'reported';
    return { claim, alone, named: isFact && claim.basis !== 'anonymous' };
  });
}

function supportAlone(claims: readonly Claim[], tie: Tie, context: EvidenceContext): Support {
  return supportOf({ ...tie, claims: [...claims] }, context).support;
}

function fits(support: Support, heard: readonly Heard[], tie: Tie, context: EvidenceContext): boolean {
  if (support === 'none') return true;
  if (heard.some(({ alone }) => alone === support)) return true;
  if (support !== 'confirmed') return false;
  const named = heard.filter((one) => one.named).map(({ claim }) => claim);
  return named.some((a, index) =>
    named.slice(index + 1).some((b) => supportAlone([a, b], tie, context) === 'confirmed'),
  );
}

function whyNot(support: Support, heard: readonly Heard[], tie: Tie, context: EvidenceContext): string {
  if (heard.length === 0) {
    const asserted = tie.claims.some((claim) => claim.stance === 'asserts');
    return asserted ? 'All that was asserted was withdrawn, or gave way to a later claim.' : 'Nobody asserts it.';
  }
  if (support === 'confirmed') return whyNotConfirmed(heard, context);
  if (support === 'stated') return whyNotStated(heard, tie, context);
  return 'Nobody states it as fact: what is said is an allegation, a suspicion, or attributed to nobody.';
}

function whyNotConfirmed(heard: readonly Heard[], context: EvidenceContext): string {
  const named = heard.filter((one) => one.named).map(({ claim }) => claim);
  const anonymous = heard.some(({ alone, claim }) => alone === 'reported' && claim.basis === 'anonymous');
  const aside = anonymous ? ' What is said anonymously never helps to confirm.' : '';
  const names = unique(named.map((claim) => whoInWords(claim, context)));
  if (named.length === 0) return `Nobody who is named states it as fact.${aside}`;
  if (names.length === 1) return `Only ${list(names)} states it as fact, and one voice is not enough.${aside}`;
  const shared = commonGround(named, context);
  return `${list(names)} state it as fact, but not independently of one another: they share ${list(shared)}.${aside}`;
}

/** Ends that speak without stating it openly as fact, and why that does not count as an end's word. */
function whyNotStated(heard: readonly Heard[], tie: Tie, context: EvidenceContext): string {
  const ends = heard.filter(({ claim }) => voiceKind(claim, tie, context) === 'end');
  const nameOf = (id: string): string => context.entities.get(id)?.name ?? id;
  if (ends.length === 0) return `Neither end of the tie asserts it (${nameOf(tie.from)}; ${nameOf(tie.to)}).`;
  const reasons = ends.map(({ claim, alone }) => {
    const who = whoInWords(claim, context);
    if (alone === 'alleged') return `${who} says so, but not as fact`;
    if (claim.basis === 'anonymous') return `${who} says so as fact, but anonymously`;
    return `the word of ${who} is a document known only through a report, and counts as that report’s word`;
  });
  return `No end of the tie states it openly as fact: ${unique(reasons).join('; ')}.`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function unique(parts: readonly string[]): readonly string[] {
  return [...new Set(parts)];
}
