import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import { type Clock, showsUndated, type View, type WindowText } from '../state/view.ts';
import { dateInWords, windowInWords } from '../time/words.ts';
import type { Change, ComparisonResult } from './comparison.ts';
import { type VisibleSet, visibleSet } from './visible-set.ts';

/**
 * What a view shows against what it is compared with: the same filters in another window, or on the other clock.
 * Null where the view compares nothing. Ties of either stand in dataset order; `both` counts as hidden what the view
 * itself hides.
 *
 * @param index null while it is not loaded: the focus then counts as none.
 */
export function compareViews(dataset: CompiledDataset, view: View, index: GraphIndex | null): ComparisonResult | null {
  const base = baseOf(view);
  if (base === null) return null;
  const now = visibleSet(dataset, view, index);
  const then = visibleSet(dataset, base, index);
  const changes = new Map<string, Change>();
  const counts = { added: 0, gone: 0, same: 0 };
  const possible = new Set<string>();
  const ends = new Set<string>();
  for (const { id, from, to } of dataset.ties) {
    const change = changeOf(now.ties.has(id), then.ties.has(id));
    if (change === null) continue;
    changes.set(id, change);
    counts[change]++;
    if ((change === 'gone' ? then : now).possible.has(id)) possible.add(id);
    ends.add(from).add(to);
  }
  const entities = new Set(dataset.entities.filter((entity) => ends.has(entity.id)).map((entity) => entity.id));
  const both: VisibleSet = { ...now, ties: new Set(changes.keys()), possible, entities };
  return { changes, counts, both };
}

function changeOf(now: boolean, then: boolean): Change | null {
  if (now) return then ? 'same' : 'added';
  return then ? 'gone' : null;
}

/**
 * The view that another is compared with; null where it compares nothing. Undated ties show in both or in neither: by
 * default a window hides them, and they would else seem to go or come with it.
 */
function baseOf(view: View): View | null {
  const { compare } = view;
  if (compare === null) return null;
  const alike: View = { ...view, compare: null, undated: showsUndated(view) };
  return compare.with === 'clock' ? { ...alike, clock: otherClock(view.clock) } : { ...alike, time: compare.time };
}

function otherClock(clock: Clock): Clock {
  return clock === 'happened' ? 'reported' : 'happened';
}

/**
 * What a view compares, as a phrase without a full stop: "2015 to 2017, by when it happened, against 2012 to 2014", or
 * "What was reported by the end of 2016 against what is said to have happened by then". Null where it compares nothing.
 */
export function comparisonInWords({ compare, time, clock }: View): string | null {
  if (compare === null) return null;
  if (compare.with === 'window') {
    const by = clock === 'happened' ? 'it happened' : 'it was reported';
    return `${spanInWords(time)}, by when ${by}, against ${spanInWords(compare.time)}`;
  }
  const { within, again } = timeInWords(time);
  return clock === 'happened'
    ? `What is said to have happened${within} against what was reported${again}`
    : `What was reported${within} against what is said to have happened${again}`;
}

function spanInWords(time: WindowText | null): string {
  return time === null ? 'all time' : windowInWords(time.from, time.to);
}

/** A window as the end of a sentence, and how the same sentence refers to it again; both empty for no window. */
function timeInWords(time: WindowText | null): { readonly within: string; readonly again: string } {
  const { from, to } = time ?? { from: null, to: null };
  if (from !== null && to !== null) {
    if (from !== to) return { within: ` from ${dateInWords(from)} to ${dateInWords(to)}`, again: ' in that time' };
    return {
      within: ` ${isDay(to) ? 'on' : 'in'} ${dateInWords(to)}`,
      again: isDay(to) ? ' that day' : ' in that time',
    };
  }
  if (to !== null) return { within: ` by ${isDay(to) ? '' : 'the end of '}${dateInWords(to)}`, again: ' by then' };
  if (from !== null) return { within: ` from ${dateInWords(from)} on`, again: ' from then on' };
  return { within: '', again: '' };
}

/** Years, months and days have 4, 7 and 10 characters. */
function isDay(date: string): boolean {
  return date.length === 10;
}
