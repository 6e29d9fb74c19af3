import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { ALL_PASS } from './choice.ts';
import type { FilterKey } from './keys.ts';
import { presentSelectable, recordIndex } from './record-index.ts';
import type { View } from './view.ts';

/**
 * "Clear all filters": shows again whatever a filter took away, and never hides anything. The window and what it is
 * compared with, the five lists, the least number of voices, the neighbourhoods, hidden entities, words taken away and
 * the switches for possible and undated go. What is no filter stays: the clock, the cast (`scope`), denied-only ties
 * where the reader asked for them, search, ways, moved nodes, selection, graph, list or timeline.
 */
export function clearFilters(view: View): View {
  return {
    ...view,
    time: null,
    possible: true,
    undated: null,
    choices: { rel: ALL_PASS, kind: ALL_PASS, sup: ALL_PASS, den: ALL_PASS, src: ALL_PASS },
    voices: 0,
    without: [],
    compare: null,
    hide: [],
    only: [],
    focus: [],
    pin: [],
    named: null,
  };
}

/**
 * Gives up the filters that hide an entity, tie or claim, and selects it.
 * @param hiddenBy the filters to give up; undefined: every filter, and scope and denied-only where they stand in the way
 * @returns the same view where the dataset does not know the id
 */
export function reveal(
  view: View,
  id: string,
  hiddenBy: readonly FilterKey[] | undefined,
  dataset: CompiledDataset,
): View {
  const present = presentSelectable(dataset, id);
  if (present === undefined) return view;
  const shown = hiddenBy === undefined ? showWhollyFor(view, present, dataset) : hiddenBy.reduce(withoutFilter, view);
  return { ...shown, selection: [present] };
}

function showWhollyFor(view: View, id: string, dataset: CompiledDataset): View {
  const { entities, ties, tieOfClaim } = recordIndex(dataset);
  const isOutside = (entity: string) => entities.get(entity)?.core !== true;
  const mustWiden = (tie: CompiledTie) => view.scope === 'core' && (isOutside(tie.from) || isOutside(tie.to));
  const mustShowDenied = (tie: CompiledTie) => !view.denied && tie.status.deniedOnly;
  const own = ties.get(id) ?? tieOfClaim.get(id);
  const candidates = own === undefined ? dataset.ties.filter((tie) => tie.from === id || tie.to === id) : [own];
  const nearest = leastOf(candidates, (tie) => Number(mustWiden(tie)) + Number(mustShowDenied(tie)));
  const widens = nearest === undefined ? isOutside(id) : mustWiden(nearest);
  return {
    ...clearFilters(view),
    scope: widens ? 'all' : view.scope,
    denied: view.denied || (nearest !== undefined && mustShowDenied(nearest)),
  };
}

/** The first of those of the least cost; undefined where there is none. */
function leastOf<T>(items: readonly T[], costOf: (item: T) => number): T | undefined {
  const least = Math.min(...items.map(costOf));
  return items.find((item) => costOf(item) === least);
}

/** The view with one filter at its widest. The clock hides nothing by itself: with no window both show all. */
function withoutFilter(view: View, key: FilterKey): View {
  switch (key) {
    case 'scope':
      return { ...view, scope: 'all' };
    case 't':
    case 'clock':
      return { ...view, time: null };
    case 'possible':
    case 'undated':
    case 'denied':
      return { ...view, [key]: true };
    case 'focus':
    case 'without':
    case 'hide':
    case 'only':
      return { ...view, [key]: [] };
    case 'voices':
      return { ...view, voices: 0 };
    case 'pin':
    case 'cmp':
      return view;
    default:
      return { ...view, choices: { ...view.choices, [key]: ALL_PASS } };
  }
}
