import { placeInWords } from '../core/evidence/claim-words.ts';
import type { Evidence, Source } from '../core/schema/dataset.ts';
import { webAddress } from '../core/schema/web-address.ts';
import { dateInWords } from '../core/time/words.ts';
import { evidenceLink } from '../io/text-fragment.ts';
import type { Desk } from './desk.ts';
import { type Html, html } from './html.ts';

/** The very words of an article, each with its place and a link to it, and the article by publisher, title and day. */
export function evidenceQuotes(sourceId: string, evidence: readonly Evidence[], { context }: Desk): Html {
  const source = context.sources.get(sourceId);
  return html`<figure class="evidence">
${evidence.map((phrase) => quote(phrase, source))}
<figcaption>${source === undefined ? sourceId : citation(source)}</figcaption>
</figure>`;
}

function quote(phrase: Evidence, source: Source | undefined): Html {
  const href = source === undefined ? null : evidenceLink(source, phrase);
  const place = placeInWords(phrase.paragraph);
  return html`<blockquote${source !== undefined && html` lang="${source.language}" cite="${source.url}"`}>“${phrase.exact}”</blockquote>
<p class="small">${capitalised(place)}${
    href !== null &&
    html` · <a href="${href}" rel="noreferrer" aria-label="Read it in the article: ${source?.publisher ?? ''}, ${place}">Read it in the article</a>`
  }</p>`;
}

/** Publisher, title, day, and the ways to the article; `Citation` of the explorer in markup. */
export function citation(source: Source): Html {
  const [address, archived] = [source.url, source.archiveUrl ?? ''].map(webAddress);
  const title = html`<cite lang="${source.language}">${source.title}</cite>`;
  const linked =
    address === null || address === undefined ? title : html`<a href="${address}" rel="noreferrer">${title}</a>`;
  const copy =
    archived !== null &&
    archived !== undefined &&
    html` · <a href="${archived}" rel="noreferrer" aria-label="Archived copy of “${source.title}”">Archived copy</a>`;
  return html`${source.publisher}, ${linked}, ${dateInWords(source.published)}${copy}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
