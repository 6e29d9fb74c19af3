import { describe, expect, test } from 'vitest';
import { type Fallout, NO_FALLOUT } from '../../src/core/compile/fallout.ts';
import type { VisibleSet } from '../../src/core/filter/visible-set.ts';
import { reduce } from '../../src/core/state/reduce.ts';
import { clearFilters } from '../../src/core/state/reveal.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { entitiesInWords, tiesInWords } from '../../src/ui/status/count-words.ts';
import { filtersInWords, isFiltered, namesOf } from '../../src/ui/status/filters-in-words.ts';
import { hiddenNotes, listInBrief } from '../../src/ui/status/hidden-notes.ts';
import { reasonsInWords, revealKeys } from '../../src/ui/status/reveal-keys.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

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
  [
    'types with commas in their names',
    {
      choices: {
        ...plain.choices,
        rel: { mode: 'only', terms: ['affiliation', 'criticism', 'investigation', 'office', 'payment'] },
      },
    },
    ['kind of tie: only Affiliation, Criticism, “Investigation, concern”, “Office, post” and 1 more'],
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
  ['pinned', { pin: ['a'] }, ['pinned: A']],
  ['hidden', { hide: ['a', 'b', 'c', 'd', 'e'] }, ['hidden: A, B, C, D and 1 more']],
  ['only among some', { only: ['a', 'b'] }, ['only ties among: A, B']],
  ['voices', { voices: 2 }, ['independent voices: at least 2']],
  ['words taken away', { without: ['x'] }, ['without the word of: Source x']],
  [
    'compared with the other clock',
    { compare: { with: 'clock' } },
    ['compared with: the same by when it was reported'],
  ],
  [
    'compared with another window',
    { clock: 'reported', compare: { with: 'window', time: { from: '2012', to: null } } },
    ['compared with: from 2012 on'],
  ],
  ['compared with no window', { compare: { with: 'window', time: null } }, ['compared with: any time']],
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

  test('what the reader took out, each with the command that brings it back', () => {
    const view: View = { ...plain, hide: ['a', 'b', 'c'], only: ['a', 'd', 'e', 'f'], without: ['x', 'y'], voices: 2 };
    expect(
      hiddenNotes(view, visible({}), names.entity).map(({ words, show, command }) => [words, show, command]),
    ).toEqual([
      ['3 entities hidden', 'Show them', { type: 'unhide' }],
      ['only among 4 entities', 'Show the rest', { type: 'keep-only', entities: [] }],
      ['without the word of X, Y', 'Give it back', { type: 'clear-without' }],
      ['at least 2 voices', 'Show all', { type: 'set-voices', atLeast: 0 }],
    ]);
  });

  test('of words taken away it is said what fell with them, on no other note', () => {
    const view: View = { ...plain, hide: ['a'], without: ['x'], voices: 2 };
    const outcomes = (fallout: Fallout | null) =>
      hiddenNotes(view, visible({}), names.entity, fallout).map(({ id, outcome }) => [id, outcome]);
    const none = [['hide'], ['without'], ['voices']].map(([id]) => [id, undefined]);
    expect(outcomes(null)).toEqual(none);
    const words = '3 ties are gone';
    expect(outcomes({ ...NO_FALLOUT, fallen: ['p', 'q', 'r'] })).toEqual(none.with(1, ['without', words]));
    expect(outcomes(NO_FALLOUT)).toEqual(none.with(1, ['without', 'nothing changes']));
  });

  test('each command brings back all that its note is about', () => {
    const view: View = { ...plain, hide: ['ada'], only: ['ada', 'bern'], without: ['ada'], voices: 1 };
    for (const note of hiddenNotes(view, visible({}), names.entity)) {
      const after = reduce(view, note.command, smallDataset);
      const left = hiddenNotes(after, visible({}), names.entity).map(({ id }) => id);
      expect(left).toEqual(['hide', 'only', 'without', 'voices'].filter((id) => id !== note.id));
    }
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

test('names of those whose word can be taken away', () => {
  const { voice } = namesOf(smallDataset);
  expect(['anonymous', 'gazette-2017', 'wire-2016', 'ada', 'gone'].map(voice)).toEqual([
    'all who spoke unnamed',
    'The Gazette on Cobalt',
    'The Wire (November 2016)',
    'Ada Marsh',
    'gone',
  ]);
});

test('a long list in brief', () => {
  expect([listInBrief([]), listInBrief(['a']), listInBrief(['a', 'b', 'c', 'd', 'e', 'f'])]).toEqual([
    '',
    'a',
    'a, b, c, d and 2 more',
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
