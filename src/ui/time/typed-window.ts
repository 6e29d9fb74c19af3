/** Reading the two date fields. */
import type { WindowText } from '../../core/state/view.ts';
import { isValidWindow, isWindowDate } from '../../core/state/window.ts';

/** What is wrong with each field, in words that say what would be right. At least one is set. */
export interface TypedErrors {
  readonly from?: string;
  readonly to?: string;
}

export type TypedWindow =
  | { readonly ok: true; readonly window: WindowText | null }
  | { readonly ok: false; readonly errors: TypedErrors };

/**
 * Reads both fields together: each a year, month or day, or blank for an open end. Spaces around and single-digit
 * months and days are forgiven. Dates in the wrong order are an error at `to`, not turned round: a reader who moves
 * both ends types one of them first.
 */
export function readTyped(fromText: string, toText: string): TypedWindow {
  const from = tidy(fromText);
  const to = tidy(toText);
  const errors: { from?: string; to?: string } = {};
  if (from !== null && !isWindowDate(from)) errors.from = notADate(from);
  if (to !== null && !isWindowDate(to)) errors.to = notADate(to);
  if (errors.from !== undefined || errors.to !== undefined) return { ok: false, errors };
  if (from === null && to === null) return { ok: true, window: null };
  const window = { from, to };
  if (isValidWindow(window)) return { ok: true, window };
  return { ok: false, errors: { to: `${to} comes before ${from}. Write ${from} or later, or leave this blank.` } };
}

function tidy(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return trimmed.replace(/[‐‑–]/g, '-').replace(/-(\d)(?=-|$)/g, '-0$1');
}

const LONGEST_SHOWN = 20;

function notADate(text: string): string {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return `“${shown}” is no date that can be read here. Write a year, month or day, such as 2015, 2017-03 or 2017-03-16.`;
}
