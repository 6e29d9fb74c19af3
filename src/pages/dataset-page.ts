import type { CompiledDataset } from '../core/compile/compiled.ts';
import { extentOf } from '../core/compile/extent.ts';
import { ENTITY_TYPES, RELATION_GROUPS } from '../core/schema/vocabulary.ts';
import { defaultView } from '../core/state/view.ts';
import { dateInWords } from '../core/time/words.ts';
import { pictureOfView } from '../svg/view-picture.ts';
import { datasetPath } from './addresses.ts';
import { type Desk, deskFor } from './desk.ts';
import { viewFigure } from './figure.ts';
import { type Html, html } from './html.ts';
import { datasetAsLinkedData } from './linked-data.ts';
import type { Site, StaticPage } from './page.ts';
import { entityRows, tieRows } from './records.ts';
import { sourceList } from './source-list.ts';

/** The page of a dataset: its stories and questions, and every entity and tie by name. */
export function datasetPages({ dataset, stories, address }: Site): readonly StaticPage[] {
  const path = datasetPath(dataset);
  const desk = deskFor(path, dataset);
  const { among, beyond } = extentOf(dataset);
  const articles = dataset.sources.length === 1 ? '1 article' : `${dataset.sources.length} articles`;
  const extent = `${among}, drawn from ${articles}${beyond === null ? '' : `; ${beyond}`}`;
  return [
    {
      path,
      title: dataset.title,
      description: dataset.description,
      card: { title: dataset.title, note: extent, picture: pictureOfView(dataset, defaultView(dataset.id), null) },
      linkedData: datasetAsLinkedData(dataset, address === null ? null : `${address}${path}`),
      body: html`<h1>${dataset.title}</h1>
<p class="lead">${dataset.description}</p>
<p class="small">${extent}. Last updated ${dateInWords(dataset.updated)}.</p>
<p class="actions"><a class="button" href="${desk.to.explorer(defaultView(dataset.id))}">Open in the explorer</a></p>
${viewFigure(dataset, defaultView(dataset.id), `The readable cast of “${dataset.title}” and the ties among it`)}
${told(stories, desk)}
${questions(desk)}
${entities(desk)}
${ties(desk)}
${sourceList(
  dataset.sources.map(({ id }) => id),
  desk,
)}`,
    },
  ];
}

function told(stories: Site['stories'], { to }: Desk): Html | null {
  if (stories.length === 0) return null;
  return html`<section aria-labelledby="stories">
<h2 id="stories">Told in steps</h2>
<ul class="said">${stories.map(({ id, title, lead }) => html`<li><p><a href="${to.story(id)}">${title}</a></p><p class="small">${lead}</p></li>`)}</ul>
</section>`;
}

function questions({ dataset, to }: Desk): Html | null {
  if (dataset.views.length === 0) return null;
  return html`<section aria-labelledby="questions">
<h2 id="questions">Questions</h2>
<ul class="said">${dataset.views.map((view) => html`<li><p><a href="${to.view(view.id)}">${view.question}</a></p><p class="small">${view.lead}</p></li>`)}</ul>
</section>`;
}

function entities(desk: Desk): Html {
  const { dataset } = desk;
  const groups = ENTITY_TYPES.map(({ id, plural }) => {
    const records = dataset.entities.filter(({ type }) => type === id).sort(byName);
    if (records.length === 0) return null;
    const rows = entityRows(records, desk, ({ id: entity }) => tiesOf(entity, dataset));
    return html`<h3>${plural} (${records.length})</h3>${rows}`;
  });
  const { beyond } = extentOf(dataset);
  const more =
    beyond !== null && html`<p class="small">Of these ${beyond.replace(' more', '')}: no tie has them at its end.</p>`;
  return html`<section aria-labelledby="entities">
<h2 id="entities">Who and what (${dataset.entities.length})</h2>
${more}
${groups}
</section>`;
}

function ties(desk: Desk): Html {
  const groups = RELATION_GROUPS.map(({ id, label }) => {
    const records = desk.dataset.ties.filter(({ group }) => group === id);
    return records.length > 0 && html`<h3>${label} (${records.length})</h3>${tieRows(records, desk)}`;
  });
  return html`<section aria-labelledby="ties">
<h2 id="ties">Ties (${desk.dataset.ties.length})</h2>
${groups}
</section>`;
}

function tiesOf(id: string, { ties: all }: CompiledDataset): string {
  const count = all.filter(({ from, to }) => from === id || to === id).length;
  if (count === 0) return '';
  return count === 1 ? '1 tie' : `${count} ties`;
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
