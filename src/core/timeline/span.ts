/** The stretch of time that is in sight, and how a reader moves it. */
import type { Domain } from '../compile/compiled.ts';

/** A stretch of days, from the beginning of one to the beginning of another; both finite, `from` < `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Closer than this nothing is left to tell apart: dates are days. */
export const LEAST_DAYS = 5;

/** Room on either side of what is fitted, as a share of it, and in days at least. */
const MARGIN = { share: 0.04, days: 2 } as const;
/** Room beyond the dates of the whole dataset, as a share of them, and in days at least. */
const BEYOND = { share: 0.1, days: 30 } as const;

/** The span that shows the days from `from` to `to`, both inclusive and finite, with a little room. */
export function fitSpan(days: Domain): Span {
  return widened(days, MARGIN);
}

/** The widest span that may be shown: all dates of a clock, and of what is shown, with a margin. */
export function limitsOf(domain: Domain, shown: Domain): Span {
  const from = Number.isFinite(domain.from) ? Math.min(domain.from, shown.from) : shown.from;
  const to = Number.isFinite(domain.to) ? Math.max(domain.to, shown.to) : shown.to;
  return widened({ from, to }, BEYOND);
}

/**
 * The span so many times as wide, with the day `about` in the same place; at least `LEAST_DAYS` wide, and within
 * the limits.
 * @param factor below 1 to come closer
 */
export function zoomSpan(span: Span, factor: number, about: number, limits: Span): Span {
  const wide = span.to - span.from;
  const next = Math.min(Math.max(wide * factor, LEAST_DAYS), limits.to - limits.from);
  const from = about - ((about - span.from) / wide) * next;
  return within({ from, to: from + next }, limits);
}

/** The span as many days later (negative: earlier), as far as the limits let it. */
export function panSpan(span: Span, days: number, limits: Span): Span {
  return within({ from: span.from + days, to: span.to + days }, limits);
}

/** The span moved so that a day is well in sight; the same span where it is. */
export function showDay(span: Span, day: number, limits: Span): Span {
  const room = (span.to - span.from) / 10;
  if (day >= span.from + room && day < span.to - room) return span;
  return panSpan(span, day - (span.from + span.to) / 2, limits);
}

/** The span moved, and if need be made smaller, so that it lies within the limits. */
export function within(span: Span, limits: Span): Span {
  const wide = Math.min(span.to - span.from, limits.to - limits.from);
  const from = Math.min(Math.max(span.from, limits.from), limits.to - wide);
  return { from, to: from + wide };
}

function widened({ from, to }: Domain, by: { readonly share: number; readonly days: number }): Span {
  const days = to + 1 - from;
  const room = Math.max(days * by.share, by.days, (LEAST_DAYS - days) / 2);
  return { from: from - room, to: to + 1 + room };
}
