import type { CompiledTie } from '../core/compile/compiled.ts';
import { speakerInWords } from '../core/evidence/claimant-name.ts';
import { liveClaims } from '../core/evidence/live.ts';
import { shownTies } from '../core/filter/shown-ties.ts';
import type { NamedView } from '../core/schema/dataset.ts';
import { defaultView } from '../core/state/view.ts';
import { namedView } from '../core/url/named-view.ts';
import { amountInWords } from '../io/local-words.ts';
import { viewPath } from './addresses.ts';
import { type Desk, deskFor } from './desk.ts';
import { viewFigure, viewPicture } from './figure.ts';
import { type Html, html } from './html.ts';
import type { Site, StaticPage } from './page.ts';
import { tieRow, wordsOnTie } from './records.ts';
import { sourceList } from './source-list.ts';

/** A page for every named view: the question, and the ties that answer it with their status and their articles. */
export function viewPages(site: Site): readonly StaticPage[] {
  return site.dataset.views.map((named) => viewPage(named, site));
}

function viewPage(named: NamedView, { dataset }: Site): StaticPage {
  const path = viewPath(dataset, named.id);
  const desk = deskFor(path, dataset);
  const view = namedView(named.id, dataset) ?? defaultView(dataset.id);
  const ties = shownTies(view, dataset);
  const count = ties.length === 1 ? '1 tie answers it' : `${ties.length} ties answer it`;
  return {
    path,
    title: named.question,
    description: `${named.lead} ${count}, each with who claims it and who denies it.`,
    card: {
      title: named.question,
      note: `${count}, each with who claims it and who denies it`,
      picture: viewPicture(dataset, view),
    },
    body: html`<article>
<h1>${named.question}</h1>
<p class="lead">${named.lead}</p>
<p class="actions"><a class="button" href="${desk.to.explorer(view)}">Open in the explorer</a></p>
${viewFigure(dataset, view, `The ties that answer “${named.question}”, listed below`)}
<section aria-labelledby="ties">
<h2 id="ties">${count}</h2>
${tieList(ties, desk)}
</section>
${sourceList(
  ties.flatMap((tie) => tie.sources),
  desk,
)}
${otherQuestions(named, desk)}
</article>`,
  };
}

function tieList(ties: Desk['dataset']['ties'], desk: Desk): Html {
  const rows = ties.map((tie) => {
    const publishers = [...new Set(tie.sources.map((id) => desk.context.sources.get(id)?.publisher ?? id))];
    return html`<li>${tieRow(tie, desk)}<p class="small">${wordsOnTie(tie, desk)}</p>${amounts(tie, desk)}<p class="small">In ${publishers.join(', ')}</p></li>`;
  });
  return html`<ul class="rows">${rows}</ul>`;
}

/** Each amount with who gives it: amounts of several claims may be the same money, and are never added up. */
function amounts(tie: CompiledTie, { context }: Desk): readonly Html[] {
  return liveClaims(tie, 'asserts').flatMap((claim) =>
    claim.amount === undefined
      ? []
      : [html`<p class="small">Amount: ${amountInWords(claim.amount)}, by ${speakerInWords(claim, context)}</p>`],
  );
}

function otherQuestions(named: NamedView, { dataset, to }: Desk): Html | null {
  const others = dataset.views.filter(({ id }) => id !== named.id);
  if (others.length === 0) return null;
  return html`<section aria-labelledby="others">
<h2 id="others">Other questions</h2>
<ul class="names">${others.map(({ id, question }) => html`<li><a href="${to.view(id)}">${question}</a></li>`)}</ul>
</section>`;
}
