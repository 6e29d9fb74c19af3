/** Label text broken into lines and measured, in CSS pixels at the label's size. */

export const LABEL_FONT = '"Helvetica Neue", Arial, "Liberation Sans", sans-serif';
/** Sizes at fit zoom, in CSS pixels. */
export const NODE_LABEL_SIZE = 12;
export const LINE_LABEL_SIZE = 11;
const LINE_HEIGHT = 1.2;
const WIDEST_LINE = 104;

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
  return (text, size) => {
    context.font = `${size}px ${LABEL_FONT}`;
    return context.measureText(text).width;
  };
}

/** Breaks a name between words into lines of at most about a hundred pixels, as even as they can be. */
export function wrapLabel(name: string, size: number, measure: Measure): LabelText {
  const words = name.split(' ');
  const whole = measure(name, size);
  const target = Math.max(whole / Math.ceil(whole / WIDEST_LINE), ...words.map((word) => measure(word, size)));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined, size) <= target * 1.12) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const width = Math.max(...lines.map((line) => measure(line, size)));
  return { text: lines.join('\n'), width: width + 4, height: lines.length * size * LINE_HEIGHT + 2 };
}
