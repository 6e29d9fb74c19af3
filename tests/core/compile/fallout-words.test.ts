import { describe, expect, test } from 'vitest';
import { type Change, type Fallout, isEmptyFallout, NO_FALLOUT } from '../../../src/core/compile/fallout.ts';
import { falloutInBrief, falloutInWords } from '../../../src/core/compile/fallout-words.ts';
import { stakesOf } from '../../../src/core/compile/stakes.ts';
import { realDataset } from '../../data/real-dataset.ts';

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `tie-${at}`);
const changes = <T>(count: number, before: T, after: T): readonly Change<T>[] =>
  ids(count).map((tie) => ({ tie, before, after }));

const fallen = (count: number) => ({ fallen: ids(count) });
const lowered = (count: number) => ({ lowered: changes(count, 'confirmed' as const, 'stated' as const) });
const less = (count: number) => ({ denials: changes(count, 'wholly' as const, 'partly' as const) });
const undenied = (count: number) => ({ denials: changes(count, 'wholly' as const, 'none' as const) });

const table: readonly (readonly [words: string, parts: Partial<Fallout>])[] = [
  ['No tie falls, and none changes its support, its denial, its voices or its dates.', {}],
  [
    '3 ties rest on nothing else and are gone; 5 lose support; 2 are denied no more.',
    { ...fallen(3), ...lowered(5), ...undenied(2) },
  ],
  [
    '1 tie rests on nothing else and is gone; 1 loses support; 1 is denied no more.',
    { ...fallen(1), ...lowered(1), ...undenied(1) },
  ],
  ['2 ties are denied only in part now.', less(2)],
  [
    '2 ties are denied no more; 1 is denied only in part now; 3 change their dates.',
    { denials: [...(undenied(2).denials ?? []), ...(less(1).denials ?? [])], redated: ids(3) },
  ],
  ['1 tie is asserted by nobody else, and only denied now.', { deniedOnly: ids(1) }],
  ['2 ties gain support.', { raised: changes(2, 'none', 'reported') }],
  ['1 tie is denied more than before.', { deniedMore: changes(1, 'none', 'wholly') }],
  [
    '2 ties have fewer independent voices; 1 has more independent voices.',
    { voices: [...changes(2, 3, 2), ...changes(1, 1, 2)] },
  ],
];

test.each(table)('%s', (words, parts) => {
  expect(falloutInWords({ ...NO_FALLOUT, ...parts })).toBe(words);
});

describe('in brief', () => {
  const briefs: readonly (readonly [words: string, parts: Partial<Fallout>])[] = [
    ['nothing changes', {}],
    ['3 ties are gone; 1 is only denied now', { ...fallen(3), deniedOnly: ids(1) }],
    [
      '1 tie is gone; 2 lose support; 1 is denied no more; and more',
      { ...fallen(1), ...lowered(2), ...undenied(1), redated: ids(1) },
    ],
  ];
  test.each(briefs)('%s', (words, parts) => {
    expect(falloutInBrief({ ...NO_FALLOUT, ...parts })).toBe(words);
  });
});

test('over the real data every part is told with its number, and nothing only where nothing changes', () => {
  const stakes = stakesOf(realDataset().compiled);
  expect(stakes.some(({ fallout }) => isEmptyFallout(fallout))).toBe(true);
  for (const { fallout } of stakes) {
    const words = falloutInWords(fallout);
    const numbers = [...words.matchAll(/\d+/g)].map(Number);
    const changed = Object.values(fallout).reduce((sum, part) => sum + part.length, 0);
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(changed);
    expect(words.startsWith('No tie falls')).toBe(changed === 0);
    expect(falloutInBrief(fallout) === 'nothing changes').toBe(changed === 0);
  }
});
