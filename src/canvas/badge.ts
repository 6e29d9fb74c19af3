/** The badge at a node's upper right: how many of its neighbours the focus leaves out. Clicking it brings them. */
import { type Box, boxAround } from './label-box.ts';
import type { Palette } from './palette.ts';
import { svgImage } from './svg-image.ts';
import type { Point } from './viewport.ts';

/** In CSS pixels at fit zoom. The image is as wide as the longest text; a shorter badge leaves its right part empty. */
export const BADGE_IMAGE = { width: 36, height: 16 } as const;
const LETTER = 6.4;
const SIDES = 9;
const MOST = 999;
/** The image is this many times as large as it is drawn, so that it stays crisp when zoomed or on a fine screen. */
const FINENESS = 4;

/** What the badge reads for a number of neighbours, 1 and more: "+7". */
export function badgeText(count: number): string {
  return count > MOST ? `${MOST}+` : `+${count}`;
}

/** The badge as an image address that needs no request. */
export function badgeImage(count: number, palette: Pick<Palette, 'ink' | 'paper'>): string {
  return svgImage(BADGE_IMAGE, FINENESS, badgeDrawing(count, palette));
}

/** The badge as SVG in the coordinates of `BADGE_IMAGE`: light letters on ink, with an edge of paper around it. */
export function badgeDrawing(count: number, palette: Pick<Palette, 'ink' | 'paper'>): string {
  const text = badgeText(count);
  const { height } = BADGE_IMAGE;
  const pill = widthOf(text) - 2;
  return (
    `<rect x="1" y="1" width="${pill}" height="${height - 2}" rx="${(height - 2) / 2}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="1.5"/>` +
    `<text x="${1 + pill / 2}" y="11.8" text-anchor="middle" textLength="${LETTER * text.length}" lengthAdjust="spacingAndGlyphs" font-family="Helvetica Neue, Arial, Liberation Sans, sans-serif" font-size="10.5" font-weight="700" fill="${palette.paper}">${text}</text>`
  );
}

/** Where the badge's image stands against the middle of its node: its upper left corner, in CSS pixels at fit zoom. */
export function badgeCorner(radius: number): Point {
  return { x: 0.3 * radius, y: -0.65 * radius - BADGE_IMAGE.height + 5 };
}

/**
 * The box that a badge takes.
 * @param centre of its node
 * @param radius of its node in CSS pixels at fit zoom
 * @param scale units of `centre` for one CSS pixel at fit zoom
 */
export function badgeBox(centre: Point, radius: number, scale: number, count: number): Box {
  const corner = badgeCorner(radius);
  const [width, height] = [widthOf(badgeText(count)) * scale, BADGE_IMAGE.height * scale];
  return boxAround(
    { x: centre.x + corner.x * scale + width / 2, y: centre.y + corner.y * scale + height / 2 },
    width,
    height,
  );
}

function widthOf(text: string): number {
  return LETTER * text.length + SIDES;
}
