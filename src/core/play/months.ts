/** Months as whole numbers since January of year 0, for windows that move by months or years. */
import type { Domain } from '../compile/compiled.ts';
import type { WindowText } from '../state/view.ts';
import { civilOf, type Day } from '../time/day.ts';
import { binsOf } from '../time/histogram.ts';
import { windowOf } from '../time/window.ts';
import { MOST_FRAMES } from './frame.ts';

export const YEAR = 12;

/** Whole months, both inclusive. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The months through which a window moves, and how many of them a step takes: 1, 12, or as many as it needs. */
export interface Track extends Months {
  readonly step: number;
}

/**
 * The track of a domain, or null where nothing in it has a date. Steps are the histogram's own: months for a domain of
 * up to three years, else years, and coarser where those would be too many.
 * @param fine whether months are wanted for a longer domain too; years are taken where months would be too many
 */
export function trackOf(domain: Domain, fine: boolean): Track | null {
  const bins = binsOf(domain);
  const [from, to] = [bins[0], bins.at(-1)];
  if (from === undefined || to === undefined) return null;
  const months = { first: monthOf(domain.from), last: monthOf(domain.to) };
  if ((fine || from.id.length > 4) && fits(months, 1)) return { ...months, step: 1 };
  const years = { first: monthOf(from.from), last: monthOf(to.to) };
  let step = YEAR;
  while (!fits(years, step)) step += YEAR;
  return { ...years, step };
}

/** A window that moves out of step with its track needs up to two more frames. */
function fits(months: Months, step: number): boolean {
  return Math.ceil(lengthOf(months) / step) + 2 <= MOST_FRAMES;
}

/** Number of months. */
export function lengthOf({ first, last }: Months): number {
  return last - first + 1;
}

/**
 * The months that a window touches, its open ends taken to the ends of a track. Null for no window, for one that cannot
 * be read, and for one that ends before the track or begins after it at its open side.
 */
export function monthsOf(window: WindowText | null, { first, last }: Months): Months | null {
  const days = window === null ? null : windowOf(window.from, window.to);
  if (days === null || !days.ok) return null;
  const { from, to } = days.value;
  const months = {
    first: Number.isFinite(from) ? monthOf(from) : first,
    last: Number.isFinite(to) ? monthOf(to) : last,
  };
  return months.first <= months.last ? months : null;
}

/** Months as a window: in years where they are whole ones. */
export function windowOfMonths({ first, last }: Months): WindowText {
  const whole = first % YEAR === 0 && last % YEAR === YEAR - 1;
  return { from: whole ? yearText(first) : monthText(first), to: whole ? yearText(last) : monthText(last) };
}

/** The last of these months, as the end of a window: as a year where it is the last month of one. */
export function endOfMonths(last: number, step: number): string {
  return step % YEAR === 0 && last % YEAR === YEAR - 1 ? yearText(last) : monthText(last);
}

/** Whether windows can name a month: links write years 0000 to 9999. */
export function isWritable(month: number): boolean {
  return month >= 0 && month < 10_000 * YEAR;
}

/** The month of a finite day. */
export function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * YEAR + month - 1;
}

function yearText(month: number): string {
  return String(Math.floor(month / YEAR)).padStart(4, '0');
}

function monthText(month: number): string {
  return `${yearText(month)}-${String((month % YEAR) + 1).padStart(2, '0')}`;
}
