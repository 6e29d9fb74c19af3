import type { Bin } from '../../core/time/histogram.ts';

/** A label under the bin at a place in the list. */
export interface Tick {
  readonly position: number;
  readonly label: string;
}

/** Steps that a reader counts in: years, or months. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const MONTH_STEPS = [1, 3, 6, 12];

/**
 * Labels for an axis of year or month bins, at most `most` of them (at least 1), in even steps: years on whole
 * multiples of the step, months so that January is among them.
 */
export function axisTicks(bins: readonly Bin[], most: number): readonly Tick[] {
  const monthly = isMonthly(bins);
  const steps = monthly ? MONTH_STEPS : YEAR_STEPS;
  for (const step of steps) {
    const ticks = ticksAt(bins, step, monthly);
    if (ticks.length > 0 && ticks.length <= most) return ticks;
  }
  const first = bins[0];
  return first === undefined ? [] : [{ position: 0, label: first.id }];
}

/** Whether the bins are months; an empty list counts as years. */
export function isMonthly(bins: readonly Bin[]): boolean {
  return bins[0]?.id.includes('-') === true;
}

function ticksAt(bins: readonly Bin[], step: number, monthly: boolean): readonly Tick[] {
  return bins.flatMap((bin, position) => {
    const number = monthly ? Number(bin.id.slice(5)) - 1 : Number(bin.id);
    return number % step === 0 ? [{ position, label: bin.id }] : [];
  });
}
