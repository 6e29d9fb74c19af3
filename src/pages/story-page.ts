import { correctionsOf } from '../core/changes/corrections.ts';
import type { CompiledTie } from '../core/compile/compiled.ts';
import { liveClaims } from '../core/evidence/live.ts';
import { shownTies } from '../core/filter/shown-ties.ts';
import type { Claim } from '../core/schema/dataset.ts';
import type { Story, StorySentence, StoryStep } from '../core/schema/story.ts';
import type { View } from '../core/state/view.ts';
import { recordsOfStep } from '../core/story/records-of-step.ts';
import { stepView } from '../core/story/step-view.ts';
import { dateInWords } from '../core/time/words.ts';
import { TOKENS } from '../svg/palettes.ts';
import { pictureSvg } from '../svg/picture-svg.ts';
import { storyPath } from './addresses.ts';
import { correctionNote } from './correction-rows.ts';
import { type Desk, deskFor } from './desk.ts';
import { viewPicture } from './figure.ts';
import { Html, html } from './html.ts';
import type { Site, StaticPage } from './page.ts';
import { tieRow, wordsOnTie } from './records.ts';
import { type SourceNotes, sourceNotes } from './source-notes.ts';

/** A page for every story: all its steps as text, the ties of each with their status, and the sources as notes. */
export function storyPages({ dataset, stories }: Site): readonly StaticPage[] {
  return stories.map((story) => {
    const path = storyPath(dataset, story.id);
    const desk = deskFor(path, dataset);
    const notes = sourceNotes(desk);
    const steps = story.steps.map((step, at) => stepSection(story, step, at + 1, desk, notes));
    const opening = stepView(story, 1, dataset);
    const changed = story.updated === undefined ? '' : ` Last changed ${dateInWords(story.updated)}.`;
    return {
      path,
      title: story.title,
      description: story.lead,
      ...(opening !== null && {
        card: { title: story.title, note: story.lead, picture: viewPicture(dataset, opening) },
      }),
      body: html`<article class="story">
<h1>${story.title}</h1>
<p class="lead">${story.lead}</p>
<p class="small">A story in ${story.steps.length} steps.${changed} Each says what the numbered sources say, and no more.</p>
<p class="actions"><a class="button" href="${explorerAt(story, 1, desk)}">Follow it in the explorer</a></p>
${steps}
${notes.list()}
</article>`,
    };
  });
}

function stepSection(story: Story, step: StoryStep, number: number, desk: Desk, notes: SourceNotes): Html {
  const view = stepView(story, number, desk.dataset);
  const ties = view === null ? [] : shownTies(view, desk.dataset);
  const count = ties.length === 1 ? 'The tie' : `The ${ties.length} ties`;
  return html`<section class="told" id="step-${number}" aria-labelledby="heading-${number}">
<h2 id="heading-${number}"><span class="small">${number} of ${story.steps.length}</span> ${step.heading}</h2>
${step.sentences.map((sentence) => sentenceWithNotes(sentence, desk, notes))}
${view !== null && picture(view, step, desk)}
${correctionNote(
  correctionsOf(
    desk.dataset,
    recordsOfStep(step, (id) => desk.records.tieOfClaim.get(id)),
  ),
  desk,
)}
<h3>${count} that this step shows</h3>
<ul class="rows">${ties.map((tie) => tieWithStatus(tie, desk, notes))}</ul>
<p class="small actions"><a href="${explorerAt(story, number, desk)}" aria-label="${step.heading}: this step in the explorer">This step in the explorer</a></p>
</section>`;
}

/** Drawn for the width of a column of text; the ties below it say the same in words. */
const PICTURE_SIZE = { width: 640, height: 380 };

function picture(view: View, { heading }: StoryStep, { dataset }: Desk): Html {
  const svg = pictureSvg(
    { dataset, picture: viewPicture(dataset, view), size: PICTURE_SIZE, palette: TOKENS },
    { title: `Picture of the ties of this step: ${heading}` },
  );
  return html`<figure class="picture">${new Html(svg)}</figure>`;
}

function sentenceWithNotes({ text, claims = [] }: StorySentence, { records }: Desk, notes: SourceNotes): Html {
  const named = claims.flatMap((id) => records.tieOfClaim.get(id)?.claims.filter((claim) => claim.id === id) ?? []);
  return html`<p>${text}${notes.refer(named)}</p>`;
}

/** A tie in a row: sentence, status, and in words who asserts and who denies it, in the same type. */
function tieWithStatus(tie: CompiledTie, desk: Desk, notes: SourceNotes): Html {
  const heard: readonly Claim[] = [...liveClaims(tie, 'asserts'), ...liveClaims(tie, 'denies')];
  return html`<li>${tieRow(tie, desk)}<p class="small">${wordsOnTie(tie, desk)}${notes.refer(heard)}</p></li>`;
}

function explorerAt(story: Story, step: number, { dataset, to }: Desk): string {
  const view = stepView(story, step, dataset);
  return view === null ? to.dataset : to.explorer(view);
}
