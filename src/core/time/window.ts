/** Time windows, and where a tie stands against one: the design's rule under "Time". */
import { err, ok, type Result } from '../result.ts';
import type { Bounds } from './bounds.ts';
import type { Day } from './day.ts';
import { type EdtfDate, edtfSpan, parsePlainDate } from './edtf.ts';

/** A span of days, both inclusive, `from` ≤ `to`; ±Infinity where open. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

/** `in`: in these years; `possible`: possibly in these years; `out`: not in these years. */
export type WindowClass = 'in' | 'possible' | 'out';

/**
 * The window from the first day of `from` to the last day of `to`, each a plain EDTF year, month or day, or null for
 * an open end. The error is a sentence: a text that is no such date, or a window that ends before it starts.
 */
export function windowOf(from: string | null, to: string | null): Result<TimeWindow, string> {
  const first = from === null ? ok(null) : parsePlainDate(from);
  if (!first.ok) return first;
  const last = to === null ? ok(null) : parsePlainDate(to);
  if (!last.ok) return last;
  const window = { from: firstDay(first.value), to: lastDay(last.value) };
  return window.from > window.to ? err(`${from} is after ${to}`) : ok(window);
}

/**
 * Where bounds stand against a window: `in` if the window meets [latest start, earliest end] or contains
 * [earliest start, latest end], `possible` if it meets the latter, else `out`; approximate bounds are at most
 * `possible`. An open end of a window contains an open end of the bounds.
 */
export function classify(bounds: Bounds, window: TimeWindow): WindowClass {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  if (!meets(window, earliestStart, latestEnd)) return 'out';
  if (bounds.approximate) return 'possible';
  const contained = window.from <= earliestStart && latestEnd <= window.to;
  return contained || meets(window, latestStart, earliestEnd) ? 'in' : 'possible';
}

/** The best class of several bounds, `in` before `possible` before `out`; `undated` only where there are none. */
export function bestClass(list: readonly Bounds[], window: TimeWindow): WindowClass | 'undated' {
  let best: WindowClass | 'undated' = 'undated';
  for (const bounds of list) {
    const found = classify(bounds, window);
    if (found === 'in') return found;
    if (found === 'possible' || best === 'undated') best = found;
  }
  return best;
}

/** Whether a window and the days from `first` to `last` share a day; there are no such days where `first` > `last`. */
function meets(window: TimeWindow, first: Day, last: Day): boolean {
  return first <= last && first <= window.to && window.from <= last;
}

function firstDay(date: EdtfDate | null): Day {
  return date === null ? -Infinity : edtfSpan(date)[0];
}

function lastDay(date: EdtfDate | null): Day {
  return date === null ? Infinity : edtfSpan(date)[1];
}
