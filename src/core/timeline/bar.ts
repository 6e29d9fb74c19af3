/** A tie as something that can be drawn along an axis of time. */
import type { CompiledTie } from '../compile/compiled.ts';
import type { Clock } from '../state/view.ts';
import type { Bounds } from '../time/bounds.ts';
import type { Day } from '../time/day.ts';

/** A tie that has a date on the clock. */
export interface TimelineBar {
  readonly tie: string;
  /** All its dates on the clock, at least one, by their earliest start. */
  readonly dates: readonly Bounds[];
  /** First and last day on which it may have held, both inclusive; infinite where open. */
  readonly from: Day;
  readonly to: Day;
  /** First and last of the days that its dates name; null where every bound is open. */
  readonly known: { readonly first: Day; readonly last: Day } | null;
}

/** A tie as a bar; null where it is undated on the clock. */
export function barOf(tie: Pick<CompiledTie, 'id' | 'dates'>, clock: Clock): TimelineBar | null {
  const stated = tie.dates[clock];
  if (stated.length === 0) return null;
  let [from, to, first, last] = [Infinity, -Infinity, Infinity, -Infinity];
  const name = (day: Day): void => {
    if (!Number.isFinite(day)) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const { earliestStart, latestStart, earliestEnd, latestEnd } of stated) {
    from = Math.min(from, earliestStart);
    to = Math.max(to, latestEnd);
    name(earliestStart);
    name(latestStart);
    name(earliestEnd);
    name(latestEnd);
  }
  const dates = stated.length === 1 ? stated : [...stated].sort((a, b) => inOrder(a.earliestStart, b.earliestStart));
  return { tie: tie.id, dates, from, to, known: first <= last ? { first, last } : null };
}

/**
 * The order in which bars are packed and walked through: by the first day on which they may have held, of those
 * without one by the first day that is known of them, then by the end. Bars alike in all this compare as 0.
 */
export function compareBars(a: TimelineBar, b: TimelineBar): number {
  return (
    inOrder(a.from, b.from) ||
    inOrder(a.known?.first ?? a.from, b.known?.first ?? b.from) ||
    inOrder(a.known?.last ?? a.to, b.known?.last ?? b.to) ||
    inOrder(a.to, b.to)
  );
}

/** Infinite numbers cannot be subtracted from their like. */
function inOrder(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
