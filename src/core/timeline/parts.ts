/** How sure a date is, as stretches along the axis. */
import type { Bounds } from '../time/bounds.ts';
import type { Span } from './span.ts';

/**
 * - `sure`: it held throughout, from the latest start to the earliest end.
 * - `before`, `after`: it may have held there, from the earliest start and up to the latest end.
 * - `within`: at some point within, and no day is sure.
 */
export type PartKind = 'before' | 'sure' | 'after' | 'within';

/** One stretch of a date within a span. */
export interface TimelinePart {
  readonly kind: PartKind;
  /** Days as in `Span`: the last day of the stretch ends at `to`. */
  readonly from: number;
  readonly to: number;
  /** Nothing is known of how far it reaches on that side: it goes on to the edge of the span and beyond. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** It goes on beyond the edge of the span on that side. */
  readonly cutFrom: boolean;
  readonly cutTo: boolean;
  /** `~` or `?` stands in the date. */
  readonly approximate: boolean;
}

/**
 * The stretches of a date that lie within a span, in the order of time, without gaps between them and without empty
 * ones. None where the date lies outside.
 */
export function partsOf(bounds: Bounds, span: Span): readonly TimelinePart[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd, approximate } = bounds;
  const part = (kind: PartKind, from: number, to: number): readonly TimelinePart[] => {
    const [first, last] = [Math.max(from, span.from), Math.min(to, span.to)];
    if (first >= last) return [];
    return [
      {
        kind,
        from: first,
        to: last,
        openFrom: from === -Infinity,
        openTo: to === Infinity,
        cutFrom: from < span.from,
        cutTo: to > span.to,
        approximate,
      },
    ];
  };
  if (latestStart > earliestEnd) return part('within', earliestStart, latestEnd + 1);
  return [
    ...part('before', earliestStart, latestStart),
    ...part('sure', latestStart, earliestEnd + 1),
    ...part('after', earliestEnd + 1, latestEnd + 1),
  ];
}
