/** How wide text is where no canvas can measure it: by the widths of the letters of the canvas's font. */
import type { Measure } from '../canvas/label-text.ts';

/** Widths in thousandths of the font size, which Helvetica, Arial and Liberation Sans share, each with its letters. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00a0'],
  [333, '-()`r“”'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–'],
  [584, '+<=>~×−±'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…'],
  [1015, '@'],
];

const OTHER = 600;
const FULL_WIDTH = 1000;
const FIRST_FULL_WIDTH = 0x2e80;

const widthOf: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** How much nearer two letters stand to each other than their widths say, in thousandths, each with such pairs. */
const KERNING: readonly (readonly [nearer: number, pairs: string])[] = [
  [37, 'AW Ly Ti Tr Tu Vr Vu Vy WA Wa Yi'],
  [55, 'FA Tw Ty T- Ve Vo V- W. W, Yu Yv r. r, w. w,'],
  [74, 'AT AV AY LT LV LW LY PA TA VA Va YA Ya Yp v. v, y. y,'],
  [92, 'V. V, Ye Yo Yq Y-'],
  [111, 'F. F, Ta Tc Te To Ts T. T,'],
  [129, 'P. P, Y. Y,'],
];

const nearerBy: ReadonlyMap<string, number> = new Map(
  KERNING.flatMap(([nearer, pairs]) => pairs.split(' ').map((pair) => [pair, nearer] as const)),
);

/** Width of a text in CSS pixels at a font size, regular weight. */
export const tableMeasure: Measure = (text, size) => {
  let width = 0;
  let before = '';
  for (const letter of text.normalize('NFD')) {
    const code = letter.codePointAt(0) ?? 0;
    const isAccent = code >= 0x300 && code <= 0x36f;
    if (isAccent) continue;
    width += widthOf.get(letter) ?? (code >= FIRST_FULL_WIDTH ? FULL_WIDTH : OTHER);
    width -= nearerBy.get(before + letter) ?? 0;
    before = letter;
  }
  return (width * size) / 1000;
};
