import { newestFirst } from '../core/changes/corrections.ts';
import type { Correction } from '../core/schema/dataset.ts';
import { dateInWords } from '../core/time/words.ts';
import type { Desk } from './desk.ts';
import { type Html, html } from './html.ts';
import { entityIcon } from './marks.ts';
import { entityLink, tieRow } from './records.ts';

/** Corrections, newest first, each with the records that it touched. */
export function correctionRows(corrections: readonly Correction[], desk: Desk): Html {
  return html`<ol class="said">${newestFirst(corrections).map(
    ({ date, what, why, records }) => html`<li>
<p><b>${dateInWords(date)}.</b> ${what}</p>
<p class="small">Why: ${why}</p>
<ul class="rows touched">${records.map((id) => html`<li>${recordLine(id, desk)}</li>`)}</ul>
</li>`,
  )}</ol>`;
}

/** What was corrected of a record, for its own page; null where nothing was. */
export function correctionNote(corrections: readonly Correction[], { to }: Desk): Html | null {
  if (corrections.length === 0) return null;
  return html`<section aria-labelledby="corrected">
<h2 id="corrected">Corrected</h2>
<ul class="said">${corrections.map(
    ({ date, what, why }) => html`<li><p><b>${dateInWords(date)}.</b> ${what} ${why}</p></li>`,
  )}</ul>
<p class="small"><a href="${to.dataset}corrections/">All corrections</a></p>
</section>`;
}

/** A record in a line: a claim as its tie, an article or report by its name. */
function recordLine(id: string, desk: Desk): Html {
  const { records, context, to } = desk;
  const entity = records.renamed.get(id) ?? id;
  const found = records.entities.get(entity);
  if (found !== undefined) return html`${entityIcon(found.type)}<p>${entityLink(entity, desk)}</p>`;
  const tie = records.ties.get(entity) ?? records.tieOfClaim.get(id);
  if (tie !== undefined) return tieRow(tie, desk);
  const source = context.sources.get(id);
  if (source !== undefined) return html`<p>“${source.title}”, ${source.publisher}</p>`;
  const view = desk.dataset.views.find((each) => each.id === id);
  if (view !== undefined) return html`<p><a href="${to.view(id)}">${view.question}</a></p>`;
  return html`<p>${context.reports.get(id)?.publisher ?? id}</p>`;
}
