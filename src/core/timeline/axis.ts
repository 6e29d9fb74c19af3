/** The marks of an axis of time, from decades to days. */
import { civilOf, type Day, dayOf, daysInMonth } from '../time/day.ts';
import { monthName, yearInWords } from '../time/months.ts';
import type { Span } from './span.ts';

/** A mark where a year, a month or a day begins. */
export interface AxisTick {
  readonly day: Day;
  readonly label: string;
}

/** The marks of an axis. Both lists are in the order of time, each day once. */
export interface TimelineAxis {
  readonly unit: 'year' | 'month' | 'day';
  readonly ticks: readonly AxisTick[];
  /** What the ticks belong to, above them: years over months, months over days. The first may begin before the span. */
  readonly headings: readonly AxisTick[];
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const MONTH_STEPS = [1, 3, 6];
const DAY_STEPS = [1, 2, 5, 10];
const DAYS_PER_MONTH = 30;
const DAYS_PER_YEAR = 365;
const LAST_YEAR = 9999;

/**
 * The finest even marks of which at most so many fall into a span: days, months, or years. Years stand on whole
 * multiples of their step, months so that January is among them, days so that the first of a month is.
 * @param most at least 1
 */
export function axisOf(span: Span, most: number): TimelineAxis {
  const days = span.to - span.from;
  const fits = (step: number): boolean => days / step <= most + 1;
  for (const step of DAY_STEPS) {
    const ticks = fits(step) ? dayTicks(span, step) : null;
    if (ticks !== null && ticks.length <= most) return { unit: 'day', ticks, headings: monthHeadings(span) };
  }
  for (const step of MONTH_STEPS) {
    const ticks = fits(step * DAYS_PER_MONTH) ? monthTicks(span, step) : null;
    if (ticks !== null && ticks.length <= most) return { unit: 'month', ticks, headings: yearHeadings(span) };
  }
  for (const step of YEAR_STEPS) {
    const ticks = fits(step * DAYS_PER_YEAR) ? yearTicks(span, step) : null;
    if (ticks !== null && ticks.length <= most) return { unit: 'year', ticks, headings: [] };
  }
  return { unit: 'year', ticks: [], headings: [] };
}

function yearTicks(span: Span, step: number): readonly AxisTick[] {
  const { first, last } = yearsOf(span);
  const ticks: AxisTick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push({ day: dayOf(year, 1, 1), label: yearInWords(year) });
  }
  return ticks.filter(({ day }) => isWithin(day, span));
}

function monthTicks(span: Span, step: number): readonly AxisTick[] {
  return monthsOf(span)
    .filter(({ month }) => (month - 1) % step === 0)
    .map(({ year, month }) => ({ day: dayOf(year, month, 1), label: monthName(month).slice(0, 3) }))
    .filter(({ day }) => isWithin(day, span));
}

/** Steps start anew with each month, and stop where less than half a step is left of it. */
function dayTicks(span: Span, step: number): readonly AxisTick[] {
  return monthsOf(span)
    .flatMap(({ year, month }) => {
      const length = daysInMonth(year, month);
      const ticks: AxisTick[] = [];
      for (let day = 1; day <= length; day += step) {
        if (day === 1 || length - day + 1 > step / 2) ticks.push({ day: dayOf(year, month, day), label: String(day) });
      }
      return ticks;
    })
    .filter(({ day }) => isWithin(day, span));
}

function yearHeadings(span: Span): readonly AxisTick[] {
  const { first, last } = yearsOf(span);
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    day: dayOf(first + place, 1, 1),
    label: yearInWords(first + place),
  }));
}

function monthHeadings(span: Span): readonly AxisTick[] {
  return monthsOf(span).map(({ year, month }) => ({
    day: dayOf(year, month, 1),
    label: `${monthName(month)} ${yearInWords(year)}`,
  }));
}

/** The years that a span meets, within those that a calendar here has. */
function yearsOf({ from, to }: Span): { readonly first: number; readonly last: number } {
  const year = (day: number) => Math.min(Math.max(civilOf(Math.floor(day)).year, 0), LAST_YEAR);
  return { first: year(from), last: year(Math.ceil(to) - 1) };
}

function monthsOf(span: Span): readonly { readonly year: number; readonly month: number }[] {
  const { first, last } = yearsOf(span);
  const all = Array.from({ length: (last - first + 1) * 12 }, (_, place) => ({
    year: first + Math.floor(place / 12),
    month: (place % 12) + 1,
  }));
  return all.filter(
    ({ year, month }) =>
      dayOf(year, month, 1) < span.to && dayOf(year, month, 1) + daysInMonth(year, month) > span.from,
  );
}

function isWithin(day: Day, span: Span): boolean {
  return day >= span.from && day < span.to;
}
