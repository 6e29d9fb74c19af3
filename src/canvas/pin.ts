/** The mark at the upper left of a node that stays beside whatever is in focus. */
import type { Palette } from './palette.ts';
import { svgImage } from './svg-image.ts';
import type { Point } from './viewport.ts';

/** In CSS pixels at fit zoom. */
export const PIN_IMAGE = { width: 18, height: 18 } as const;
const FINENESS = 4;

/** A drawing pin as an image address that needs no request. */
export function pinImage(palette: Pick<Palette, 'ink' | 'paper'>): string {
  return svgImage(PIN_IMAGE, FINENESS, pinDrawing(palette));
}

/** A drawing pin as SVG in the coordinates of `PIN_IMAGE`: ink with an edge of paper around it. */
export function pinDrawing({ ink, paper }: Pick<Palette, 'ink' | 'paper'>): string {
  return (
    `<path transform="rotate(-25 9 9)" stroke="${paper}" stroke-width="2" stroke-linejoin="round" paint-order="stroke" fill="${ink}" ` +
    'd="M5.5 1h7v2l-1.3.7.5 4.3 2.3 1.6v1.4H9.7L9 17l-.7-6H4V9.6L6.3 8l.5-4.3L5.5 3z"/>'
  );
}

/** Where the pin's image stands against the middle of its node: its upper left corner, in CSS pixels at fit zoom. */
export function pinCorner(radius: number): Point {
  return { x: -0.7 * radius - PIN_IMAGE.width / 2 - 1, y: -0.5 * radius - PIN_IMAGE.height + 4 };
}
