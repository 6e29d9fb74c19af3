/** What changed between ties and the same ties without some of their claims. */
import type { TieStatus } from '../evidence/status.ts';
import { DENIALS, type Denial, supportRank } from '../schema/vocabulary.ts';
import type { Bounds } from '../time/bounds.ts';
import type { CompiledTie, TieDates } from './compiled.ts';
import type { Fallout } from './fallout.ts';

/** What of a tie a fallout compares. */
export interface Standing extends Pick<CompiledTie, 'id' | 'fallen' | 'dates'> {
  readonly status: Pick<TieStatus, 'support' | 'denial'>;
}

const NOTHING: Fallout = { fallen: [], lowered: [], denials: [], redated: [] };

/** What changed on one tie: it fell, or else was lowered, is denied less, is dated anew, or several of these. */
export function falloutOn(before: Standing, after: Standing): Fallout {
  const { id } = after;
  if (before === after) return NOTHING;
  if (after.fallen === true) return { ...NOTHING, fallen: [id] };
  const [was, is] = [before.status, after.status];
  const isLowered = supportRank(is.support) > supportRank(was.support);
  const isDeniedLess = denialRank(is.denial) < denialRank(was.denial);
  const isRedated = !sameDates(before.dates, after.dates);
  if (!isLowered && !isDeniedLess && !isRedated) return NOTHING;
  return {
    fallen: [],
    lowered: isLowered ? [{ tie: id, before: was.support, after: is.support }] : [],
    denials: isDeniedLess ? [{ tie: id, before: was.denial, after: is.denial }] : [],
    redated: isRedated ? [id] : [],
  };
}

/** All that changed on several ties, in the order given. */
export function joinFallouts(all: readonly Fallout[]): Fallout {
  const parts = all.filter((part) => part !== NOTHING);
  return {
    fallen: parts.flatMap(({ fallen }) => fallen),
    lowered: parts.flatMap(({ lowered }) => lowered),
    denials: parts.flatMap(({ denials }) => denials),
    redated: parts.flatMap(({ redated }) => redated),
  };
}

function denialRank(denial: Denial): number {
  return DENIALS.findIndex(({ id }) => id === denial);
}

function sameDates(a: TieDates, b: TieDates): boolean {
  return a === b || (sameBounds(a.happened, b.happened) && sameBounds(a.reported, b.reported));
}

/** Neither list holds a date twice, and their order means nothing. */
function sameBounds(some: readonly Bounds[], others: readonly Bounds[]): boolean {
  return some.length === others.length && some.every((a) => others.some((b) => areEqual(a, b)));
}

function areEqual(a: Bounds, b: Bounds): boolean {
  return (
    a.earliestStart === b.earliestStart &&
    a.latestStart === b.latestStart &&
    a.earliestEnd === b.earliestEnd &&
    a.latestEnd === b.latestEnd &&
    a.approximate === b.approximate
  );
}
