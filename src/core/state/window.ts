import type { Domain } from '../compile/compiled.ts';
import { civilOf, daysInMonth } from '../time/day.ts';
import type { WindowText } from './view.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a date that may bound a window: a four-digit EDTF year, month or day that the calendar has. */
export function isWindowDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part === undefined ? 1 : Number(part)));
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether both ends are dates, at least one is set, and the first day of `from` is not after the last of `to`. */
export function isValidWindow(window: WindowText): boolean {
  const { from, to } = window;
  if (from === null && to === null) return false;
  if (from !== null && !isWindowDate(from)) return false;
  if (to !== null && !isWindowDate(to)) return false;
  return from === null || to === null || firstDay(from) <= lastDay(to);
}

/**
 * The window between two dates, whichever comes first; null, for no window, where both are null.
 * Undefined where one of them is not a date.
 */
export function windowBetween(from: string | null, to: string | null): WindowText | null | undefined {
  if (from === null && to === null) return null;
  const straight = { from, to };
  if (isValidWindow(straight)) return straight;
  const turned = { from: to, to: from };
  return from !== null && to !== null && isValidWindow(turned) ? turned : undefined;
}

/**
 * Moves a window by whole years (negative: back), keeping its precision and its open ends; 29 February becomes
 * 28 February in a common year. Without a window, a step forward starts at the first year of the domain, a step back
 * at the last. A step that would leave the domain, or the years 0000 to 9999, returns the window as it was.
 */
export function stepWindow(window: WindowText | null, by: number, domain: Domain): WindowText | null {
  if (!Number.isInteger(by) || by === 0) return window;
  if (window === null) return entryYear(by > 0 ? domain.from : domain.to);
  const from = shiftYears(window.from, by);
  const to = shiftYears(window.to, by);
  if (from === undefined || to === undefined) return window;
  const moved = { from, to };
  return meets(window, domain) && !meets(moved, domain) ? window : moved;
}

function entryYear(day: number): WindowText | null {
  const year = yearText(yearOfDay(day));
  return year === undefined ? null : { from: year, to: year };
}

/** Undefined where the year leaves 0000 to 9999. */
function shiftYears(date: string | null, by: number): string | null | undefined {
  if (date === null) return null;
  const year = yearText(Number(date.slice(0, 4)) + by);
  if (year === undefined) return undefined;
  const moved = year + date.slice(4);
  return isWindowDate(moved) ? moved : `${year}-02-28`;
}

function yearText(year: number): string | undefined {
  return year >= 0 && year <= 9999 ? String(year).padStart(4, '0') : undefined;
}

function meets(window: WindowText, domain: Domain): boolean {
  const first = window.from === null ? Number.NEGATIVE_INFINITY : Number(window.from.slice(0, 4));
  const last = window.to === null ? Number.POSITIVE_INFINITY : Number(window.to.slice(0, 4));
  return first <= yearOfDay(domain.to) && last >= yearOfDay(domain.from);
}

/** Four-digit years let dates be compared as text, once they are written out to the day. */
function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

function lastDay(date: string): string {
  return date + '-99-99'.slice(date.length - 4);
}

/** Infinite where the day is. */
function yearOfDay(day: number): number {
  return Number.isFinite(day) ? civilOf(day).year : day;
}
