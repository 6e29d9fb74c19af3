/** When a tie held and when it was said, as far as its claims tell: the design's two clocks, never mixed. */
import type { Claim, Tie } from '../schema/dataset.ts';
import { reportedDate } from '../schema/reported-date.ts';
import { type Bounds, boundsOf, dateBounds } from '../time/bounds.ts';
import type { EvidenceContext } from './context.ts';
import { liveClaims } from './live.ts';

export { reportedDate } from '../schema/reported-date.ts';

/** When a tie held and when it was said, as far as the claims that count can tell. Empty: undated on that clock. */
export interface TieDates {
  readonly happened: readonly Bounds[];
  readonly reported: readonly Bounds[];
}

const ANY_DAY: Bounds = {
  earliestStart: -Infinity,
  latestStart: Infinity,
  earliestEnd: -Infinity,
  latestEnd: Infinity,
  approximate: false,
};

/**
 * The bounds of a tie on both clocks, in the order of its claims, equal ones once: those of its live asserting claims,
 * or of its live denials where it has none. A date that cannot be read counts as none.
 */
export function tieDates(tie: Tie, context: EvidenceContext): TieDates {
  const asserting = liveClaims(tie, 'asserts');
  const claims = asserting.length > 0 ? asserting : liveClaims(tie, 'denies');
  const dated = claims.map((claim) => claimDates(claim, context));
  return {
    happened: distinct(dated.flatMap((dates) => dates.happened ?? [])),
    reported: distinct(dated.flatMap((dates) => dates.reported ?? [])),
  };
}

/** The bounds of one claim on both clocks; null where it has no date on that clock, or none that can be read. */
export function claimDates(
  claim: Claim,
  context: EvidenceContext,
): { readonly happened: Bounds | null; readonly reported: Bounds | null } {
  const said = dateBounds(reportedDate(claim, context));
  const reported = said.ok ? said.value : null;
  if (claim.when === undefined) return { happened: null, reported };
  const held = boundsOf(claim.when, reported ?? ANY_DAY);
  return { happened: held.ok ? held.value : null, reported };
}

function distinct(all: readonly Bounds[]): readonly Bounds[] {
  const byText = new Map<string, Bounds>();
  for (const bounds of all) {
    const { earliestStart, latestStart, earliestEnd, latestEnd, approximate } = bounds;
    const text = [earliestStart, latestStart, earliestEnd, latestEnd, approximate].join(' ');
    byText.set(text, bounds);
  }
  return [...byText.values()];
}
