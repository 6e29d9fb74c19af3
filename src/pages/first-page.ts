import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import { claimantName, sourceName } from '../core/evidence/claimant-name.ts';
import { isLive } from '../core/evidence/live.ts';
import { type VisibleSet, visibleSet } from '../core/filter/visible-set.ts';
import type { Claim } from '../core/schema/dataset.ts';
import { defaultView } from '../core/state/view.ts';
import { firstPicture } from '../svg/first-picture.ts';
import { TOKENS } from '../svg/palettes.ts';
import { pictureOfView } from '../svg/view-picture.ts';
import { type Desk, deskFor } from './desk.ts';
import { STYLE_FILE } from './frame.ts';
import { howToRead } from './how-to-read.ts';
import { Html, html } from './html.ts';
import { tieRow, wordsOnTie } from './records.ts';

/** Sizes that the picture's labels are placed for, by the class of their box: those of the canvas on common screens. */
const SIZES = {
  wide: { width: 736, height: 539 },
  tablet: { width: 484, height: 818 },
  phone: { width: 390, height: 530 },
};

/** What stands in the explorer's page before its scripts: the picture of the view that the bare address opens. */
export function firstMarkup(dataset: CompiledDataset): Html {
  const visible = visibleOf(dataset);
  const title = `The ties of “${dataset.title}”: ${countsInWords(visible)}`;
  const picture = pictureOfView(dataset, defaultView(dataset.id), null);
  const stages = Object.entries(SIZES).map(
    ([name, size]) =>
      html`<div class="stage ${name}">${new Html(firstPicture({ dataset, picture, size, palette: TOKENS }, title))}</div>`,
  );
  return html`<header id="first">
<h1>Tieline</h1>
${stages}
</header>`;
}

/** The same view as a list with the words of the articles on each tie, for readers without scripts. */
export function firstList(dataset: CompiledDataset): Html {
  const desk = deskFor('', dataset);
  const visible = visibleOf(dataset);
  const ties = dataset.ties.filter(({ id }) => visible.ties.has(id));
  return html`<link rel="stylesheet" href="./${STYLE_FILE}">
<main>
<h2>${dataset.title}</h2>
<p class="lead">${dataset.description}</p>
<p>The picture above and this list show ${countsInWords(visible)}: the cast that the explorer opens on. The explorer itself, with its search, filters and years, needs JavaScript; <a href="${desk.to.dataset}">every entity, tie and question</a> has a page that does not.</p>
<ul class="rows">${ties.map((tie) => html`<li>${tieWithEvidence(tie, desk)}</li>`)}</ul>
${howToRead()}
</main>`;
}

/**
 * The words of the articles, each with who says them and where they stand. They are in the page that everyone loads, so
 * days, ways and links to the articles are left to the page of the tie.
 */
function tieWithEvidence(tie: CompiledTie, desk: Desk): Html {
  const side = (stance: 'asserts' | 'denies', title: string): Html => {
    const claims = tie.claims.filter((claim) => claim.stance === stance);
    return html`<section><h3>${title}</h3>${
      claims.length === 0
        ? html`<p>Nobody in these articles.</p>`
        : html`<ul>${claims.map((each) => phrases(each, desk))}</ul>`
    }</section>`;
  };
  return html`${tieRow(tie, desk)}
<p class="small">${wordsOnTie(tie, desk)}</p>
<details><summary>What is said<span class="visually-hidden"> of it: ${desk.sentence(tie)}</span></summary>
<div class="sides">${side('asserts', 'Who says so')}${side('denies', 'Who denies it')}</div>
</details>`;
}

function phrases(claim: Claim, { context }: Desk): Html {
  const quotes = claim.evidence.map(({ exact }) => `“${exact}”`).join(' … ');
  const language = context.sources.get(claim.source)?.language;
  return html`<li>${claimantName(claim, context)}: <span${language !== undefined && html` lang="${language}"`}>${quotes}</span> <span class="small">In ${sourceName(claim, context)}.${!isLive(claim) && ' It no longer counts.'}</span></li>`;
}

function visibleOf(dataset: CompiledDataset): VisibleSet {
  return visibleSet(dataset, defaultView(dataset.id), null);
}

function countsInWords({ ties, entities, totals }: VisibleSet): string {
  return `${ties.size} of ${totals.ties} ties, among ${entities.size} of ${totals.entities} entities`;
}
