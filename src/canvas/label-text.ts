/** Label text broken into lines and measured, in CSS pixels at the label's size. */

export const LABEL_FONT = '"Helvetica Neue", Arial, "Liberation Sans", sans-serif';
/** Sizes at fit zoom, in CSS pixels. */
export const NODE_LABEL_SIZE = 12;
export const LINE_LABEL_SIZE = 11;
const LINE_HEIGHT = 1.2;
const WIDEST_LINE = 104;
const MOST_LINES = 3;
/** A line may be this much wider than an even share of the name. */
const LEEWAY = 1.12;
/** Texts whose width is remembered, since measuring is slow and the same labels come with every picture. */
const MOST_REMEMBERED = 5000;

/** Lines of a label joined by line feeds, and the size it takes. */
export interface LabelText {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Width of a text in CSS pixels at a font size. */
export type Measure = (text: string, size: number) => number;

/** Measures with a canvas; where there is none, by an average width of a letter. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text, size) => text.length * size * 0.55;
  const widths = new Map<string, number>();
  return (text, size) => {
    const key = `${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = `${size}px ${LABEL_FONT}`;
    const { width } = context.measureText(text);
    if (widths.size >= MOST_REMEMBERED) widths.clear();
    widths.set(key, width);
    return width;
  };
}

/**
 * Breaks a name between words into at most three lines of at most about a hundred pixels, as even as they can be. A
 * name that is too long for that gets wider lines.
 */
export function wrapLabel(name: string, size: number, measure: Measure): LabelText {
  const words = name.split(' ');
  const whole = measure(name, size);
  const count = Math.min(MOST_LINES, Math.max(1, Math.ceil(whole / WIDEST_LINE)));
  let target = Math.max(whole / count, ...words.map((word) => measure(word, size)));
  let lines = linesUpTo(target * LEEWAY, words, size, measure);
  while (lines.length > MOST_LINES) {
    target *= 1.1;
    lines = linesUpTo(target * LEEWAY, words, size, measure);
  }
  const width = Math.max(...lines.map((line) => measure(line, size)));
  return { text: lines.join('\n'), width: width + 4, height: lines.length * size * LINE_HEIGHT + 2 };
}

function linesUpTo(widest: number, words: readonly string[], size: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined, size) <= widest) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
