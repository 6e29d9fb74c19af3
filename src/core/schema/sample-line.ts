import type { Support } from './vocabulary.ts';

/** What the look of a tie's line depends on, besides its colour. */
export interface SampleOf {
  readonly support: Support;
  /** Denied by somebody, in part or as a whole: a cross on the line. */
  readonly denied?: boolean;
  /** Denied, and asserted by nobody here: a hollow line. */
  readonly deniedOnly?: boolean;
  readonly retracted?: boolean;
}

/** One stroke of a sample: SVG path data, in a box of `SAMPLE_SIZE`. */
export interface SampleStroke {
  /** The line itself, a mark upon it, or what keeps the mark apart from the line. */
  readonly part: 'line' | 'mark' | 'halo';
  readonly path: string;
  readonly width: number;
  /** Lengths of dashes and gaps; absent: unbroken. */
  readonly dashes?: string;
}

export const SAMPLE_SIZE = { width: 48, height: 16 } as const;

const WIDTHS: Readonly<Record<Support, number>> = { confirmed: 5, stated: 3, reported: 1.75, alleged: 2, none: 1.75 };
const CROSS = 'M19 3L29 13M29 3L19 13';

/** A short piece of the line that the canvas draws for a tie of this status, as strokes in the order of drawing. */
export function sampleStrokes({ support, denied, deniedOnly, retracted }: SampleOf): readonly SampleStroke[] {
  return [
    deniedOnly === true
      ? { part: 'line', path: 'M1 6H47M1 10H47', width: 1.25 }
      : {
          part: 'line',
          path: 'M1 8H47',
          width: WIDTHS[support],
          ...(support === 'alleged' ? { dashes: '10 6' } : {}),
        },
    ...(retracted === true ? [mark('M13 14L19 2M21 14L27 2M29 14L35 2', 1.5)] : []),
    ...(denied === true || deniedOnly === true
      ? [{ part: 'halo', path: CROSS, width: 5 } as const, mark(CROSS, 2)]
      : []),
  ];
}

function mark(path: string, width: number): SampleStroke {
  return { part: 'mark', path, width };
}
