import type { CompiledDataset } from '../compile/compiled.ts';
import { ALL_PASS, isKnownTerm, onlyTerm, presentTerms, toggleTerm } from './choice.ts';
import { addressedKeys, type Command } from './command.ts';
import { canonicalFocus, collapsed, expanded, MAX_STEPS } from './focus.ts';
import { MAX_VOICES, sortedIds } from './id-lists.ts';
import { changedKeys, isFilterKey, sameView } from './keys.ts';
import { canonicalPlaces } from './places.ts';
import { presentWay } from './present-way.ts';
import { cleanQuery } from './query.ts';
import { presentEntity, presentSelectable, recordIndex } from './record-index.ts';
import { clearFilters, reveal } from './reveal.ts';
import { type Choice, type ChoiceKey, type Comparison, type Place, showsUndated, type View } from './view.ts';
import { stepWindow, windowBetween } from './window.ts';
import { presentVoice } from './without.ts';

/**
 * The view after a command. Total: ids and terms that the dataset does not know, and windows that are no dates, are
 * passed over. Returns the same object where nothing changes.
 *
 * Two rules hold for every command. A change of a filter leaves the named view (search, selection and graph or list
 * do not). And what a link carried and this version could not read stays (`kept`) until the reader changes that key;
 * `v` and `d`, which say how all other keys are to be read, and `z`, which may hold any of them, stay until the reader
 * changes anything: opened later, it would bring back what was changed.
 */
export function reduce(view: View, command: Command, dataset: CompiledDataset): View {
  const next = apply(view, command, dataset);
  if (command.type === 'open-named' || command.type === 'open-step') return sameView(view, next) ? view : next;
  const changed = changedKeys(view, next);
  const filtered = changed.some(isFilterKey);
  const settled = new Set<string>([...changed, ...addressedKeys(command)]);
  if (changed.length > 0) settled.add('v').add('d').add('z');
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
    case 'expand':
    case 'collapse': {
      const entity = presentEntity(dataset, command.entity);
      if (entity === undefined) return view;
      if (command.type === 'collapse') return { ...view, focus: collapsed(view.focus, entity) };
      return { ...view, focus: expanded(view.focus, entity), scope: scopeFor([entity], view, dataset) };
    }
    case 'hide':
      return { ...view, hide: sortedIds([...view.hide, ...presentEntities(command.entities, dataset)]) };
    case 'unhide':
      return {
        ...view,
        hide: command.entities === undefined ? [] : without(view.hide, presentEntities(command.entities, dataset)),
      };
    case 'pin': {
      const entities = presentEntities(command.entities, dataset);
      return { ...view, pin: command.on ? sortedIds([...view.pin, ...entities]) : without(view.pin, entities) };
    }
    case 'keep-only':
      return keepOnly(view, command.entities, dataset);
    case 'move':
      return { ...view, moved: canonicalPlaces([...view.moved, ...presentPlaces(command.places, dataset)]) };
    case 'reset-positions':
      return { ...view, moved: [] };
    case 'find-ways': {
      const [from, to] = [presentEntity(dataset, command.from), presentEntity(dataset, command.to)];
      if (from === undefined || to === undefined || from === to) return view;
      const scope = scopeFor([from, to], view, dataset);
      // What is selected would stand before the ways.
      return { ...view, path: { from, to }, way: null, selection: [], scope };
    }
    case 'clear-ways':
      // The limits of one question are not to bind the next one unseen.
      return { ...view, path: null, way: null, steps: null, inOrder: false };
    case 'choose-way':
      return { ...view, way: command.way === null ? null : (presentWay(dataset, command.way) ?? view.way) };
    case 'set-steps':
      return { ...view, steps: command.steps === null ? null : boundedSteps(command.steps) };
    case 'set-in-order':
      return { ...view, inOrder: command.on };
    case 'set-without': {
      const known = command.ids.flatMap((id) => presentVoice(dataset, id) ?? []);
      const ids = command.on ? sortedIds([...view.without, ...known]) : without(view.without, known);
      return { ...view, without: ids };
    }
    case 'clear-without':
      return { ...view, without: [] };
    case 'set-voices':
      return { ...view, voices: Math.min(MAX_VOICES, Math.max(0, Math.round(command.atLeast) || 0)) };
    case 'compare':
      return compareWith(view, command.with);
    case 'set-play':
      return { ...view, play: command.play };
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
    case 'open-step':
      return openStep(view, command.view, dataset);
    case 'leave-story':
      return { ...view, story: null };
    case 'reveal':
      return reveal(view, command.id, command.hiddenBy, dataset);
    case 'dismiss':
      return view;
  }
}

/** A neighbourhood or a way of an entity outside the core would be empty, so the whole cast comes with it. */
function scopeFor(entities: readonly string[], view: View, dataset: CompiledDataset): View['scope'] {
  const { entities: records } = recordIndex(dataset);
  return entities.every((id) => records.get(id)?.core === true) ? view.scope : 'all';
}

function presentEntities(ids: readonly string[], dataset: CompiledDataset): readonly string[] {
  return [...new Set(ids.flatMap((id) => presentEntity(dataset, id) ?? []))];
}

function presentPlaces(places: readonly Place[], dataset: CompiledDataset): readonly Place[] {
  return places.flatMap((place) => {
    const id = presentEntity(dataset, place.id);
    return id === undefined ? [] : [{ ...place, id }];
  });
}

/** Nobody at all is everybody again; nobody whom the dataset knows is passed over. */
function keepOnly(view: View, entities: readonly string[], dataset: CompiledDataset): View {
  const only = sortedIds(presentEntities(entities, dataset));
  if (only.length === 0 && entities.length > 0) return view;
  return { ...view, only, scope: scopeFor(only, view, dataset) };
}

function without(ids: readonly string[], taken: readonly string[]): readonly string[] {
  return ids.filter((id) => !taken.includes(id));
}

function boundedSteps(steps: number): number | null {
  return Number.isFinite(steps) ? Math.min(MAX_STEPS, Math.max(1, Math.round(steps))) : null;
}

function compareWith(view: View, comparison: Comparison | null): View {
  if (comparison?.with !== 'window' || comparison.time === null) return { ...view, compare: comparison };
  const time = windowBetween(comparison.time.from, comparison.time.to);
  return time === undefined ? view : { ...view, compare: { with: 'window', time } };
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
  const steps = boundedSteps(command.steps) ?? 1;
  const others = command.mode === 'add' ? view.focus.filter((focus) => focus.entity !== entity) : [];
  const focus = canonicalFocus([...others, { entity, steps }]);
  return { ...view, focus, scope: scopeFor([entity], view, dataset) };
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

/**
 * Like following a link, except that a pinned dataset stays pinned and a reader of the list or the timeline stays there.
 */
function openNamed(view: View, opened: View, dataset: CompiledDataset): View {
  if (opened.dataset !== view.dataset || !dataset.views.some((named) => named.id === opened.named)) return view;
  return { ...opened, pinned: view.pinned, was: view.was, show: opened.show === 'graph' ? view.show : opened.show };
}

/** A pinned dataset stays pinned. How the step shows, as a graph or as a list, is for whoever opens it to say. */
function openStep(view: View, opened: View, dataset: CompiledDataset): View {
  const { story } = opened;
  const known = dataset.stories.find(({ id }) => id === story?.id);
  if (opened.dataset !== view.dataset || story === null || known === undefined) return view;
  return story.step >= 1 && story.step <= known.steps ? { ...opened, pinned: view.pinned } : view;
}
