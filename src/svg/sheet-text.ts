/** Text of a sheet, which has nobody to break its lines for it. */
import { tableMeasure } from './text-width.ts';

/** Fonts that machines have, and a family for those that have none of them. */
export const SHEET_FONT = '"Helvetica Neue", Arial, "Liberation Sans", sans-serif';
export const TITLE_FONT = 'Georgia, "Times New Roman", "Liberation Serif", serif';

/** Breaks a text between words into lines of at most this width; a word that is longer is broken within. */
export function brokenText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (tableMeasure(joined, size) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = brokenWord(word, size, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

function brokenWord(word: string, size: number, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && tableMeasure(piece + letter, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
