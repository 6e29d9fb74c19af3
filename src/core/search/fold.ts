/** Letters that are letters of their own to Unicode, so that decomposition leaves them, and what people type for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ς: 'σ',
};

const plainLetters = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/**
 * A text as it is compared in search: compatibility forms decomposed, marks and apostrophes dropped, lower-case, and
 * letters such as ł or ß as they are typed without them. Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʹʺ`´]/gu, '')
    .replace(plainLetters, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** A folded text cut into its runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A folded text with nothing but its letters and digits, so that "F.S.B." is found as "fsb". */
export function compact(text: string): string {
  return wordsOf(text).join('');
}
