import { describe, expect, test } from 'vitest';
import type { VisibleSet } from '../../src/core/filter/visible-set.ts';
import { clearFilters } from '../../src/core/state/reveal.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { entitiesInWords, tiesInWords } from '../../src/ui/status/count-words.ts';
import { filtersInWords, isFiltered } from '../../src/ui/status/filters-in-words.ts';
import { hiddenNotes } from '../../src/ui/status/hidden-notes.ts';
import { reasonsInWords, revealKeys } from '../../src/ui/status/reveal-keys.ts';

const plain = defaultView('sample');
const names = { entity: (id: string) => id.toUpperCase(), source: (id: string) => `Source ${id}` };

function visible(hidden: Partial<VisibleSet>): VisibleSet {
  return {
    ties: new Set(),
    possible: new Set(),
    entities: new Set(),
    undatedHidden: 0,
    possibleHidden: 0,
    deniedOnlyHidden: 0,
    outsideScope: { ties: 0, entities: 0 },
    totals: { ties: 142, entities: 88 },
    ...hidden,
  };
}

const filtered: readonly (readonly [string, Partial<View>, readonly string[]])[] = [
  [
    'window',
    { time: { from: '2015', to: '2017' } },
    ['time: 2015 to 2017, by when it happened', 'undated ties: hidden'],
  ],
  [
    'window on the other clock, undated shown, possible hidden',
    { time: { from: null, to: '2015' }, clock: 'reported', undated: true, possible: false },
    ['time: up to 2015, by when it was reported', 'possible dates: hidden'],
  ],
  ['possible off', { possible: false }, []],
  ['undated off', { undated: false }, ['undated ties: hidden']],
  [
    'types',
    { choices: { ...plain.choices, rel: { mode: 'only', terms: ['g.roles', 'payment'] } } },
    ['kind of tie: only Roles, Payment'],
  ],
  ['all but', { choices: { ...plain.choices, src: { mode: 'except', terms: ['a'] } } }, ['source: all but Source a']],
  ['nothing passes', { choices: { ...plain.choices, sup: { mode: 'only', terms: [] } } }, ['support: none']],
  [
    'many',
    {
      choices: {
        ...plain.choices,
        kind: { mode: 'only', terms: ['agency', 'company', 'event', 'group', 'media', 'person'] },
      },
    },
    ['kind of entity: only Agencies, Companies, Events, Groups and 2 more'],
  ],
  [
    'focus',
    {
      focus: [
        { entity: 'a', steps: 1 },
        { entity: 'b', steps: 2 },
      ],
    },
    ['focus: near A (1 step) and B (2 steps)'],
  ],
];

describe('filters in words', () => {
  test.each(filtered)('%s', (_, change, words) => {
    const view = { ...plain, ...change };
    expect(filtersInWords(view, names)).toEqual(words);
    expect(isFiltered(view)).toBe(true);
    expect(isFiltered(clearFilters(view))).toBe(false);
  });

  test('what is no filter is not called one', () => {
    for (const change of [
      { scope: 'all' },
      { denied: true },
      { clock: 'reported' },
      { query: 'x' },
      { undated: true },
    ] as const) {
      expect(isFiltered({ ...plain, ...change })).toBe(false);
      expect(filtersInWords({ ...plain, ...change }, names)).toEqual([]);
    }
  });
});

describe('what is hidden', () => {
  const much = visible({
    undatedHidden: 12,
    possibleHidden: 3,
    deniedOnlyHidden: 2,
    outsideScope: { ties: 40, entities: 30 },
  });

  test('each with its words and the command that shows it', () => {
    const view: View = {
      ...plain,
      time: { from: '2015', to: null },
      possible: false,
      focus: [{ entity: 'a', steps: 1 }],
    };
    expect(hiddenNotes(view, much, names.entity).map(({ words, command }) => [words, command])).toEqual([
      ['12 undated hidden', { type: 'set-undated', on: true }],
      ['3 only possible hidden', { type: 'set-possible', on: true }],
      ['2 denied-only hidden', { type: 'set-denied', on: true }],
      ['core cast only: 40 ties outside', { type: 'set-scope', scope: 'all' }],
      ['only near A (1 step)', { type: 'clear-focus' }],
    ]);
  });

  test('nothing is offered that is already shown', () => {
    const view: View = { ...plain, undated: true, denied: true, scope: 'all' };
    expect(hiddenNotes(view, much, names.entity)).toEqual([]);
    expect(hiddenNotes(plain, visible({}), names.entity)).toEqual([]);
  });
});

test('counts in words', () => {
  expect([tiesInWords(1), tiesInWords(0), entitiesInWords(1), entitiesInWords(2)]).toEqual([
    '1 tie',
    '0 ties',
    '1 entity',
    '2 entities',
  ]);
});

test('what hides something, as keys to give up and as one phrase', () => {
  const reasons = [
    { code: 'time', key: 't', words: 'hidden by the year 2015' },
    { code: 'scope', key: 'scope', words: 'hidden because it is outside the core cast' },
  ] as const;
  expect(revealKeys(reasons)).toEqual(['t', 'scope']);
  expect(reasonsInWords(reasons)).toBe('hidden by the year 2015, because it is outside the core cast');
  expect(revealKeys([{ code: 'no-ties', key: null, words: 'never drawn' }])).toEqual([]);
});
