/** English names of the months, January first. */
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The English name of a month from 1 to 12; the bare number outside that range. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? String(month);
}

/** A year for readers: `2015`, and where digits alone would puzzle, `AD 33` and `1 BC` (year 0 of ISO 8601). */
export function yearInWords(year: number): string {
  if (year === 0) return '1 BC';
  return year < 1000 ? `AD ${year}` : String(year);
}
