/** Colours as numbers: contrast (WCAG 2), how they look to colour-blind eyes, and how far apart they are. */

/** Red, green and blue, each 0 to 1, as the screen has them (sRGB). */
export type Rgb = readonly [number, number, number];

/** `#rrggbb` as a colour. */
export function parseHex(hex: string): Rgb {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? [];
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`${hex} is no colour.`);
  return map([red, green, blue], (part) => Number.parseInt(part, 16) / 255);
}

/** A colour at an opacity over a background, as a canvas blends them. */
export function over(colour: Rgb, background: Rgb, opacity: number): Rgb {
  return map(colour, (part, at) => opacity * part + (1 - opacity) * (background[at] ?? 0));
}

/** Contrast ratio by WCAG 2: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

export type Sight = 'usual' | 'protan' | 'deutan' | 'tritan';

/** Machado, Oliveira and Fernandes 2009, severity 1, over linear light. */
const SEEN: Readonly<Record<Exclude<Sight, 'usual'>, readonly Rgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How a colour looks to eyes of this kind, in linear light. */
export function seenBy(colour: Rgb, sight: Sight): Rgb {
  const light = map(colour, toLinear);
  if (sight === 'usual') return light;
  const rows = SEEN[sight];
  return map(rows, (row) => Math.min(1, Math.max(0, dot(row, light))));
}

/** Distance of two colours to eyes of this kind: ΔE of CIE 1976. Around 2 is just seen side by side. */
export function difference(one: Rgb, other: Rgb, sight: Sight): number {
  const [a, b] = [toLab(seenBy(one, sight)), toLab(seenBy(other, sight))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function luminance(colour: Rgb): number {
  return dot([0.2126, 0.7152, 0.0722], map(colour, toLinear));
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** CIE L*a*b* for D65, from linear sRGB. */
function toLab(light: Rgb): Rgb {
  const [x, y, z] = [
    dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047,
    dot([0.2126729, 0.7151522, 0.072175], light),
    dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883,
  ].map((value) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116));
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

function dot(a: Rgb, b: Rgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function map<Part>(parts: readonly Part[], change: (part: Part, at: number) => number): Rgb {
  const [red = 0, green = 0, blue = 0] = parts.map(change);
  return [red, green, blue];
}
