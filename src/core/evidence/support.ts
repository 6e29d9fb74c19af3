/** Support and denial of a tie, computed from its claims: the design's "Status has two axes". */
import type { Claim, Tie } from '../schema/dataset.ts';
import type { Denial, Support } from '../schema/vocabulary.ts';
import type { EvidenceContext } from './context.ts';
import { liveClaims } from './live.ts';
import type { SupportReason, SupportRule, TieStatus } from './status.ts';
import { differentSpeakers, independent, independentVoices, voiceKind } from './voice.ts';

const SUPPORT_BY_RULE: Readonly<Record<SupportRule, Support>> = {
  'end-and-independent': 'confirmed',
  'both-ends': 'confirmed',
  'two-independent': 'confirmed',
  document: 'confirmed',
  end: 'stated',
  independent: 'reported',
  'weaker-claims': 'alleged',
  retracted: 'none',
  'nobody-asserts': 'none',
};

/**
 * What a live asserting claim is worth: a document that the source read itself, a fact from an end, a fact from another,
 * a fact from somebody anonymous, or anything weaker.
 */
type Weight = 'document' | 'end' | 'other' | 'anonymous' | 'weak';

/** A tie's whole status. Needs no clock and no order: the same claims in another order give the same status. */
export function statusOf(tie: Tie, context: EvidenceContext): TieStatus {
  const { support, reason } = supportOf(tie, context);
  const { denial, denials } = denialOf(tie);
  return {
    support,
    reason,
    denial,
    denials,
    retracted: reason.rule === 'retracted',
    deniedOnly: reason.rule === 'nobody-asserts' && denials.length > 0,
    voices: independentVoices(liveClaims(tie, 'asserts'), context),
  };
}

/** A tie's support, with the first rule that fits and the claims that make it fit. Denials and comments play no part. */
export function supportOf(
  tie: Tie,
  context: EvidenceContext,
): { readonly support: Support; readonly reason: SupportReason } {
  const { rule, claims } = firstRule(tie, context);
  const deciding = new Set(claims);
  const ids = tie.claims.filter((claim) => deciding.has(claim)).map((claim) => claim.id);
  return { support: SUPPORT_BY_RULE[rule], reason: { rule, claims: ids } };
}

/**
 * A tie's denial and the ids of its live denials, in the order of the tie: wholly where any of them denies the whole.
 * A denial that does not say its scope counts as whole, so that none is made smaller than it was.
 */
export function denialOf(tie: Tie): { readonly denial: Denial; readonly denials: readonly string[] } {
  const live = liveClaims(tie, 'denies');
  const denials = live.map((claim) => claim.id);
  if (live.length === 0) return { denial: 'none', denials };
  return { denial: live.every((claim) => claim.scope === 'part') ? 'partly' : 'wholly', denials };
}

interface Decision {
  readonly rule: SupportRule;
  readonly claims: readonly Claim[];
}

function firstRule(tie: Tie, context: EvidenceContext): Decision {
  const asserting = tie.claims.filter((claim) => claim.stance === 'asserts');
  if (asserting.length === 0) return { rule: 'nobody-asserts', claims: [] };
  const live = liveClaims(tie, 'asserts');
  if (live.length === 0) return { rule: 'retracted', claims: asserting };

  const weighed = (weight: Weight): readonly Claim[] => live.filter((claim) => weigh(claim, tie, context) === weight);
  const ends = weighed('end');
  const others = weighed('other');
  return (
    confirmation(ends, others, weighed('document'), context) ??
    single('end', ends) ??
    single('independent', [...others, ...weighed('anonymous')]) ??
    single('weaker-claims', live) ?? { rule: 'nobody-asserts', claims: [] }
  );
}

function confirmation(
  ends: readonly Claim[],
  others: readonly Claim[],
  documents: readonly Claim[],
  context: EvidenceContext,
): Decision | null {
  const areIndependent = (a: Claim, b: Claim): boolean => independent(a, b, context);
  // Both ends may be heard in one report or one joint statement; one mouth speaking for both is still one mouth.
  // Two claims for one and the same end share it, so different speakers are different ends.
  const areBothEnds = (a: Claim, b: Claim): boolean => differentSpeakers(a, b, context);
  return (
    pair('end-and-independent', ends, others, areIndependent) ??
    pair('both-ends', ends, ends, areBothEnds) ??
    pair('two-independent', others, others, areIndependent) ??
    single('document', documents)
  );
}

/**
 * An anonymous claim stays "as fact", but is no end's word and no help to confirm. A document known only through a
 * report is that report's word, even where the document is an end's own.
 */
function weigh(claim: Claim, tie: Tie, context: EvidenceContext): Weight {
  const voice = voiceKind(claim, tie, context);
  if ((claim.modality ?? 'fact') !== 'fact' || voice === 'nobody') return 'weak';
  if (claim.basis === 'anonymous') return 'anonymous';
  if (claim.basis === 'document') {
    if ((claim.via ?? []).length > 0) return 'other';
    if (claim.claimant === 'source') return 'document';
  }
  return voice === 'end' ? 'end' : 'other';
}

function single(rule: SupportRule, claims: readonly Claim[]): Decision | null {
  const [first] = claims;
  return first === undefined ? null : { rule, claims: [first] };
}

function pair(
  rule: SupportRule,
  some: readonly Claim[],
  others: readonly Claim[],
  fits: (a: Claim, b: Claim) => boolean,
): Decision | null {
  for (const a of some) {
    const b = others.find((candidate) => candidate !== a && fits(a, candidate));
    if (b !== undefined) return { rule, claims: [a, b] };
  }
  return null;
}
