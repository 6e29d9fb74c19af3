import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { ALL_PASS } from './choice.ts';
import { CHOICE_KEYS, type FilterKey } from './keys.ts';
import { presentSelectable, recordIndex } from './record-index.ts';
import type { View } from './view.ts';

/**
 * "Clear all filters": shows again whatever a filter took away, and never hides anything. The window, the five lists,
 * the neighbourhoods and the switches for possible and undated go. What is no filter stays: the clock, the cast
 * (`scope`), denied-only ties where the reader asked for them, search, selection, graph or list.
 */
export function clearFilters(view: View): View {
  return {
    ...view,
    time: null,
    possible: true,
    undated: null,
    choices: { rel: ALL_PASS, kind: ALL_PASS, sup: ALL_PASS, den: ALL_PASS, src: ALL_PASS },
    focus: [],
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
  const tie = ties.get(id) ?? tieOfClaim.get(id);
  const isCore = (entity: string) => entities.get(entity)?.core === true;
  const inCore = tie === undefined ? isCore(id) : isCore(tie.from) && isCore(tie.to);
  const deniedOnly = tie === undefined ? onlyDeniedTies(id, dataset.ties) : tie.status.deniedOnly;
  return {
    ...clearFilters(view),
    scope: inCore ? view.scope : 'all',
    denied: deniedOnly || view.denied,
  };
}

/** Whether an entity has ties, and nobody in the data asserts a single one of them. */
function onlyDeniedTies(entity: string, ties: readonly CompiledTie[]): boolean {
  const own = ties.filter((tie) => tie.from === entity || tie.to === entity);
  return own.length > 0 && own.every((tie) => tie.status.deniedOnly);
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
      return { ...view, focus: [] };
    default:
      return CHOICE_KEYS.includes(key) ? { ...view, choices: { ...view.choices, [key]: ALL_PASS } } : view;
  }
}
