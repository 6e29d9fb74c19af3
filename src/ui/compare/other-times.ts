/** Times to compare a window with, from the window itself. */
import type { WindowText } from '../../core/state/view.ts';
import { civilOf, dayOf } from '../../core/time/day.ts';
import { windowInWords } from '../../core/time/words.ts';

/** A time to compare with, and what it is called: "The time before: 2012 to 2014". */
export interface OtherTime {
  readonly id: 'before' | 'all-before' | 'all';
  readonly label: string;
  readonly time: WindowText | null;
}

/** Years, months since January of year 0, or days: whole numbers that follow one another. */
type Unit = 'year' | 'month' | 'day';

/**
 * What a window may be compared with: the span of its own length that ends where it begins, all that lies before it,
 * and all time. A window without a start has nothing before it; one without an end is compared with all before it.
 */
export function otherTimes(window: WindowText | null): readonly OtherTime[] {
  const all: OtherTime = { id: 'all', label: 'All time', time: null };
  const { from, to } = window ?? { from: null, to: null };
  if (window === null) return [];
  if (from === null) return [all];
  const before = to === null ? null : spanBefore(from, to);
  const end = written(numberOf(from, unitOf(from)) - 1, unitOf(from));
  return [
    ...(before === null ? [] : [named('before', 'The time before', before)]),
    ...(end === null ? [] : [named('all-before', 'All before it', { from: null, to: end })]),
    all,
  ];
}

function named(id: OtherTime['id'], label: string, time: WindowText): OtherTime {
  return { id, label: `${label}: ${windowInWords(time.from, time.to)}`, time };
}

/** As many years, months or days as a span has, just before it; null outside the years that a link can write. */
function spanBefore(from: string, to: string): WindowText | null {
  const unit = unitOf(from.length >= to.length ? from : to);
  const first = numberOf(from, unit);
  const after = written(numberOf(to, unitOf(to)) + 1, unitOf(to));
  if (after === null) return null;
  const width = numberOf(after, unit) - first;
  const [start, end] = [written(first - width, unit), written(first - 1, unit)];
  return start === null || end === null ? null : { from: start, to: end };
}

/** Years, months and days have 4, 7 and 10 characters. */
function unitOf(date: string): Unit {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The number of the unit in which a date begins. */
function numberOf(date: string, unit: Unit): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === 'year') return year;
  return unit === 'month' ? year * 12 + month - 1 : dayOf(year, month, day);
}

/** A year, month or day as a link writes it; null outside the years 0000 to 9999. */
function written(number: number, unit: Unit): string | null {
  const parts = partsOf(number, unit);
  const [year = -1] = parts;
  if (year < 0 || year > 9999) return null;
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-');
}

function partsOf(number: number, unit: Unit): readonly number[] {
  if (unit === 'year') return [number];
  if (unit === 'month') return [Math.floor(number / 12), (((number % 12) + 12) % 12) + 1];
  const { year, month, day } = civilOf(number);
  return [year, month, day];
}
