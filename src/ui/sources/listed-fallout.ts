import type { Change, Fallout } from '../../core/compile/fallout.ts';
import { DENIALS, SUPPORTS } from '../../core/schema/vocabulary.ts';

/** A tie to list, and what becomes of it, where that needs words: "Confirmed" before, "Reported" after. */
export interface ListedTie {
  readonly tie: string;
  readonly change?: { readonly before: string; readonly after: string };
}

/** The ties of a fallout by what becomes of them. */
export type ListedFallout = Readonly<Record<keyof Fallout, readonly ListedTie[]>>;

/** A fallout as lists for readers, in its own order. */
export function listedFallout(fallout: Fallout): ListedFallout {
  return {
    fallen: unchanged(fallout.fallen),
    deniedOnly: unchanged(fallout.deniedOnly),
    lowered: changed(fallout.lowered, labelIn(SUPPORTS)),
    raised: changed(fallout.raised, labelIn(SUPPORTS)),
    denials: changed(fallout.denials, labelIn(DENIALS)),
    deniedMore: changed(fallout.deniedMore, labelIn(DENIALS)),
    voices: changed(fallout.voices, (count) => (count === 1 ? '1 voice' : `${count} voices`)),
    redated: unchanged(fallout.redated),
  };
}

function unchanged(ties: readonly string[]): readonly ListedTie[] {
  return ties.map((tie) => ({ tie }));
}

function changed<T>(changes: readonly Change<T>[], words: (value: T) => string): readonly ListedTie[] {
  return changes.map(({ tie, before, after }) => ({ tie, change: { before: words(before), after: words(after) } }));
}

function labelIn(terms: readonly { readonly id: string; readonly label: string }[]): (id: string) => string {
  return (id) => terms.find((term) => term.id === id)?.label ?? id;
}
