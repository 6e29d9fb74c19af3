import type { CompiledDataset } from '../compile/compiled.ts';
import { ALL_PASS, isKnownTerm, onlyTerm, presentTerms, toggleTerm } from './choice.ts';
import { addressedKeys, type Command } from './command.ts';
import { canonicalFocus, MAX_STEPS } from './focus.ts';
import { changedKeys, isFilterKey } from './keys.ts';
import { cleanQuery } from './query.ts';
import { presentEntity, presentSelectable, recordIndex } from './record-index.ts';
import { clearFilters, reveal } from './reveal.ts';
import { type Choice, type ChoiceKey, showsUndated, type View } from './view.ts';
import { stepWindow, windowBetween } from './window.ts';

/**
 * The view after a command. Total: ids and terms that the dataset does not know, and windows that are no dates, are
 * passed over. Returns the same object where nothing changes.
 *
 * Two rules hold for every command. A change of a filter leaves the named view (search, selection and graph or list
 * do not). And what a link carried and this version could not read stays (`kept`) until the reader changes that key;
 * `v` and `d`, which say how all other keys are to be read, stay until the reader changes anything.
 */
export function reduce(view: View, command: Command, dataset: CompiledDataset): View {
  const next = apply(view, command, dataset);
  if (command.type === 'open-named') return next;
  const changed = changedKeys(view, next);
  const filtered = changed.some(isFilterKey);
  const settled = new Set<string>([...changed, ...addressedKeys(command)]);
  if (changed.length > 0) settled.add('v').add('d');
  if (filtered) settled.add('view');
  const kept = view.kept.filter(([key]) => !settled.has(key));
  const named = filtered ? null : next.named;
  if (changed.length === 0 && kept.length === view.kept.length && named === view.named) return view;
  return { ...next, named, kept };
}

function apply(view: View, command: Command, dataset: CompiledDataset): View {
  switch (command.type) {
    case 'select':
      return { ...view, selection: select(view.selection, command.ids, command.mode, dataset) };
    case 'clear-selection':
      return { ...view, selection: [] };
    case 'focus':
      return focusOn(view, command, dataset);
    case 'clear-focus':
      return { ...view, focus: [] };
    case 'set-window': {
      const time = command.time === null ? null : windowBetween(command.time.from, command.time.to);
      return time === undefined ? view : { ...view, time };
    }
    case 'step-window':
      return { ...view, time: stepWindow(view.time, command.by, dataset.domains[view.clock]) };
    case 'set-clock':
      return { ...view, clock: command.clock };
    case 'set-possible':
      return { ...view, possible: command.on };
    case 'set-undated': {
      // The default is not spelt out, so that switching there and back leaves the link as it was.
      const byDefault = showsUndated({ ...view, undated: null });
      return { ...view, undated: command.on === byDefault ? null : command.on };
    }
    case 'set-denied':
      return { ...view, denied: command.on };
    case 'set-scope':
      return { ...view, scope: command.scope };
    case 'toggle-term':
    case 'only-term':
    case 'all-terms':
      return withChoice(view, command.key, chosen(view, command, dataset));
    case 'clear-filters':
      return clearFilters(view);
    case 'set-query':
      return { ...view, query: cleanQuery(command.query) };
    case 'set-show':
      return { ...view, show: command.show };
    case 'open-named':
      return openNamed(view, command.view, dataset);
    case 'reveal':
      return reveal(view, command.id, command.hiddenBy, dataset);
    case 'dismiss':
      return view;
  }
}

function select(
  selection: readonly string[],
  ids: readonly string[],
  mode: 'replace' | 'toggle' | 'add',
  dataset: CompiledDataset,
): readonly string[] {
  const known = ids.map((id) => presentSelectable(dataset, id)).filter((id) => id !== undefined);
  if (mode === 'replace') return [...new Set(known)];
  const selected = new Set(selection);
  for (const id of known) {
    if (mode === 'toggle' && selected.has(id)) selected.delete(id);
    else selected.add(id);
  }
  return [...selected];
}

function focusOn(view: View, command: Extract<Command, { type: 'focus' }>, dataset: CompiledDataset): View {
  const entity = presentEntity(dataset, command.entity);
  if (entity === undefined || !Number.isFinite(command.steps)) return view;
  const steps = Math.min(MAX_STEPS, Math.max(1, Math.round(command.steps)));
  const others = command.mode === 'add' ? view.focus.filter((focus) => focus.entity !== entity) : [];
  // Outside the core, the neighbourhood of an entity that is not core would be empty.
  const outside = recordIndex(dataset).entities.get(entity)?.core !== true;
  return { ...view, focus: canonicalFocus([...others, { entity, steps }]), scope: outside ? 'all' : view.scope };
}

function chosen(
  view: View,
  command: Extract<Command, { type: 'toggle-term' | 'only-term' | 'all-terms' }>,
  dataset: CompiledDataset,
): Choice {
  if (command.type === 'all-terms') return ALL_PASS;
  const { key, term } = command;
  if (!isKnownTerm(key, term, dataset)) return view.choices[key];
  return command.type === 'only-term'
    ? onlyTerm(term)
    : toggleTerm(view.choices[key], term, presentTerms(key, dataset));
}

function withChoice(view: View, key: ChoiceKey, choice: Choice): View {
  return { ...view, choices: { ...view.choices, [key]: choice } };
}

/** Like following a link, except that a pinned dataset stays pinned and a reader of the list stays in the list. */
function openNamed(view: View, opened: View, dataset: CompiledDataset): View {
  if (opened.dataset !== view.dataset || !dataset.views.some((named) => named.id === opened.named)) return view;
  return { ...opened, pinned: view.pinned, show: opened.show === 'graph' ? view.show : opened.show };
}
