import type { Domain } from '../compile/compiled.ts';
import type { WindowText } from '../state/view.ts';
import type { Frame } from './frame.ts';
import {
  endOfMonths,
  isWritable,
  lengthOf,
  type Months,
  monthOf,
  monthsOf,
  type Track,
  trackOf,
  windowOfMonths,
  YEAR,
} from './months.ts';

/**
 * A window that slides over a domain: each step moves it by a year, or by a month where the domain or the window is
 * short. It keeps its width and its place in the year; one that is narrower than a step, or of days, is widened to
 * whole steps, and one that has no room to move is as wide as a step. The frames are the same for each of their windows.
 */
export function slidingFrames(domain: Domain, window: WindowText | null): readonly Frame[] {
  const byYears = trackOf(domain, false);
  if (byYears === null) return [];
  const known = monthsOf(window, byYears);
  const track = trackOf(domain, known !== null && lengthOf(known) < YEAR) ?? byYears;
  const present = monthsOf(window, track);
  const start = present !== null && lengthOf(present) < lengthOf(track) ? present : onlyFirst(track.first);
  const width = Math.max(lengthOf(start), track.step);
  const first = Math.floor((monthOf(domain.from) - start.first) / track.step);
  const last = Math.ceil((monthOf(domain.to) - (start.first + width - 1)) / track.step);
  return numbers(first, last).flatMap((steps) => {
    const from = start.first + steps * track.step;
    const months = { first: from, last: from + width - 1 };
    return isWritable(months.first) && isWritable(months.last) ? [{ window: windowOfMonths(months) }] : [];
  });
}

/**
 * A window that grows over a domain: it keeps its start, as it is written, and its end moves by whole years or months.
 * Without a window it starts where the domain does. The frames are the same for each of their windows.
 */
export function growingFrames(domain: Domain, window: WindowText | null): readonly Frame[] {
  const track = trackOf(domain, false);
  if (track === null) return [];
  // Its end moves, so it does not matter where that stands.
  const present = window === null ? null : monthsOf({ from: window.from, to: null }, track);
  const from = present === null || window === null ? firstStep(track).from : window.from;
  const start = Math.max(present?.first ?? track.first, track.first);
  const stepOf = (month: number) => Math.floor((month - track.first) / track.step);
  return numbers(stepOf(start), stepOf(track.last)).map((step) => {
    const last = Math.min(track.last, track.first + (step + 1) * track.step - 1);
    return { window: { from, to: endOfMonths(last, track.step) } };
  });
}

/** The window of the first step of a track. */
function firstStep({ first, step }: Track): WindowText {
  return windowOfMonths({ first, last: first + step - 1 });
}

function onlyFirst(month: number): Months {
  return { first: month, last: month };
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
