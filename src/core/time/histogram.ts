/** The bars over which a reader draws a time window. */
import type { Bounds } from './bounds.ts';
import { civilOf, type Day, dayOf, daysInMonth } from './day.ts';
import { monthName, yearInWords } from './months.ts';
import { classify } from './window.ts';

/** One bar: a whole year or month. `id` is its EDTF text, so that a window can start or end with it. */
export interface Bin {
  readonly id: string;
  readonly label: string;
  /** First and last day, both inclusive. */
  readonly from: Day;
  readonly to: Day;
}

/** How many ties are `in` a bin, and how many more are only possibly in it. */
export interface BinCount {
  readonly in: number;
  readonly possible: number;
}

/** Three years of months still fit a phone's width. */
const MOST_MONTHS = 36;

/**
 * The bins that cover a domain of days, both inclusive, in order and without gaps: months where it touches at most
 * 36 of them, else years. A domain that is open or empty has no bins.
 */
export function binsOf(domain: { readonly from: Day; readonly to: Day }): readonly Bin[] {
  if (!Number.isFinite(domain.from) || !Number.isFinite(domain.to) || domain.from > domain.to) return [];
  const first = civilOf(domain.from);
  const last = civilOf(domain.to);
  const firstMonth = first.year * 12 + first.month - 1;
  const lastMonth = last.year * 12 + last.month - 1;
  if (lastMonth - firstMonth < MOST_MONTHS) return numbersFrom(firstMonth, lastMonth).map(monthBin);
  return numbersFrom(first.year, last.year).map(yearBin);
}

/**
 * Counts ties per bin by their best class there; each item of `ties` holds all the dates of one tie, and an undated
 * tie counts nowhere. `bins` must be in order and without gaps, as `binsOf` makes them. Takes time in proportion to
 * ties plus bins, however long the ties last.
 */
export function countBins(bins: readonly Bin[], ties: readonly (readonly Bounds[])[]): readonly BinCount[] {
  const inSteps = new Array<number>(bins.length + 1).fill(0);
  const reachSteps = new Array<number>(bins.length + 1).fill(0);
  for (const dates of ties) {
    addUnion(inSteps, rangesOf(dates, bins, inRange));
    addUnion(reachSteps, rangesOf(dates, bins, reachRange));
  }
  let inNow = 0;
  let reachNow = 0;
  return bins.map((_, index) => {
    inNow += inSteps[index] ?? 0;
    reachNow += reachSteps[index] ?? 0;
    return { in: inNow, possible: reachNow - inNow };
  });
}

/** Bin indexes from `first` to `last`, both inclusive. */
type Range = readonly [first: number, last: number];

function reachRange(bounds: Bounds, bins: readonly Bin[]): Range | null {
  return rangeOfDays(bins, bounds.earliestStart, bounds.latestEnd);
}

/** The bins that bounds are `in`: those that meet the days for which they hold, or the one bin that contains them. */
function inRange(bounds: Bounds, bins: readonly Bin[]): Range | null {
  if (bounds.approximate) return null;
  const sure = rangeOfDays(bins, bounds.latestStart, bounds.earliestEnd);
  if (sure !== null) return sure;
  const reach = reachRange(bounds, bins);
  const only = reach !== null && reach[0] === reach[1] ? bins[reach[0]] : undefined;
  return only !== undefined && classify(bounds, only) === 'in' ? reach : null;
}

function rangeOfDays(bins: readonly Bin[], from: Day, to: Day): Range | null {
  if (from > to) return null;
  const first = firstIndex(bins, (bin) => bin.to >= from);
  const last = firstIndex(bins, (bin) => bin.from > to) - 1;
  return first <= last ? [first, last] : null;
}

/** Index of the first bin that passes, by bisection: every bin after one that passes must pass too. */
function firstIndex(bins: readonly Bin[], passes: (bin: Bin) => boolean): number {
  let low = 0;
  let high = bins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const bin = bins[middle];
    if (bin !== undefined && passes(bin)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangesOf(
  dates: readonly Bounds[],
  bins: readonly Bin[],
  range: (bounds: Bounds, bins: readonly Bin[]) => Range | null,
): Range[] {
  const ranges: Range[] = [];
  for (const bounds of dates) {
    const found = range(bounds, bins);
    if (found !== null) ranges.push(found);
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** Adds a step up and a step down for each bin that a tie's ranges cover, once however many of them cover it. */
function addUnion(steps: number[], sorted: readonly Range[]): void {
  let next = 0;
  for (const [first, last] of sorted) {
    const start = Math.max(first, next);
    if (start > last) continue;
    steps[start] = (steps[start] ?? 0) + 1;
    steps[last + 1] = (steps[last + 1] ?? 0) - 1;
    next = last + 1;
  }
}

function yearBin(year: number): Bin {
  return { id: digits(year, 4), label: yearInWords(year), from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

function monthBin(monthsFromYearZero: number): Bin {
  const year = Math.floor(monthsFromYearZero / 12);
  const month = (monthsFromYearZero % 12) + 1;
  return {
    id: `${digits(year, 4)}-${digits(month, 2)}`,
    label: `${monthName(month)} ${yearInWords(year)}`,
    from: dayOf(year, month, 1),
    to: dayOf(year, month, daysInMonth(year, month)),
  };
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
