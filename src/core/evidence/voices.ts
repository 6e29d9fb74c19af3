/** The voices of a tie one by one, and the way that a claim took from mouth to page, for whoever draws them. */
import type { Claim, Report } from '../schema/dataset.ts';
import { sourceName, whoInWords } from './claimant-name.ts';
import type { EvidenceContext } from './context.ts';
import { isLive } from './live.ts';
import { hasSpeaker, voiceGroups } from './voice.ts';

/** Claims that are not independent of one another, also through a third. */
export interface Voice {
  /** At least one, in the order of the tie. */
  readonly claims: readonly Claim[];
  /** False where all of it is attributed to nobody: such a group adds no voice. */
  readonly speaks: boolean;
}

/** One who had a claim in hand on its way to the reader. */
export interface ChainLink {
  readonly kind: 'claimant' | 'report' | 'source';
  /** Id of the entity, report or source; null where nobody is named. */
  readonly id: string | null;
  readonly name: string;
  /** Of a report or source, as EDTF text; absent where it is not known. */
  readonly published?: string;
}

/**
 * The voices behind a tie: its live asserting claims, grouped as `independentVoices` counts them, in the order of their
 * first claims. As many speak as the tie's status says.
 * @param claims those of one tie; what denies, comments, was withdrawn or superseded plays no part
 */
export function voicesOf(claims: readonly Claim[], context: EvidenceContext): readonly Voice[] {
  const counting = claims.filter((claim) => claim.stance === 'asserts' && isLive(claim));
  return voiceGroups(counting, context).map((group) => ({ claims: group, speaks: hasSpeaker(group, context) }));
}

/**
 * The way of a claim to the reader: who says it, the reports that relayed it, in order, and the source. Where a report
 * or the source speaks in its own voice, the chain begins with it. An id that no record has stands for itself.
 */
export function chainOf(claim: Claim, context: EvidenceContext): readonly ChainLink[] {
  const via = claim.via ?? [];
  const bySource = claim.claimant === 'source';
  const byReport = context.reports.has(claim.claimant);
  const reports = byReport && !via.includes(claim.claimant) ? [claim.claimant, ...via] : via;
  return [
    ...(bySource || byReport ? [] : [claimantLink(claim, context)]),
    ...reports.map((id) => reportLink(id, context.reports.get(id))),
    sourceLink(claim, context),
  ];
}

function claimantLink(claim: Claim, context: EvidenceContext): ChainLink {
  const id = claim.claimant === 'unattributed' ? null : claim.claimant;
  return { kind: 'claimant', id, name: whoInWords(claim, context) };
}

function reportLink(id: string, report: Report | undefined): ChainLink {
  return { kind: 'report', id, name: report?.publisher ?? id, ...publishedOf(report) };
}

function sourceLink(claim: Claim, context: EvidenceContext): ChainLink {
  const published = publishedOf(context.sources.get(claim.source));
  return { kind: 'source', id: claim.source, name: sourceName(claim, context), ...published };
}

function publishedOf(record: { readonly published?: string } | undefined): Pick<ChainLink, 'published'> {
  return record?.published === undefined ? {} : { published: record.published };
}
