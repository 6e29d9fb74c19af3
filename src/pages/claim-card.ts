import { mannerInWords, viaChain } from '../core/evidence/claim-words.ts';
import { claimantName } from '../core/evidence/claimant-name.ts';
import { reportedDate } from '../core/evidence/dates.ts';
import { isLive } from '../core/evidence/live.ts';
import { claimWhen } from '../core/evidence/tie-when.ts';
import type { Claim } from '../core/schema/dataset.ts';
import { dateInWords } from '../core/time/words.ts';
import { amountInWords } from '../io/local-words.ts';
import type { Desk } from './desk.ts';
import { evidenceQuotes } from './evidence.ts';
import { type Html, html } from './html.ts';
import { entityLink } from './records.ts';

/** One statement of one source: who makes it, how it came here, what it says, and the words that it rests on. */
export function claimCard(claim: Claim, desk: Desk): Html {
  const live = isLive(claim);
  return html`<article class="claim" id="${claim.id}" aria-labelledby="by-${claim.id}">
<h3 id="by-${claim.id}">${claimant(claim, desk)}</h3>
${chain(claim, desk)}
<p class="small">${mannerInWords(claim)}</p>
${!live && fate(claim, desk)}
<p class="summary">${live ? claim.summary : html`<s>${claim.summary}</s>`}</p>
${facts(claim, desk)}
${evidenceQuotes(claim.source, claim.evidence, desk)}
${claim.note !== undefined && html`<p class="small">Note: ${claim.note}</p>`}
</article>`;
}

function claimant(claim: Claim, desk: Desk): Html {
  if (claim.claimant === 'unattributed') return html`Attributed to nobody`;
  if (!desk.records.entities.has(claim.claimant)) return html`${claimantName(claim, desk.context)}`;
  const spokenFor = claim.onBehalfOf !== undefined && html`, for ${entityLink(claim.onBehalfOf, desk)}`;
  return html`${entityLink(claim.claimant, desk)}${spokenFor}`;
}

/** "Keith Alexander → BuzzFeed (May 2017) → MSPmentor"; an arrow is read as "to". */
function chain(claim: Claim, { context }: Desk): Html | null {
  const links = viaChain(claim, context);
  if (links.length === 0) return null;
  const arrow = html`<span aria-hidden="true"> → </span><span class="visually-hidden"> to </span>`;
  const steps = links.map(({ text, url }, at) => {
    const step = url === null ? html`${text}` : html`<a href="${url}" rel="noreferrer">${text}</a>`;
    return html`${at > 0 && arrow}${step}`;
  });
  return html`<p class="small">Heard through: ${steps}</p>`;
}

function facts(claim: Claim, { context }: Desk): Html | null {
  const happened = claimWhen(claim, context);
  const said = reportedDate(claim, context);
  const given = claim.dateText === undefined ? null : `“${claim.dateText}”`;
  const rows: readonly (readonly [string, string])[] = [
    ...(happened === null ? [] : [['Happened', given === null ? happened : `${happened} (${given})`] as const]),
    ...(happened === null && given !== null ? [['Date as given', given] as const] : []),
    ...(said === '' ? [] : [['Said', dateInWords(said)] as const]),
    ...(claim.amount === undefined ? [] : [['Amount', amountInWords(claim.amount)] as const]),
  ];
  return rows.length === 0 ? null : factList(rows);
}

/** Facts, a term and its words each. */
export function factList(rows: readonly (readonly [term: string, words: string | Html])[]): Html {
  return html`<dl class="facts">${rows.map(([term, words]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>`;
}

/** Why a claim no longer counts, and where to read on. It stays readable. */
function fate({ withdrawn, supersededBy }: Claim, desk: Desk): Html {
  const later = supersededBy === undefined ? null : desk.to.claim(supersededBy);
  return html`<div class="notice">${
    withdrawn !== undefined &&
    html`<p>Withdrawn${withdrawn.on !== undefined && `, ${dateInWords(withdrawn.on)}`}. It no longer counts, and stays readable.</p>
${evidenceQuotes(withdrawn.source, withdrawn.evidence, desk)}`
  }${
    supersededBy !== undefined &&
    html`<p>Gave way to a later claim, and no longer counts.${later !== null && html` <a href="${later}">Go to the later claim</a>`}</p>`
  }</div>`;
}
