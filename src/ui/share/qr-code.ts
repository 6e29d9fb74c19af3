import { encode } from 'uqr';

/** Longest link that a code is made of, in characters: the dots of a longer one are too fine for a camera. */
export const LONGEST_IN_CODE = 800;

/** A QR code as squares of one unit: how many there are on a side, and the path of the dark ones. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The code of a text; null where the text is too long. */
export function qrCode(text: string): QrCode | null {
  if (text.length > LONGEST_IN_CODE) return null;
  // As much error correction as the size has room for.
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
  return { size, path: data.map(rowPath).join('') };
}

/** Dark squares that touch are drawn as one, or fine lines would show between them. */
function rowPath(row: readonly boolean[], y: number): string {
  const dark = row.map((isDark) => (isDark ? 'x' : ' ')).join('');
  return [...dark.matchAll(/x+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
