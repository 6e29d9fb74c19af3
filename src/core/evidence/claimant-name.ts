/** Claimants by name, as readers see them. */
import type { Claim, Report } from '../schema/dataset.ts';
import { dateInWords } from '../time/words.ts';
import type { EvidenceContext } from './context.ts';
import { publisherKey, speakerOf } from './voice.ts';

/**
 * Who a claim is by, for a label: "The Moscow Times (own reporting)", "Bloomberg", "unattributed", or
 * "Kaspersky Lab, for Kaspersky Government Security Solutions". An id that no record has stands for itself.
 */
export function claimantName(claim: Claim, context: EvidenceContext): string {
  return ownVoiceName(claim, context) ?? joinFor(claim, context, ', for ');
}

/**
 * The same within a sentence, with how it was heard:
 * "Kaspersky Lab on behalf of Kaspersky Government Security Solutions", "six employees, speaking anonymously, through
 * Bloomberg (March 2015)". What is attributed to nobody goes by where it stands: "nobody named, in Techwarrant".
 */
export function speakerInWords(claim: Claim, context: EvidenceContext): string {
  if (claim.claimant === 'unattributed') {
    return `nobody named, in ${sourceName(claim, context)}${throughReports(claim, context)}`;
  }
  const name = whoInWords(claim, context);
  const anonymously = claim.basis === 'anonymous' ? anonymityInWords(claim, context) : '';
  const fromDocument = claim.basis === 'document' ? ', from a document' : '';
  return `${name}${anonymously}${fromDocument}${throughReports(claim, context)}`;
}

/** Who speaks, in a sentence, without how it was heard: "Bloomberg (March 2015)", "somebody not named". */
export function whoInWords(claim: Claim, context: EvidenceContext): string {
  if (claim.claimant === 'unattributed') return 'somebody not named';
  if (claim.claimant === 'source') return sourceName(claim, context);
  const report = context.reports.get(claim.claimant);
  return report === undefined ? joinFor(claim, context, ' on behalf of ') : reportInWords(report);
}

/** Publisher of the source in which a claim stands. */
export function sourceName(claim: Claim, context: EvidenceContext): string {
  return context.sources.get(claim.source)?.publisher ?? claim.source;
}

function ownVoiceName(claim: Claim, context: EvidenceContext): string | null {
  if (claim.claimant === 'unattributed') return 'unattributed';
  if (claim.claimant === 'source') {
    const how = claim.basis === 'document' ? 'from a document' : 'own reporting';
    return `${sourceName(claim, context)} (${how})`;
  }
  return context.reports.get(claim.claimant)?.publisher ?? null;
}

function joinFor(claim: Claim, context: EvidenceContext, joint: string): string {
  const nameOf = (id: string): string => context.entities.get(id)?.name ?? id;
  const name = nameOf(claim.claimant);
  return claim.onBehalfOf === undefined ? name : `${name}${joint}${nameOf(claim.onBehalfOf)}`;
}

/** An outlet in its own voice is not anonymous itself; those it relies on are. */
function anonymityInWords(claim: Claim, context: EvidenceContext): string {
  const isOutlet = claim.claimant === 'source' || context.reports.has(claim.claimant);
  return isOutlet ? ', on the word of people it does not name' : ', speaking anonymously';
}

/** The reports between a claimant and the source; a speaker's own statement is no go-between. */
function throughReports(claim: Claim, context: EvidenceContext): string {
  const speaker = speakerOf(claim, context);
  const between = (claim.via ?? []).flatMap((id) => {
    const report = context.reports.get(id);
    if (report === undefined) return [id];
    const publisher = publisherKey(report.publisher, context);
    return publisher === speaker || publisher === claim.onBehalfOf ? [] : [reportInWords(report)];
  });
  return between.length === 0 ? '' : `, through ${between.join(' and then ')}`;
}

function reportInWords(report: Report): string {
  return report.published === undefined ? report.publisher : `${report.publisher} (${dateInWords(report.published)})`;
}
