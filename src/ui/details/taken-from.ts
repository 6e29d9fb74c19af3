import type { CompiledTie } from '../../core/compile/compiled.ts';
import type { EvidenceContext } from '../../core/evidence/context.ts';
import { isLive } from '../../core/evidence/live.ts';
import { restsOn } from '../../core/evidence/rests-on.ts';

/** What a tie lost with the words that the reader took away. */
export interface TakenFrom {
  /** Those of the words taken away that touch this tie, as `without` has them. */
  readonly voices: readonly string[];
  /** How many of its claims are left out; all of them count as such on a tie that has fallen. */
  readonly leftOut: number;
  /** How many it has with nobody's word taken away. */
  readonly total: number;
  /** How many count again, since what withdrew or replaced them is left out. */
  readonly revived: number;
}

/**
 * What taking words away did to a tie; null where it did nothing to it.
 * @param whole the same tie with nobody's word taken away
 * @param without ids of sources, reports and entities, and `anonymous`
 */
export function takenFrom(
  tie: CompiledTie,
  whole: CompiledTie,
  without: readonly string[],
  context: EvidenceContext,
): TakenFrom | null {
  if (tie === whole) return null;
  const total = whole.claims.length;
  const left = new Map(tie.claims.map((claim) => [claim.id, claim]));
  const touching = new Set(
    whole.claims.flatMap((claim) => [
      ...restsOn(claim, context),
      ...(claim.withdrawn === undefined ? [] : [claim.withdrawn.source]),
    ]),
  );
  return {
    voices: without.filter((id) => touching.has(id)),
    leftOut: tie.fallen === true ? total : whole.claims.filter(({ id }) => !left.has(id)).length,
    total,
    revived: whole.claims.filter((claim) => {
      const now = left.get(claim.id);
      return now !== undefined && isLive(now) && !isLive(claim);
    }).length,
  };
}

/** The loss as a phrase: "2 of its 5 claims are left out", "1 claim that was withdrawn or replaced counts again". */
export function lossInWords({ leftOut, total, revived }: TakenFrom): string {
  const one = leftOut === 1;
  const out = leftOut === 0 ? [] : [`${leftOut} of its ${total} claims ${one ? 'is' : 'are'} left out`];
  return [...out, ...revivedInWords(revived)].join(', and ');
}

function revivedInWords(revived: number): readonly string[] {
  if (revived === 0) return [];
  const what = revived === 1 ? '1 claim that was' : `${revived} claims that were`;
  return [`${what} withdrawn or replaced ${revived === 1 ? 'counts' : 'count'} again`];
}
