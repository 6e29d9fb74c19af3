import { expect, test } from 'vitest';
import type { Fallout } from '../../../src/core/compile/fallout.ts';
import { falloutInWords } from '../../../src/core/compile/fallout-words.ts';

interface Counts {
  readonly fallen?: number;
  readonly lowered?: number;
  /** Denied no more. */
  readonly undenied?: number;
  /** Denied in part, no longer as a whole. */
  readonly less?: number;
  readonly redated?: number;
}

function falloutOf({ fallen = 0, lowered = 0, undenied = 0, less = 0, redated = 0 }: Counts): Fallout {
  const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `tie-${at}`);
  return {
    fallen: ids(fallen),
    lowered: ids(lowered).map((tie) => ({ tie, before: 'confirmed', after: 'stated' })),
    denials: [
      ...ids(less).map((tie) => ({ tie, before: 'wholly', after: 'partly' }) as const),
      ...ids(undenied).map((tie) => ({ tie, before: 'wholly', after: 'none' }) as const),
    ],
    redated: ids(redated),
  };
}

const table: readonly (readonly [words: string, counts: Counts])[] = [
  ['Nothing changes: every tie that it speaks of stands on others as well.', {}],
  ['3 ties rest on nothing else and are gone; 5 lose support; 2 denials fall.', { fallen: 3, lowered: 5, undenied: 2 }],
  ['1 tie rests on nothing else and is gone; 1 loses support; 1 denial falls.', { fallen: 1, lowered: 1, undenied: 1 }],
  ['2 ties lose support.', { lowered: 2 }],
  ['1 tie loses support; 2 change their dates.', { lowered: 1, redated: 2 }],
  ['1 denial falls; 1 tie changes its dates.', { undenied: 1, redated: 1 }],
  ['2 denials fall; 1 tie is denied only in part now; 3 change their dates.', { undenied: 2, less: 1, redated: 3 }],
  ['2 ties are denied only in part now.', { less: 2 }],
];

test.each(table)('%s', (words, counts) => {
  expect(falloutInWords(falloutOf(counts))).toBe(words);
});
