import type { CompiledTie } from '../compile/compiled.ts';
import { supportRank } from '../schema/vocabulary.ts';
import { RANKS } from './network.ts';
import { possibleSpans } from './spans.ts';

type Ties = readonly CompiledTie[];

/**
 * Of the ties of each step in turn, those that can stand there in an order of time. Among all choices of one tie for
 * each step that days t1 ≤ t2 ≤ … allow, the way is told by the best: the one whose weakest tie is the strongest, then
 * whose first tie is the best supported, then its second, and so on. A step's ties are then those that can stand in
 * place of the chosen one while the others stay; none of them is better supported than it, and it comes first. So the
 * first ties of all steps are in order together, and the weakest of them is as strong as the order allows.
 * Null where no choice is in order.
 * @param steps the ties of each step, best supported first
 */
export function tiesInOrder(steps: readonly Ties[]): readonly Ties[] | null {
  for (let weakest = 0; weakest < RANKS; weakest++) {
    const chosen = chooseInOrder(steps.map((ties) => ties.filter((tie) => rankOf(tie) <= weakest)));
    if (chosen !== null) return replaceable(steps, chosen);
  }
  return null;
}

function rankOf(tie: CompiledTie): number {
  return supportRank(tie.status.support);
}

/** One tie for each step: at each the best supported that later ones can follow, of equal ones the earliest. */
function chooseInOrder(steps: readonly Ties[]): Ties | null {
  const latest = latestDays(steps);
  const chosen: CompiledTie[] = [];
  let day = -Infinity;
  for (const [place, ties] of steps.entries()) {
    let best: CompiledTie | null = null;
    let bestDay = Infinity;
    for (const tie of ties) {
      if (best !== null && rankOf(tie) > rankOf(best)) break;
      const held = firstDay(tie, day, latest[place + 1] ?? -Infinity);
      if (held === null || (best !== null && held >= bestDay)) continue;
      best = tie;
      bestDay = held;
    }
    if (best === null) return null;
    chosen.push(best);
    day = bestDay;
  }
  return chosen;
}

function replaceable(steps: readonly Ties[], chosen: Ties): readonly Ties[] {
  const latest = latestDays(chosen.map((tie) => [tie]));
  let day = -Infinity;
  return steps.map((ties, place) => {
    const own = chosen[place];
    const until = latest[place + 1] ?? -Infinity;
    const fitting = ties.filter((tie) => tie !== own && firstDay(tie, day, until) !== null);
    if (own === undefined) return fitting;
    day = firstDay(own, day, until) ?? Infinity;
    return [own, ...fitting];
  });
}

/** For each step the latest day on which it can hold if all later ones are to follow; any day after the last. */
function latestDays(steps: readonly Ties[]): readonly number[] {
  const latest: number[] = [Infinity];
  for (const ties of steps.toReversed()) {
    const until = latest[0] ?? -Infinity;
    const spans = ties.flatMap(possibleSpans).filter((span) => span.from <= until);
    latest.unshift(spans.reduce((day, span) => Math.max(day, Math.min(until, span.to)), -Infinity));
  }
  return latest;
}

/** The first day from `from` to `until` on which a tie can have held; null where there is none. */
function firstDay(tie: CompiledTie, from: number, until: number): number | null {
  let first: number | null = null;
  for (const span of possibleSpans(tie)) {
    const day = Math.max(from, span.from);
    if (day <= Math.min(until, span.to) && (first === null || day < first)) first = day;
  }
  return first;
}
