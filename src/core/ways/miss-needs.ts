import type { CompiledTie } from '../compile/compiled.ts';
import { withoutVoices } from '../compile/without.ts';
import { restsOn } from '../evidence/rests-on.ts';
import { assess } from '../filter/assessment.ts';
import { DENIALS, ENTITY_TYPES, SUPPORTS } from '../schema/vocabulary.ts';
import { groupTerm, passes } from '../state/choice.ts';
import { MAX_STEPS } from '../state/focus.ts';
import { recordIndex } from '../state/record-index.ts';
import { reduce } from '../state/reduce.ts';
import type { ChoiceKey } from '../state/view.ts';
import { openMiss } from './open-miss.ts';
import { keysOfLimits, type Limit, type Scene, shortestWay, tiesAt, tiesWithout } from './opening.ts';
import { tiesInOrder } from './ties-in-order.ts';
import type { MissNeeds, Way } from './way.ts';
import { contextOf } from './wording.ts';

/**
 * How far these limits must be opened for a way that leads once they are given up: no further than the ties need that
 * it takes. Nothing, so that they are given up as a whole, where opening them that far does not connect: a narrower
 * opening can leave a neighbourhood in focus narrower, or bring back a word that hides what it needs.
 */
export function* missNeeds(scene: Scene, limits: readonly Limit[], way: Way): Generator<undefined, MissNeeds, unknown> {
  const needs = needsOf(scene, limits, way);
  yield;
  return (yield* connects(scene, limits, needs)) ? needs : {};
}

function needsOf(scene: Scene, limits: readonly Limit[], way: Way): MissNeeds {
  const { view } = scene;
  const ties = neededTies(scene, limits, way);
  const terms: Partial<Record<ChoiceKey, readonly string[]>> = {};
  for (const key of CHOICES) {
    const needed = limits.includes(key) ? neededTerms[key](ties, scene) : [];
    if (needed.length > 0) terms[key] = needed;
  }
  const voices = Math.min(...ties.map((tie) => tie.status.voices));
  const giveBack = limits.includes('without') ? voicesOf(ties, scene) : [];
  const unhide = limits.includes('hide') ? way.entities.filter((id) => view.hide.includes(id)) : [];
  return {
    terms,
    ...(limits.includes('voices') && voices < view.voices ? { voices } : {}),
    ...(giveBack.length > 0 ? { giveBack } : {}),
    ...(unhide.length > 0 ? { unhide } : {}),
    ...(limits.includes('steps') && way.steps.length <= MAX_STEPS ? { steps: way.steps.length } : {}),
  };
}

/** The ties that the way takes and the view does not show: at each step the best, unless it shows one. */
function neededTies(scene: Scene, limits: readonly Limit[], way: Way): readonly CompiledTie[] {
  const shown = new Set(tiesWithout(scene, []).map(({ id }) => id));
  const { ties } = recordIndex(limits.includes('without') ? scene.whole : scene.dataset);
  const taken = (pick: (ids: readonly string[]) => string | undefined): readonly CompiledTie[] =>
    way.steps.flatMap((step) => ties.get(pick(step.ties) ?? '') ?? []);
  const nearest = taken((ids) => ids.find((id) => shown.has(id)) ?? ids[0]);
  const isBound = scene.request.inOrder && !limits.includes('order');
  // Only the first ties of all steps are sure to be in order with one another.
  const isPossible = !isBound || tiesInOrder(nearest.map((tie) => [tie])) !== null;
  return (isPossible ? nearest : taken((ids) => ids[0])).filter(({ id }) => !shown.has(id));
}

type Ties = readonly CompiledTie[];

const CHOICES = ['kind', 'rel', 'sup', 'den', 'src'] as const satisfies readonly ChoiceKey[];

/** The terms of these ties that do not pass, in the order in which they are told. */
const neededTerms: Readonly<Record<ChoiceKey, (ties: Ties, scene: Scene) => readonly string[]>> = {
  kind: (ties, { view, whole }) => {
    const { entities } = recordIndex(whole);
    const types = new Set(ties.flatMap((tie) => [tie.from, tie.to]).map((id) => entities.get(id)?.type));
    return idsOf(ENTITY_TYPES).filter((id) => types.has(id) && !passes(view.choices.kind, id));
  },
  rel: (ties, { view }) => {
    const hidden = ties.filter((tie) => !passes(view.choices.rel, tie.type, groupTerm(tie.group)));
    return [...new Set(hidden.map((tie) => tie.type))];
  },
  sup: (ties, { view }) => {
    const supports = new Set<string>(ties.map((tie) => tie.status.support));
    return idsOf(SUPPORTS).filter((id) => supports.has(id) && !passes(view.choices.sup, id));
  },
  den: (ties, { view }) => {
    const denials = new Set<string>(ties.map((tie) => tie.status.denial));
    return idsOf(DENIALS).filter((id) => denials.has(id) && !passes(view.choices.den, id));
  },
  src: (ties, { view }) => {
    const hidden = ties.filter((tie) => !tie.sources.some((id) => passes(view.choices.src, id)));
    return [...new Set(hidden.flatMap((tie) => tie.sources.slice(0, 1)))];
  },
};

function idsOf<Id extends string>(terms: readonly { readonly id: Id }[]): readonly Id[] {
  return terms.map(({ id }) => id);
}

/** Those whose word was taken away and on whom some claim of these ties rests. */
function voicesOf(ties: Ties, { view, whole }: Scene): readonly string[] {
  const context = contextOf(whole);
  const voices = new Set(ties.flatMap((tie) => tie.claims).flatMap((claim) => restsOn(claim, context)));
  return view.without.filter((id) => voices.has(id));
}

/** Whether opening the limits so far connects, told by sending the very commands that open them. */
function* connects(
  { dataset, whole, view, index, request }: Scene,
  limits: readonly Limit[],
  needs: MissNeeds,
): Generator<undefined, boolean, unknown> {
  const commands = openMiss({ open: keysOfLimits(limits), needs, window: null }, view);
  const opened = commands.reduce((before, command) => reduce(before, command, whole), view);
  const believed = limits.includes('without') ? withoutVoices(whole, opened.without).dataset : dataset;
  const asked = {
    ...request,
    steps: limits.includes('steps') ? (needs.steps ?? null) : request.steps,
    inOrder: request.inOrder && !limits.includes('order'),
  };
  return (yield* shortestWay(asked, tiesAt(assess(believed, opened, index), 0))) !== null;
}
