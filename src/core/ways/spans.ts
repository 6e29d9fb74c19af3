/** When a tie can have held, and when it held for sure by its dates, as spans of days on the clock of what happened. */
import type { CompiledTie } from '../compile/compiled.ts';
import type { Bounds, Day } from '../time/bounds.ts';

/** Days from one to another, both inclusive, `from` ≤ `to`; ±Infinity where open. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const ANY_TIME: Span = { from: -Infinity, to: Infinity };

/**
 * One span for each of a tie's dates, from its earliest start to its latest end; any time for one that is approximate,
 * since nobody says how far it may be off, and without dates.
 */
export function possibleSpans(tie: CompiledTie): readonly Span[] {
  const { happened } = tie.dates;
  if (happened.length === 0) return [ANY_TIME];
  return happened.map(({ earliestStart, latestEnd, approximate }) =>
    approximate ? ANY_TIME : { from: earliestStart, to: latestEnd },
  );
}

/**
 * The spans from latest start to earliest end, for each date that has such days and is not approximate: on these days
 * the tie held if what dates it is right.
 */
export function sureSpans(tie: CompiledTie): readonly Span[] {
  return exactDates(tie)
    .filter(({ latestStart, earliestEnd }) => latestStart <= earliestEnd)
    .map(({ latestStart, earliestEnd }) => ({ from: latestStart, to: earliestEnd }));
}

/** A tie's dates without those that are approximate, which are at most possible. */
export function exactDates(tie: CompiledTie): readonly Bounds[] {
  return tie.dates.happened.filter((bounds) => !bounds.approximate);
}

/** Spans as a set of days: in order of time, none touching another. */
export function unionOf(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

/** The days that two sets have in common; both as `unionOf` gives them. */
export function meetOf(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  const met: Span[] = [];
  let [at, other] = [0, 0];
  for (;;) {
    const a = some[at];
    const b = others[other];
    if (a === undefined || b === undefined) return met;
    const span = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
    if (span.from <= span.to) met.push(span);
    if (a.to < b.to) at++;
    else other++;
  }
}
