import { correctionsOf } from '../core/changes/corrections.ts';
import type { CompiledTie } from '../core/compile/compiled.ts';
import { denialInWords, supportInWords } from '../core/evidence/reason.ts';
import { ruleSteps } from '../core/evidence/rule-steps.ts';
import { sentenceParts } from '../core/evidence/sentence.ts';
import { statusInBrief } from '../core/evidence/status-words.ts';
import { tieWhen } from '../core/evidence/tie-when.ts';
import { voicesHeading, whyOneVoice } from '../core/evidence/voice-words.ts';
import { chainOf, voicesOf } from '../core/evidence/voices.ts';
import type { Claim } from '../core/schema/dataset.ts';
import { RELATION_GROUPS, relationType, type Stance, SUPPORTS } from '../core/schema/vocabulary.ts';
import { defaultView } from '../core/state/view.ts';
import { tiePath, viewOfTie } from './addresses.ts';
import { claimCard, factList } from './claim-card.ts';
import { correctionNote } from './correction-rows.ts';
import { type Desk, deskFor } from './desk.ts';
import { pictureOfTies, tiesFigure } from './figure.ts';
import { type Html, html } from './html.ts';
import { tieAsLinkedData } from './linked-data.ts';
import { tieLine } from './marks.ts';
import type { Site, StaticPage } from './page.ts';
import { entityLink, tieRows, whenOf } from './records.ts';
import { sourceList } from './source-list.ts';

/** A page for every tie: what is claimed and denied, by whom, on which words, and why it counts for what it does. */
export function tiePages(site: Site): readonly StaticPage[] {
  return site.dataset.ties.map((tie) => tiePage(tie, site));
}

function tiePage(tie: CompiledTie, { dataset, address }: Site): StaticPage {
  const path = tiePath(dataset, tie.id);
  const desk = deskFor(path, dataset);
  const status = statusInBrief(tie.status);
  const support = supportInWords(tie, tie.status, desk.context);
  const denial = denialInWords(tie, tie.status, desk.context);
  return {
    path,
    // The status first: a sentence alone, in a list of search results, would state it as a fact.
    title: `${status}: ${desk.sentence(tie)}`,
    description: `${desk.sentence(tie)}. ${support} ${denial}`,
    card: {
      title: desk.sentence(tie),
      status,
      note: whenOf(tie, desk),
      picture: pictureOfTies(dataset, [tie], defaultView(dataset.id)),
    },
    linkedData: tieAsLinkedData(tie, desk, address === null ? null : `${address}${path}`),
    body: html`<article>
${heading(tie, desk)}
${facts(tie, desk)}
<p class="actions"><a class="button" href="${desk.to.explorer(viewOfTie(dataset, tie.id))}">Open in the explorer</a></p>
${tiesFigure(dataset, [tie], defaultView(dataset.id), `The line of this tie: ${desk.sentence(tie)}. ${status}`)}
<div class="sides">
${side(tie, 'asserts', 'Who says so', support, desk)}
${side(tie, 'denies', 'Who denies it', denial, desk)}
</div>
${comments(tie, desk)}
${voices(tie, desk)}
${decision(tie, desk)}
${neighbours(tie, desk)}
${correctionNote(correctionsOf(dataset, [tie.id, ...tie.claims.map(({ id }) => id)]), desk)}
${sourceList(tie.sources, desk)}
</article>`,
  };
}

function heading(tie: CompiledTie, desk: Desk): Html {
  const { subject, wording, object } = sentenceParts(tie);
  const group = RELATION_GROUPS.find(({ id }) => id === tie.group)?.label ?? tie.group;
  return html`<p class="status">${tieLine(tie)} ${statusInBrief(tie.status)}</p>
<h1>${entityLink(subject, desk)} ${wording} ${entityLink(object, desk)}</h1>
<p class="kind"><span class="chip" data-group="${tie.group}" aria-hidden="true"></span> ${relationType(tie.type)?.label ?? tie.type} · ${group}</p>`;
}

function facts(tie: CompiledTie, desk: Desk): Html {
  return factList([
    ['Happened', whenOf(tie, desk)],
    ['Reported', tieWhen(tie, 'reported', desk.context) ?? 'undated'],
    ...(tie.event === undefined ? [] : [['Occasion', entityLink(tie.event, desk)] as const]),
  ]);
}

/** One of the two sides. Both have the same size and place, and say so where nobody stands on them. */
function side(tie: CompiledTie, stance: Stance, title: string, reason: string, desk: Desk): Html {
  return html`<section class="side" aria-labelledby="${stance}">
<h2 id="${stance}">${title}</h2>
<p class="reason">${reason}</p>
${claimsOf(tie, stance).map((claim) => claimCard(claim, desk))}
</section>`;
}

function comments(tie: CompiledTie, desk: Desk): Html | null {
  const claims = claimsOf(tie, 'comments');
  if (claims.length === 0) return null;
  return html`<section aria-labelledby="comments">
<h2 id="comments">Comments</h2>
<p class="reason">What is said about it without asserting or denying it.</p>
${claims.map((claim) => claimCard(claim, desk))}
</section>`;
}

function voices(tie: CompiledTie, { context }: Desk): Html | null {
  const heard = voicesOf(tie.claims, context);
  if (heard.length === 0) return null;
  const rows = heard.map((voice) => {
    const ways = new Set(voice.claims.map((claim) => wayInWords(claim, context)));
    const why = whyOneVoice(voice, context);
    return html`<li>${[...ways].map((way) => html`<p>${way}</p>`)}${why !== null && html`<p class="small">${why}</p>`}</li>`;
  });
  return html`<section aria-labelledby="voices">
<h2 id="voices">${voicesHeading(tie.status.voices)}</h2>
<ul class="voices">${rows}</ul>
</section>`;
}

/** The way of a claim from mouth to page: "Keith Alexander, through BuzzFeed, to MSPmentor". */
function wayInWords(claim: Claim, context: Desk['context']): string {
  const names = chainOf(claim, context).map(({ name }) => name);
  const [first, ...others] = names.filter((name, at) => name !== names[at - 1]);
  const last = others.pop();
  const through = others.length === 0 ? '' : `, through ${others.join(' and ')}`;
  const start = `${(first ?? '').charAt(0).toUpperCase()}${(first ?? '').slice(1)}`;
  return last === undefined ? `${start} itself` : `${start}${through}, in ${last}`;
}

/** The rule of support step by step, to open: the reason in a sentence stands beside the claims. */
function decision(tie: CompiledTie, { context }: Desk): Html {
  const outcomes = { fits: 'Fits', fails: 'Does not fit', 'not-reached': 'Not asked' } as const;
  const steps = ruleSteps(tie, context).map(({ support, outcome, words }) => {
    const term = SUPPORTS.find(({ id }) => id === support);
    return html`<li data-outcome="${outcome}"><p><strong>${term?.label ?? support}?</strong> <span class="small">${term?.meaning ?? ''}.</span></p>
<p>${outcomes[outcome]}.${outcome !== 'not-reached' && ` ${words}`}</p></li>`;
  });
  return html`<details>
<summary>How the support was decided, step by step</summary>
<ol class="steps">${steps}</ol>
</details>`;
}

/** What else is between the same two, and where each of them leads on to. */
function neighbours(tie: CompiledTie, desk: Desk): Html {
  const ends = [...new Set([tie.from, tie.to])];
  const others = desk.dataset.ties.filter((each) => each.id !== tie.id);
  const between = others.filter((each) => ends.includes(each.from) && ends.includes(each.to));
  const onward = ends.map((id) => {
    const count = desk.dataset.ties.filter(({ from, to }) => from === id || to === id).length;
    return html`<li>${entityLink(id, desk)} <span class="small">${count === 1 ? '1 tie, this one' : `${count} ties, this one among them`}</span></li>`;
  });
  return html`<section aria-labelledby="around">
<h2 id="around">Around it</h2>
${between.length > 0 && html`<p class="small">Also between the two:</p>${tieRows(between, desk)}`}
<ul class="names">${onward}</ul>
</section>`;
}

function claimsOf(tie: CompiledTie, stance: Stance): readonly Claim[] {
  return tie.claims.filter((claim) => claim.stance === stance);
}
