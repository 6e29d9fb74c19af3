/** What a view, and a request for ways, would let in if some of their limits were given up. */
import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { type Assessment, assess } from '../filter/assessment.ts';
import { BIT, DIMENSIONS, type Dimension } from '../filter/dimension.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { View } from '../state/view.ts';
import { makeWay } from './make-way.ts';
import { networkOf } from './network.ts';
import { bestWays } from './search-ways.ts';
import type { NearestMiss, Way, WaysRequest } from './way.ts';

/** A limit that can keep two entities apart: a filter, the focus, or one of the request's own. */
export type Limit = Dimension | 'focus' | 'steps' | 'order';

/** The limits as a nearest miss names them. */
export function keysOfLimits(limits: readonly Limit[]): NearestMiss['open'] {
  return limits.map((limit) => (limit === 'time' ? 't' : limit));
}

/** A view in which two entities are not connected, with what is needed to look beyond it. */
export interface Scene {
  readonly dataset: CompiledDataset;
  /** The dataset with nobody's word taken away. */
  readonly whole: CompiledDataset;
  readonly view: View;
  readonly index: GraphIndex | null;
  readonly request: WaysRequest;
  /** What hides each tie: in the view as it is, without its focus, with nobody's word taken away, and with neither. */
  readonly assessments: Readonly<Record<'asIs' | 'unfocused' | 'believing' | 'believingUnfocused', Assessment>>;
}

/** The scene of a view and a request. */
export function sceneOf(
  dataset: CompiledDataset,
  whole: CompiledDataset,
  view: View,
  index: GraphIndex | null,
  request: WaysRequest,
): Scene {
  const asIs = assess(dataset, view, index);
  const believing = view.without.length === 0 ? asIs : assess(whole, { ...view, without: [] }, index);
  const assessments =
    view.focus.length === 0
      ? { asIs, believing, unfocused: asIs, believingUnfocused: believing }
      : {
          asIs,
          believing,
          unfocused: assess(dataset, { ...view, focus: [] }, index),
          believingUnfocused: assess(whole, { ...view, without: [], focus: [] }, index),
        };
  return { dataset, whole, view, index, request, assessments };
}

/** The limits that hide a tie or bind the request, in the order in which they are told. */
export function limitsOf({ view, index, request, assessments }: Scene): readonly Limit[] {
  const { asIs, believing } = assessments;
  const bits = [asIs, believing].reduce((all, { failing }) => failing.reduce((some, each) => some | each, all), 0);
  const limits: Limit[] = DIMENSIONS.filter((dimension) => (bits & BIT[dimension]) !== 0);
  if (view.without.length > 0 && !limits.includes('without')) limits.push('without');
  if (view.focus.length > 0 && index !== null) limits.push('focus');
  if (request.steps !== null) limits.push('steps');
  if (request.inOrder) limits.push('order');
  return limits;
}

/** The ties that would show without these limits. */
export function tiesWithout({ assessments }: Scene, limits: readonly Limit[]): readonly CompiledTie[] {
  const focus = limits.includes('focus');
  const assessment = limits.includes('without')
    ? assessments[focus ? 'believingUnfocused' : 'believing']
    : assessments[focus ? 'unfocused' : 'asIs'];
  const mask = DIMENSIONS.reduce((bits, each) => (limits.includes(each) ? bits | BIT[each] : bits), 0);
  return tiesAt(assessment, mask);
}

/** The ties that show if a mask of dimensions lets everything pass. */
export function tiesAt(assessment: Assessment, mask: number): readonly CompiledTie[] {
  return assessment.positions(mask).flatMap((position) => assessment.dataset.ties[position] ?? []);
}

/** The request without its own limits among these. */
export function requestWithout(request: WaysRequest, limits: readonly Limit[]): WaysRequest {
  return {
    ...request,
    steps: limits.includes('steps') ? null : request.steps,
    inOrder: request.inOrder && !limits.includes('order'),
  };
}

/** The shortest way over some ties, of these the one with the strongest weakest step; null where there is none. */
export function* shortestWay(
  request: WaysRequest,
  ties: readonly CompiledTie[],
): Generator<undefined, Way | null, unknown> {
  const network = yield* networkOf(ties, request.inOrder);
  const [found] = yield* bestWays(network, request, 1);
  return found === undefined ? null : makeWay(network, found.entities, request.inOrder);
}
