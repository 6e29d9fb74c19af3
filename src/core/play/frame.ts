import type { WindowText } from '../state/view.ts';
import { type TimeWindow, windowOf } from '../time/window.ts';

/** One step of time in motion: the window that the view then has. */
export interface Frame {
  readonly window: WindowText;
  /** Where time goes from event to event: ids of the ties that began here, in dataset order. */
  readonly begins?: readonly string[];
}

/** More steps than this nobody sits through; longer spans are taken in coarser steps. */
export const MOST_FRAMES = 400;

/** Orders windows by their first day, then by their last: 0 where both are the same days, however written. */
export function inOrder(one: WindowText, other: WindowText): number {
  const [a, b] = [daysOf(one), daysOf(other)];
  // Two ends that are both open differ by nothing, and not by what is no number.
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to === b.to ? 0 : a.to < b.to ? -1 : 1;
}

/** The days of a window; one that cannot be read counts as none. */
export function daysOf({ from, to }: WindowText): TimeWindow {
  const days = windowOf(from, to);
  return days.ok ? days.value : { from: -Infinity, to: Infinity };
}
