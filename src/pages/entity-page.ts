import { correctionsOf } from '../core/changes/corrections.ts';
import type { CompiledEntity, CompiledTie } from '../core/compile/compiled.ts';
import { sayingsOf } from '../core/compile/sayings.ts';
import { tiesByYear } from '../core/compile/ties-by-year.ts';
import { mannerInWords } from '../core/evidence/claim-words.ts';
import { statusInBrief } from '../core/evidence/status-words.ts';
import { defaultView } from '../core/state/view.ts';
import { countryInWords } from '../io/local-words.ts';
import { entityPath, viewOfEntity } from './addresses.ts';
import { correctionNote } from './correction-rows.ts';
import { type Desk, deskFor } from './desk.ts';
import { pictureOfTies, tiesFigure } from './figure.ts';
import { type Html, html } from './html.ts';
import { entityAsLinkedData } from './linked-data.ts';
import { entityIcon } from './marks.ts';
import type { Site, StaticPage } from './page.ts';
import { entityRows, kindInWords, tieRows } from './records.ts';
import { sourceList } from './source-list.ts';

/** A page for every entity: what it is, its ties by year with their status, what it says, and whom it leads to. */
export function entityPages(site: Site): readonly StaticPage[] {
  return site.dataset.entities.map((entity) => entityPage(entity, site));
}

function entityPage(entity: CompiledEntity, { dataset, address }: Site): StaticPage {
  const path = entityPath(dataset, entity.id);
  const desk = deskFor(path, dataset);
  const ties = dataset.ties.filter(({ from, to }) => from === entity.id || to === entity.id);
  const occasion = dataset.ties.filter(({ event }) => event === entity.id);
  const sayings = sayingsOf(entity.id, dataset.ties);
  const sources = [
    ...[...ties, ...occasion].flatMap((tie) => tie.sources),
    ...sayings.map(({ claim }) => claim.source),
  ];
  return {
    path,
    title: `${entity.name}: ${tiesInWords(ties.length)} and who says so`,
    description: `${entity.description} ${tiesInWords(ties.length)} in “${dataset.title}”, each with who claims it and who denies it.`,
    ...(ties.length > 0 && {
      card: {
        title: entity.name,
        note: `${tiesInWords(ties.length)}, each with who claims it and who denies it`,
        picture: pictureOfTies(dataset, ties, defaultView(dataset.id)),
      },
    }),
    linkedData: entityAsLinkedData(entity, address === null ? null : `${address}${path}`),
    body: html`<article>
${identity(entity)}
<p class="actions"><a class="button" href="${desk.to.explorer(viewOfEntity(dataset, entity.id))}">Open in the explorer</a></p>
${ties.length > 0 && tiesFigure(dataset, ties, defaultView(dataset.id), `${entity.name} and its ties, listed below`)}
${ties.length > 0 && section('ties', `Ties (${ties.length})`, years(ties, entity, desk))}
${occasion.length > 0 && section('occasion', `On this occasion (${occasion.length})`, tieRows(occasion, desk))}
${sayings.length > 0 && section('sayings', `What it says about others (${sayings.length})`, saidRows(sayings, desk))}
${neighbours(ties, entity, desk)}
${correctionNote(correctionsOf(dataset, [entity.id]), desk)}
${sourceList(sources, desk)}
</article>`,
  };
}

function identity(entity: CompiledEntity): Html {
  const country = entity.country === undefined ? '' : ` · ${countryInWords(entity.country)}`;
  const aliases = entity.aliases ?? [];
  return html`<p class="status">${entityIcon(entity.type)} ${kindInWords(entity)}${country}</p>
<h1>${entity.name}</h1>
${entity.named === false && html`<p class="small">Unnamed in the article.</p>`}
${aliases.length > 0 && html`<p class="small">Also: ${aliases.join(', ')}</p>`}
<p class="lead">${entity.description}</p>
${
  entity.wikidata !== undefined &&
  html`<p class="small"><a href="https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}" rel="noreferrer" aria-label="Wikidata on ${entity.name}">Wikidata</a></p>`
}`;
}

function years(ties: readonly CompiledTie[], entity: CompiledEntity, desk: Desk): Html {
  const groups = tiesByYear(ties, 'happened');
  return html`${groups.map((year) => html`<h3>${year.heading}</h3>${tieRows(year.ties, desk, entity.id)}`)}`;
}

function saidRows(sayings: ReturnType<typeof sayingsOf>, desk: Desk): Html {
  return html`<ul class="said">${sayings.map(
    ({ claim, tie }) =>
      html`<li><p><a href="${desk.to.claim(claim.id) ?? desk.to.tie(tie.id)}">${claim.summary}</a></p>
<p class="small">${mannerInWords(claim)}. On: ${desk.sentence(tie)}. ${statusInBrief(tie.status)}.</p></li>`,
  )}</ul>`;
}

/** Everyone at the other end of its ties, with how many there are of them. */
function neighbours(ties: readonly CompiledTie[], entity: CompiledEntity, desk: Desk): Html | null {
  const counts = new Map<string, number>();
  for (const { from, to } of ties) {
    const other = from === entity.id ? to : from;
    if (other !== entity.id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const records = [...counts.keys()].flatMap((id) => desk.records.entities.get(id) ?? []);
  if (records.length === 0) return null;
  const sorted = records.sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
  const rows = entityRows(sorted, desk, ({ id }) => tiesInWords(counts.get(id) ?? 0));
  return section('neighbours', `Tied to (${records.length})`, rows);
}

function section(id: string, title: string, content: Html): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}

function tiesInWords(count: number): string {
  return count === 1 ? '1 tie' : `${count} ties`;
}
