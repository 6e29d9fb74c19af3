import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_IN_CODE, qrCode } from '../../src/ui/share/qr-code.ts';

/** Which squares a path of rectangles one unit high paints. */
function painted(path: string, size: number): boolean[][] {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const row = squares[Number(y)] ?? [];
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) row[at] = true;
  }
  return squares;
}

/** A finder: a ring of seven, a ring of light, a block of three. */
const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

describe('the code of a link', () => {
  it('has the size and the three finders of a QR code, whatever the link', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: LONGEST_IN_CODE }), (text) => {
        const { size, path } = qrCode(text) ?? { size: 0, path: '' };
        expect((size - 17) % 4).toBe(0);
        const squares = painted(path, size);
        for (const [left, top] of [
          [0, 0],
          [size - 7, 0],
          [0, size - 7],
        ] as const) {
          const finder = FINDER.map((_, row) =>
            squares[top + row]
              ?.slice(left, left + 7)
              .map((dark) => (dark ? '1' : '0'))
              .join(''),
          );
          expect(finder).toEqual(FINDER);
        }
      }),
      { seed: 20170317, numRuns: 100 },
    );
  });

  it('differs between links, and is the same for the same', () => {
    expect(qrCode('https://example.org/#v=1')).toEqual(qrCode('https://example.org/#v=1'));
    expect(qrCode('https://example.org/#v=1')).not.toEqual(qrCode('https://example.org/#v=2'));
  });

  it('is not made of what a camera would not read', () => {
    expect(qrCode('a'.repeat(LONGEST_IN_CODE))).not.toBeNull();
    expect(qrCode('a'.repeat(LONGEST_IN_CODE + 1))).toBeNull();
  });
});
