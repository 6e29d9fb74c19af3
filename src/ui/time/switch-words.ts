import { tiesInWords } from '../status/count-words.ts';

/**
 * The help under the switch for ties that are only possibly in the window.
 * @param count ties that the switch shows or hides.
 */
export function possibleHelp(count: number, on: boolean, hasWindow: boolean): string {
  if (!hasWindow) return 'Matters once years are chosen.';
  if (count === 0) return 'No tie is only possibly in these years.';
  return `${tiesInWords(count)} may fall in these years, or may not: ${on ? 'shown, faded' : 'hidden'}.`;
}

/** The help under the switch for undated ties; `count` as above. */
export function undatedHelp(count: number, on: boolean): string {
  if (count === 0) return 'Every tie that the filters let through has a date.';
  return `${tiesInWords(count)} without a date: ${on ? 'shown' : 'hidden'}.`;
}
