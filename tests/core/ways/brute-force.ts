/** Ways by trying everything: all loopless sequences, all choices of ties, all days. Shares nothing with the search. */
import type { CompiledTie } from '../../../src/core/compile/compiled.ts';
import { SUPPORTS } from '../../../src/core/schema/vocabulary.ts';
import { DAYS } from './random-ties.ts';

/** A way as far as it is ranked. */
export interface BruteWay {
  readonly entities: readonly string[];
  /** Place of the weakest support in the vocabulary. */
  readonly weakest: number;
}

/** All loopless ways between two entities, in any order. */
export function allWays(ties: readonly CompiledTie[], from: string, to: string, inOrder: boolean): readonly BruteWay[] {
  return sequences(ties, [from], to).flatMap((entities) => {
    const steps = stepsOf(ties, entities);
    const choices = choicesOf(steps).filter((choice) => !inOrder || isInOrder(choice));
    const ranks = choices.map((choice) => Math.max(...choice.map(rankOf)));
    return ranks.length === 0 ? [] : [{ entities, weakest: Math.min(...ranks) }];
  });
}

/** The ties of each pair in a sequence of entities. */
export function stepsOf(
  ties: readonly CompiledTie[],
  entities: readonly string[],
): readonly (readonly CompiledTie[])[] {
  return entities.slice(1).map((to, at) => ties.filter((tie) => joins(tie, entities[at] ?? '', to)));
}

/** Every choice of one tie for each step. */
export function choicesOf<T>(steps: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return steps.reduce<readonly (readonly T[])[]>(
    (choices, list) => choices.flatMap((choice) => list.map((each) => [...choice, each])),
    [[]],
  );
}

/** Whether days that never go back exist on which the ties can have held in turn. */
export function isInOrder(choice: readonly CompiledTie[], since = DAYS[0] ?? 0): boolean {
  const [tie, ...later] = choice;
  if (tie === undefined) return true;
  const day = DAYS.find((each) => each >= since && canHold(tie, each));
  return day !== undefined && isInOrder(later, day);
}

export function canHold(tie: CompiledTie, day: number): boolean {
  const { happened } = tie.dates;
  return (
    happened.length === 0 ||
    happened.some((dates) => dates.approximate || (dates.earliestStart <= day && day <= dates.latestEnd))
  );
}

export function surelyHolds(tie: CompiledTie, day: number): boolean {
  return tie.dates.happened.some((dates) => !dates.approximate && dates.latestStart <= day && day <= dates.earliestEnd);
}

export function rankOf(tie: CompiledTie): number {
  return SUPPORTS.findIndex(({ id }) => id === tie.status.support);
}

function sequences(ties: readonly CompiledTie[], sofar: readonly string[], to: string): readonly (readonly string[])[] {
  const here = sofar.at(-1) ?? '';
  if (here === to) return [sofar];
  const next = new Set(ties.flatMap((tie) => (tie.from === here ? [tie.to] : tie.to === here ? [tie.from] : [])));
  return [...next].filter((each) => !sofar.includes(each)).flatMap((each) => sequences(ties, [...sofar, each], to));
}

function joins(tie: CompiledTie, a: string, b: string): boolean {
  return (tie.from === a && tie.to === b) || (tie.from === b && tie.to === a);
}
