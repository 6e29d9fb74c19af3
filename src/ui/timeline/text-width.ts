/** How wide words are on the screen. */

/** Size of the words in the timeline, in rem; the style sheets have the same. */
export const WORDS_SIZE = 0.75;

/** Letters are about half as wide as they are high, where nothing can measure them. */
const USUAL_SHAPE = 0.56;

/**
 * Measures texts in the page's own letters, in CSS pixels; what was measured once is remembered.
 * @param size of the letters, in CSS pixels
 */
export function textWidths(size: number): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen !== null) pen.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? pen?.measureText(text).width ?? text.length * size * USUAL_SHAPE;
    known.set(text, width);
    return width;
  };
}
