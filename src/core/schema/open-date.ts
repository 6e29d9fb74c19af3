import { dateBounds } from '../time/bounds.ts';

/**
 * Why a date of saying or publishing has no last day, as a sentence; null where it has one. What was said is over, so
 * an open end (`2016/..`, `[2016..]`) tells nothing, and what is dated by it would be "still so" for ever.
 */
export function openDateFault(text: string): string | null {
  const bounds = dateBounds(text);
  if (bounds.ok && Number.isFinite(bounds.value.latestEnd)) return null;
  return `"${text}" has no last day: give the latest one on which it can have been, such as [2016..2017-03-17].`;
}
