import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE, rowsShown, showMoreWords } from '../../src/ui/list/rows-shown.ts';
import { nextSort, sortRows, TIE_COLUMNS, tieKey } from '../../src/ui/list/sort.ts';
import { compiledSynthetic, SEED, sizes } from '../fixtures/generated-dataset.ts';

interface Row {
  readonly place: number;
  readonly key: number | null;
}

const rows = fc
  .array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 }), { maxLength: 40 })
  .map((keys): readonly Row[] => keys.map((key, place) => ({ place, key })));
const directions = fc.constantFrom('ascending' as const, 'descending' as const);

describe('the order of rows', () => {
  it('keeps every row, puts keys in order, unknown ones last, and equal ones as they were', () => {
    fc.assert(
      fc.property(rows, directions, (before, direction) => {
        const after = sortRows(before, direction, (row) => row.key);
        expect([...after].sort((a, b) => a.place - b.place)).toEqual(before);
        for (const [index, row] of after.entries()) {
          const next = after[index + 1];
          if (next === undefined) continue;
          if (row.key === null) expect(next.key).toBeNull();
          else if (next.key !== null && direction === 'ascending') expect(row.key).toBeLessThanOrEqual(next.key);
          else if (next.key !== null) expect(row.key).toBeGreaterThanOrEqual(next.key);
          if (row.key === next.key) expect(row.place).toBeLessThan(next.place);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('leaves the given list alone', () => {
    const given = [3, 1, 2];
    expect(sortRows(given, 'ascending', (key) => key)).toEqual([1, 2, 3]);
    expect(given).toEqual([3, 1, 2]);
  });

  it('puts an unknown first day before all others, and stays stable among several of them', () => {
    const keys = [5, -Infinity, 3, -Infinity];
    const sorted = sortRows([0, 1, 2, 3], 'ascending', (row) => keys[row] ?? null);
    expect(sorted).toEqual([1, 3, 2, 0]);
  });

  it('sorts every column of generated ties without losing one', () => {
    fc.assert(
      fc.property(sizes(40), fc.constantFrom(...TIE_COLUMNS), directions, (size, column, direction) => {
        const { ties } = compiledSynthetic(size);
        const words = { names: () => undefined, wording: () => 'paid', clock: 'happened' as const };
        const sorted = sortRows(ties, direction, (tie) => tieKey(tie, column, words));
        expect(new Set(sorted)).toEqual(new Set(ties));
        expect(sorted).toHaveLength(ties.length);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('sorts text as a reader would', () => {
    expect(sortRows(['zeta', 'Österreich', 'alpha', 'Beta'], 'ascending', (name) => name)).toEqual([
      'alpha',
      'Beta',
      'Österreich',
      'zeta',
    ]);
  });
});

describe('the keys of a tie', () => {
  const [tie] = compiledSynthetic({ ties: 1, seed: 1 }).ties;
  if (tie === undefined) throw new Error('a synthetic dataset of one tie has one');
  const words = { names: (id: string) => `Name of ${id}`, wording: () => 'paid', clock: 'happened' as const };
  const bounds = { latestStart: 9, earliestEnd: 9, latestEnd: 9, approximate: false };
  const key = (changes: Partial<typeof tie>, column: (typeof TIE_COLUMNS)[number]) =>
    tieKey({ ...tie, ...changes }, column, words);

  it('ranks support by strength and denial by extent', () => {
    const support = (id: 'confirmed' | 'stated' | 'reported' | 'alleged' | 'none') =>
      Number(key({ status: { ...tie.status, support: id } }, 'support'));
    const denial = (id: 'none' | 'partly' | 'wholly') =>
      Number(key({ status: { ...tie.status, denial: id } }, 'denial'));
    const ranks = [support('none'), support('alleged'), support('reported'), support('stated'), support('confirmed')];
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
    expect(new Set(ranks).size).toBe(5);
    expect(denial('none')).toBeLessThan(denial('partly'));
    expect(denial('partly')).toBeLessThan(denial('wholly'));
  });

  it('dates a tie by its earliest day on the clock, and leaves an undated one without a key', () => {
    const happened = [
      { ...bounds, earliestStart: 7 },
      { ...bounds, earliestStart: 3 },
    ];
    expect(key({ dates: { happened, reported: [] } }, 'when')).toBe(3);
    expect(key({ dates: { happened: [], reported: happened } }, 'when')).toBeNull();
  });

  it('takes names, wording and numbers of voices and sources', () => {
    expect(key({ from: 'a' }, 'from')).toBe('Name of a');
    expect(key({ to: 'b' }, 'to')).toBe('Name of b');
    expect(key({}, 'tie')).toBe('paid');
    expect(key({ sources: ['x', 'y'] }, 'sources')).toBe(2);
    expect(key({ status: { ...tie.status, voices: 3 } }, 'voices')).toBe(3);
  });
});

describe('pressing a heading', () => {
  it.each([
    [null, 'from', 'ascending'],
    [null, 'support', 'descending'],
    [null, 'sources', 'descending'],
    [null, 'voices', 'descending'],
    [{ column: 'from', direction: 'ascending' }, 'from', 'descending'],
    [{ column: 'support', direction: 'descending' }, 'support', 'ascending'],
    [{ column: 'from', direction: 'descending' }, 'when', 'ascending'],
  ] as const)('%o, then %s: %s', (sort, column, direction) => {
    expect(nextSort(sort, column)).toEqual({ column, direction });
  });
});

describe('long lists', () => {
  it.each([
    [0, 1, -1, 0],
    [499, 1, -1, 499],
    [500, 1, -1, 500],
    [501, 1, -1, 500],
    [2000, 2, -1, 1000],
    [2000, 1, 499, 500],
    [2000, 1, 500, 1000],
    [1200, 1, 1100, 1200],
  ])('of %i rows, %i pages asked for, row %i selected: %i shown', (total, pages, selected, shown) => {
    expect(rowsShown(total, pages, selected)).toBe(shown);
  });

  it.each([
    [500, 500, null],
    [501, 500, 'Show the last 1'],
    [1000, 500, 'Show the last 500'],
    [1001, 500, `Show ${PAGE} more`],
  ])('of %i rows, %i shown: %s', (total, shown, words) => {
    expect(showMoreWords(total, shown)).toBe(words);
  });
});
