/** What changed between ties and the same ties without some of their claims. */
import type { TieStatus } from '../evidence/status.ts';
import { DENIALS, type Denial, supportRank } from '../schema/vocabulary.ts';
import type { Bounds } from '../time/bounds.ts';
import type { CompiledTie, TieDates } from './compiled.ts';
import { type Change, type Fallout, NO_FALLOUT } from './fallout.ts';

/** What of a tie a fallout compares. */
export interface Standing extends Pick<CompiledTie, 'id' | 'fallen' | 'dates'> {
  readonly status: Pick<TieStatus, 'support' | 'denial' | 'deniedOnly' | 'voices'>;
}

/** What changed on one tie: it fell, or else all that it gained and lost; it may stand in several parts. */
export function falloutOn(before: Standing, after: Standing): Fallout {
  const { id } = after;
  if (before === after) return NO_FALLOUT;
  if (after.fallen === true) return { ...NO_FALLOUT, fallen: [id] };
  const [was, is] = [before.status, after.status];
  const isDeniedOnly = is.deniedOnly && !was.deniedOnly;
  const loss = supportRank(is.support) - supportRank(was.support);
  const denied = denialRank(is.denial) - denialRank(was.denial);
  return {
    fallen: [],
    deniedOnly: isDeniedOnly ? [id] : [],
    lowered: changeIf(loss > 0 && !isDeniedOnly, id, was.support, is.support),
    raised: changeIf(loss < 0, id, was.support, is.support),
    denials: changeIf(denied < 0, id, was.denial, is.denial),
    deniedMore: changeIf(denied > 0, id, was.denial, is.denial),
    voices: changeIf(was.voices !== is.voices, id, was.voices, is.voices),
    redated: sameDates(before.dates, after.dates) ? [] : [id],
  };
}

function changeIf<T>(isChanged: boolean, tie: string, before: T, after: T): readonly Change<T>[] {
  return isChanged ? [{ tie, before, after }] : [];
}

/** All that changed on several ties, in the order given. */
export function joinFallouts(all: readonly Fallout[]): Fallout {
  const parts = all.filter((part) => part !== NO_FALLOUT);
  return {
    fallen: parts.flatMap(({ fallen }) => fallen),
    deniedOnly: parts.flatMap(({ deniedOnly }) => deniedOnly),
    lowered: parts.flatMap(({ lowered }) => lowered),
    raised: parts.flatMap(({ raised }) => raised),
    denials: parts.flatMap(({ denials }) => denials),
    deniedMore: parts.flatMap(({ deniedMore }) => deniedMore),
    voices: parts.flatMap(({ voices }) => voices),
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
