/** Sentences of an English news paragraph, for accounting for each of them in `coverage.json`. */

const ABBREVIATIONS = ['U.S', 'D.C', 'Sen', 'Rep', 'Gov', 'Gen', 'Mr', 'Mrs', 'Ms', 'Dr', 'Jr', 'Sr', 'St', 'No', 'vs'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'];
const NO_END = new Set([...ABBREVIATIONS, ...MONTHS]);

/** A full stop, its closing quotes, white space, then what can open a sentence. */
const BOUNDARY = /[.!?]["”’)\]]*\s+(?=["“‘([]*[A-Z0-9])/gu;

/**
 * Splits a paragraph at full stops, question and exclamation marks that end a sentence.
 * A stop after a known abbreviation ("Sen.", "Oct.", "U.S.") does not end one; nor does a colon.
 */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(BOUNDARY)) {
    const lastWord = /[\p{L}.]+$/u.exec(paragraph.slice(start, match.index))?.[0] ?? '';
    if (paragraph[match.index] === '.' && NO_END.has(lastWord)) continue;
    const end = match.index + match[0].length;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  const rest = paragraph.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
