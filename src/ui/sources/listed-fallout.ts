import type { Fallout } from '../../core/compile/fallout.ts';
import { DENIALS, SUPPORTS } from '../../core/schema/vocabulary.ts';

/** A tie to list, and what becomes of it, where that needs words: "Confirmed" before, "Reported" after. */
export interface ListedTie {
  readonly tie: string;
  readonly change?: { readonly before: string; readonly after: string };
}

/** The ties of a fallout by what becomes of them. */
export interface ListedFallout {
  readonly fallen: readonly ListedTie[];
  readonly lowered: readonly ListedTie[];
  readonly denials: readonly ListedTie[];
  readonly redated: readonly ListedTie[];
}

/** A fallout as lists for readers, in its own order. */
export function listedFallout({ fallen, lowered, denials, redated }: Fallout): ListedFallout {
  return {
    fallen: fallen.map((tie) => ({ tie })),
    lowered: lowered.map(({ tie, before, after }) => ({ tie, change: labelled(SUPPORTS, before, after) })),
    denials: denials.map(({ tie, before, after }) => ({ tie, change: labelled(DENIALS, before, after) })),
    redated: redated.map((tie) => ({ tie })),
  };
}

type Terms = readonly { readonly id: string; readonly label: string }[];

function labelled(terms: Terms, before: string, after: string): { readonly before: string; readonly after: string } {
  const labelOf = (id: string): string => terms.find((term) => term.id === id)?.label ?? id;
  return { before: labelOf(before), after: labelOf(after) };
}
