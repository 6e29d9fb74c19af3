/** Sources as numbered notes: each article once for each chain of reports that it relays, in the order of first use. */
import type { Claim } from '../core/schema/dataset.ts';
import { dateInWords } from '../core/time/words.ts';
import type { Desk } from './desk.ts';
import { citation } from './evidence.ts';
import { type Html, html } from './html.ts';

export interface SourceNotes {
  /** The numbers of the notes that these claims stand in, as links to them; nothing for no claims. */
  readonly refer: (claims: readonly Claim[]) => Html | null;
  /** All notes that were referred to, so far. */
  readonly list: () => Html;
}

/** Notes for one page. */
export function sourceNotes({ context }: Desk): SourceNotes {
  const notes = new Map<string, Pick<Claim, 'source' | 'via'>>();
  const numberOf = ({ source, via = [] }: Claim): number => {
    const key = [source, ...via].join(' ');
    if (!notes.has(key)) notes.set(key, { source, via });
    return [...notes.keys()].indexOf(key) + 1;
  };
  const entry = ({ source, via = [] }: Pick<Claim, 'source' | 'via'>): Html => {
    const article = context.sources.get(source);
    const chain = via.map((id) => reportInWords(id)).join(', through ');
    return html`${article === undefined ? source : citation(article)}${chain !== '' && html`, relaying ${chain}`}`;
  };
  const reportInWords = (id: string): string => {
    const report = context.reports.get(id);
    if (report === undefined) return id;
    const what = report.title === undefined ? report.publisher : `${report.publisher}, “${report.title}”`;
    return report.published === undefined ? what : `${what} (${dateInWords(report.published)})`;
  };
  return {
    refer: (claims) => {
      const numbers = [...new Set(claims.map(numberOf))].sort((a, b) => a - b);
      if (numbers.length === 0) return null;
      return html`<sup class="refs">${numbers.map((number) => html` <a href="#note-${number}" aria-label="Note ${number}">${number}</a>`)}</sup>`;
    },
    list: () => html`<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<ol class="notes">${[...notes.values()].map((note, at) => html`<li id="note-${at + 1}">${entry(note)}</li>`)}</ol>
</section>`,
  };
}
