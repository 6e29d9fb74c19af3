/** Between a time window and the two thumbs of the slider, whose numbers are places in the list of bins. */
import type { WindowText } from '../../core/state/view.ts';
import type { Bin } from '../../core/time/histogram.ts';
import { windowOf } from '../../core/time/window.ts';

/** Places of the first and the last bin of a window, both inclusive, from 0. */
export type Positions = readonly [first: number, last: number];

/**
 * Where the thumbs stand for a window. An open end, no window, and what lies beyond the bins stand at the ends; a
 * window that cannot be read counts as none.
 */
export function positionsOf(bins: readonly Bin[], window: WindowText | null): Positions {
  const end = Math.max(0, bins.length - 1);
  if (window === null) return [0, end];
  const days = windowOf(window.from, window.to);
  if (!days.ok) return [0, end];
  const { from, to } = days.value;
  const first = bins.findIndex((bin) => bin.to >= from);
  const last = bins.findLastIndex((bin) => bin.from <= to);
  return [first === -1 ? end : first, Math.max(0, last)];
}

/**
 * The window after the thumbs were moved. A thumb at its end of the slider leaves that end open, and a thumb that was
 * not moved keeps its date as it was written. Null where both ends are open.
 */
export function windowAfterMove(
  bins: readonly Bin[],
  window: WindowText | null,
  before: Positions,
  after: Positions,
): WindowText | null {
  const moved = {
    from: after[0] === before[0] ? (window?.from ?? null) : after[0] <= 0 ? null : (bins[after[0]]?.id ?? null),
    to:
      after[1] === before[1] ? (window?.to ?? null) : after[1] >= bins.length - 1 ? null : (bins[after[1]]?.id ?? null),
  };
  return moved.from === null && moved.to === null ? null : moved;
}

/** What a thumb says of its place: "2015", and at its end of the slider "2008 or earlier", "2018 or later". */
export function thumbInWords(bins: readonly Bin[], position: number, thumb: 'from' | 'to'): string {
  const label = bins[position]?.label ?? '';
  if (thumb === 'from' && position === 0) return `${label} or earlier`;
  return thumb === 'to' && position === bins.length - 1 ? `${label} or later` : label;
}
