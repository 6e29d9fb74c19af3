import type { CompiledTie } from '../compile/compiled.ts';
import { exactDates, meetOf, possibleSpans, type Span, sureSpans, unionOf } from './spans.ts';
import type { Together, Way } from './way.ts';

type Ties = readonly CompiledTie[];

/**
 * Whether all steps can have held on one day, by any of the ties of each. `yes`: there is a day on which each step held
 * by the dates, from latest start to earliest end, of one that is not approximate; `possibly`: a day on which each can
 * have, from earliest start to latest end, or at any time where a tie is undated or dated approximately. `apart`: the first two steps that
 * never met; null where only three or more together never did.
 * @param steps the ties of each step, one at least
 */
export function togetherOf(steps: readonly Ties[]): Pick<Way, 'together' | 'apart'> {
  if (meets(steps.map((ties) => unionOf(ties.flatMap(sureSpans))))) return { together: 'yes', apart: null };
  const possible = steps.map((ties) => unionOf(ties.flatMap(possibleSpans)));
  if (meets(possible)) return { together: 'possibly', apart: null };
  return { together: 'never', apart: firstApart(possible) };
}

function meets(sets: readonly (readonly Span[])[]): boolean {
  return sets.reduce(meetOf, [{ from: -Infinity, to: Infinity }]).length > 0;
}

function firstApart(sets: readonly (readonly Span[])[]): readonly [number, number] | null {
  for (const [place, set] of sets.entries()) {
    const other = sets.findIndex((each, at) => at > place && meetOf(set, each).length === 0);
    if (other >= 0) return [place, other];
  }
  return null;
}

/**
 * Whether the steps can have held one after the other, or on one day, by any of the ties of each. `yes`: whatever the
 * days within their dates, each step began no later than any after it ended (for dates that are not approximate: its
 * latest start is no later than their earliest ends); `possibly`: days t1 ≤ t2 ≤ … exist from earliest start to latest
 * end, approximate and missing dates allowing any; else `never`. So a payment in 2014 comes for sure before one in 2016, though the day of neither is known.
 * @param steps the ties of each step, one at least
 */
export function inOrderOf(steps: readonly Ties[]): Together {
  if (isSurelyInOrder(steps)) return 'yes';
  let day = -Infinity;
  for (const ties of steps) {
    const next = ties
      .flatMap(possibleSpans)
      .filter((span) => span.to >= day)
      .reduce((first, span) => Math.min(first, Math.max(day, span.from)), Infinity);
    if (next === Infinity) return 'never';
    day = next;
  }
  return 'possibly';
}

/** The lowest latest start so far is best for all that follows, so each step takes the date that raises it least. */
function isSurelyInOrder(steps: readonly Ties[]): boolean {
  let begun = -Infinity;
  for (const ties of steps) {
    const before = begun;
    const fitting = ties.flatMap(exactDates).filter((bounds) => bounds.earliestEnd >= before);
    if (fitting.length === 0) return false;
    begun = fitting.reduce((least, bounds) => Math.min(least, Math.max(before, bounds.latestStart)), Infinity);
  }
  return true;
}
