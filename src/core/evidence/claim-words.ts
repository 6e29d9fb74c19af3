/** What a claim's closed terms say to readers. */

import type { Claim, Report } from '../schema/dataset.ts';
import type { Basis, Modality } from '../schema/vocabulary.ts';
import { webAddress } from '../schema/web-address.ts';
import { dateInWords } from '../time/words.ts';
import { claimantName, sourceName } from './claimant-name.ts';
import type { EvidenceContext } from './context.ts';

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  document: 'from a document',
  'on-record': 'on the record',
  anonymous: 'speaking anonymously',
  official: 'officially',
  'own-reporting': 'from own reporting',
};

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  fact: 'as a fact',
  alleged: 'as an allegation',
  suspected: 'as a suspicion',
};

/**
 * How a claim is made, in a short phrase: "Said as a fact, on the record", "Denies part of it, officially",
 * "Comments". An assertion without a modality is one of fact, as the status rules read it.
 */
export function mannerInWords(claim: Claim): string {
  const basis = claim.basis === undefined ? '' : `, ${BASIS_WORDS[claim.basis]}`;
  switch (claim.stance) {
    case 'asserts':
      return `Said ${MODALITY_WORDS[claim.modality ?? 'fact']}${basis}`;
    case 'denies':
      return `${claim.scope === 'part' ? 'Denies part of it' : 'Denies it as a whole'}${basis}`;
    case 'comments':
      return `Comments${basis}`;
  }
}

/** One stop on the way from a claimant to the article, with an address where the stop has one. */
interface ChainLink {
  readonly text: string;
  readonly url: string | null;
}

/**
 * The way from the claimant through the reports to the article: Keith Alexander, BuzzFeed (May 2017), MSPmentor.
 * Empty where the article heard the claimant itself.
 */
export function viaChain(claim: Claim, context: EvidenceContext): readonly ChainLink[] {
  const own = context.reports.get(claim.claimant);
  const via = (claim.via ?? []).filter((id) => id !== claim.claimant);
  if (own === undefined && via.length === 0) return [];
  const start = own === undefined ? { text: claimantOfChain(claim, context), url: null } : reportLink(own);
  const between = via.map((id) => {
    const report = context.reports.get(id);
    return report === undefined ? { text: id, url: null } : reportLink(report);
  });
  return [start, ...between, { text: sourceName(claim, context), url: null }];
}

function claimantOfChain(claim: Claim, context: EvidenceContext): string {
  return claim.claimant === 'unattributed' ? 'somebody not named' : claimantName(claim, context);
}

function reportLink(report: Report): ChainLink {
  const day = report.published === undefined ? '' : ` (${dateInWords(report.published)})`;
  return { text: `${report.publisher}${day}`, url: report.url === undefined ? null : webAddress(report.url) };
}

/** Where in an article an evidence phrase stands: "headline", "paragraph 5". */
export function placeInWords(paragraph: number): string {
  return paragraph === 0 ? 'headline' : `paragraph ${paragraph}`;
}
