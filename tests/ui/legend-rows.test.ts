import { describe, expect, test } from 'vitest';
import { toggleTerm } from '../../src/core/state/choice.ts';
import { type Choice, defaultView, type View } from '../../src/core/state/view.ts';
import { keyRows } from '../../src/ui/legend/key-rows.ts';
import { denialRows, groupRows, kindRows, sourceRows, supportRows } from '../../src/ui/legend/legend-rows.ts';
import { optionInWords, voiceOptions } from '../../src/ui/legend/voice-options.ts';

const plain = defaultView('sample');
const withRel = (rel: Choice): View => ({ ...plain, choices: { ...plain.choices, rel } });
const facets = {
  rel: new Map([
    ['payment', 4],
    ['supply', 0],
    ['employment', 7],
  ]),
  groups: new Map([
    ['money', 4],
    ['roles', 7],
  ]),
};

describe('kinds of tie', () => {
  test('only what the dataset has, zero included, groups above their types', () => {
    const rows = groupRows(facets, plain);
    expect(rows.map((row) => [row.term, row.count, row.types.map((type) => [type.term, type.count])])).toEqual([
      [
        'g.money',
        4,
        [
          ['payment', 4],
          ['supply', 0],
        ],
      ],
      ['g.roles', 7, [['employment', 7]]],
    ]);
  });

  test.each<[string, Choice, readonly string[]]>([
    ['all', { mode: 'all' }, ['on', 'on']],
    ['a group alone', { mode: 'only', terms: ['g.money'] }, ['on', 'off']],
    ['one type of a group', { mode: 'only', terms: ['payment'] }, ['mixed', 'off']],
    ['all but one type', { mode: 'except', terms: ['supply'] }, ['mixed', 'on']],
    ['none', { mode: 'only', terms: [] }, ['off', 'off']],
  ])('%s', (_, rel, states) => {
    expect(groupRows(facets, withRel(rel)).map((row) => row.state)).toEqual(states);
  });

  test('a group and a type of the same label are told apart by name', () => {
    const same = { rel: new Map([['cooperation', 2]]), groups: new Map([['cooperation', 2]]) };
    for (const row of groupRows(same, plain)) {
      const names = [row, ...row.types].map(({ label, apart = '' }) => label + apart);
      expect(row.label).toBe(row.types[0]?.label);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('a row that is toggled shows the other state', () => {
    const present = [...facets.rel.keys()];
    for (const term of ['g.money', 'g.roles']) {
      const off = toggleTerm({ mode: 'all' }, term, present);
      expect(groupRows(facets, withRel(off)).find((row) => row.term === term)?.state).toBe('off');
      const on = toggleTerm(off, term, present);
      expect(groupRows(facets, withRel(on)).find((row) => row.term === term)?.state).toBe('on');
    }
  });
});

test('the other filters follow the vocabulary, sources the dataset', () => {
  const kind: Choice = { mode: 'except', terms: ['company'] };
  const view = { ...plain, choices: { ...plain.choices, kind } };
  expect(
    kindRows(
      {
        kind: new Map([
          ['company', 2],
          ['person', 5],
        ]),
      },
      view,
    ).map((row) => [row.label, row.count, row.state]),
  ).toEqual([
    ['People', 5, 'on'],
    ['Companies', 2, 'off'],
  ]);
  expect(
    supportRows(
      {
        sup: new Map([
          ['alleged', 1],
          ['confirmed', 0],
        ]),
      },
      plain,
    ).map((row) => row.label),
  ).toEqual(['Confirmed', 'Alleged']);
  expect(denialRows({ den: new Map([['wholly', 3]]) }, plain).map((row) => [row.label, row.count])).toEqual([
    ['Denied as a whole', 3],
  ]);
  const source = {
    id: 's',
    title: 'A title',
    publisher: 'The Paper',
    url: 'https://example.org/',
    published: '2017-03-16',
    language: 'en',
  };
  expect(sourceRows({ src: new Map([['s', 9]]) }, plain, { sources: [source, { ...source, id: 'unused' }] })).toEqual([
    { term: 's', label: 'A title', note: 'The Paper, 16 March 2017', count: 9, state: 'on' },
  ]);
});

test.each([
  [0, [0, 1, 2, 3]],
  [3, [0, 1, 2, 3]],
  [7, [0, 1, 2, 3, 7]],
  [99, [0, 1, 2, 3, 99]],
])('with at least %i voices asked for, one chooses among %o', (chosen, options) => {
  expect(voiceOptions(chosen)).toEqual(options);
});

test('an option says what it asks for', () => {
  expect([0, 1, 2].map(optionInWords)).toEqual(['Any number', 'At least 1 voice', 'At least 2 voices']);
});

describe('marks in the view', () => {
  const marks = (view: Partial<View>, compared: boolean, withWays: boolean) =>
    keyRows({ ...plain, ...view }, compared, withWays).map(({ mark }) => mark);

  test('a view without comparison, ways and focus needs no words for them', () => {
    expect(marks({}, false, false)).toEqual([]);
  });

  test.each<[Partial<View>, boolean, boolean, readonly string[]]>([
    [{}, true, false, ['added', 'gone', 'same', 'mixed']],
    [{}, false, true, ['way']],
    [{ focus: [{ entity: 'a', steps: 1 }] }, false, false, ['badge']],
    [{ focus: [{ entity: 'a', steps: 1 }], pin: ['b'] }, false, true, ['way', 'badge', 'pin']],
  ])('%o, compared: %s, with ways: %s', (view, compared, withWays, expected) => {
    expect(marks(view, compared, withWays)).toEqual(expected);
  });
});
