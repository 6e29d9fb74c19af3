import type { Desk } from './desk.ts';
import { citation } from './evidence.ts';
import { type Html, html } from './html.ts';

/** The articles that a page rests on, in the order of the dataset. */
export function sourceList(ids: Iterable<string>, { dataset }: Desk): Html {
  const wanted = new Set(ids);
  const sources = dataset.sources.filter(({ id }) => wanted.has(id));
  return html`<section aria-labelledby="sources">
<h2 id="sources">${sources.length === 1 ? 'Source' : 'Sources'}</h2>
<ul class="names">${sources.map((source) => html`<li>${citation(source)}${source.note !== undefined && html` <span class="small">${source.note}</span>`}</li>`)}</ul>
</section>`;
}
