import { describe, expect, it } from 'vitest';
import { buildSearchIndex, loadSearchIndex, search } from '../../src/core/search/search-index.ts';
import { twoNames, waysRows } from '../../src/ui/search/ways-rows.ts';

const ENTITIES = [
  { id: 'flynn', name: 'Michael Flynn', aliases: ['General Flynn'] },
  { id: 'interpol', name: 'Interpol' },
  { id: 'experts', name: 'Political and IT experts' },
  { id: 'lab', name: 'Kaspersky Lab' },
  { id: 'kgss', name: 'Kaspersky Government Security Solutions' },
  { id: 'eugene', name: 'Eugene Kaspersky' },
  { id: 'forum', name: 'Kaspersky forum' },
];

function ask(query: string, selectedId: string | null = null) {
  const index = loadSearchIndex(buildSearchIndex({ entities: ENTITIES }));
  if (!index.ok) throw new Error(index.error);
  const selected = ENTITIES.find(({ id }) => id === selectedId) ?? null;
  return waysRows({
    query,
    hits: search(index.value, query, 12),
    best: (text) => search(index.value, text, 1)[0],
    selected,
  });
}

describe('two names in one query', () => {
  it.each([
    ['Flynn and Interpol', ['Flynn', 'Interpol']],
    ['  from Flynn to Interpol ', ['Flynn', 'Interpol']],
    ['Flynn – Interpol', ['Flynn', 'Interpol']],
    ['Flynn>Interpol', ['Flynn', 'Interpol']],
    ['flynn AND interpol', ['flynn', 'interpol']],
    ['Volga-Dnepr', null],
    ['Andorra', null],
    ['Flynn and', null],
    ['and Interpol', null],
    ['– – –', null],
    ['', null],
  ])('%s', (query, names) => {
    expect(twoNames(query)).toEqual(names);
  });

  it('looks at no more than a question can hold', () => {
    expect(twoNames(`${' '.repeat(200)}Flynn and Interpol`)).toBeNull();
    expect(twoNames(`Flynn and ${'x'.repeat(5000)}`)?.[1].length).toBeLessThan(160);
  });
});

describe('questions beside the hits', () => {
  it('stand first where the query names two', () => {
    expect(ask('flynn and interpol').first).toEqual({
      id: 'flynn..interpol',
      from: 'flynn',
      to: 'interpol',
      question: 'How are Michael Flynn and Interpol connected?',
    });
  });

  it('are none where both names are one entity, one is nobody, or the query is a name itself', () => {
    expect(ask('flynn and general flynn').first).toBeNull();
    expect(ask('flynn and zzzzzz').first).toBeNull();
    expect(ask('Political and IT experts').first).toBeNull();
  });

  it('join the selected entity with the best hits, itself left out', () => {
    expect(ask('interpol', 'flynn').after.map(({ question }) => question)).toEqual([
      'How is Michael Flynn connected with Interpol?',
    ]);
    expect(ask('flynn', 'flynn').after).toEqual([]);
    expect(ask('kaspersky', 'interpol').after).toHaveLength(3);
    expect(ask('kaspersky', 'lab').after.map(({ to }) => to)).not.toContain('lab');
  });

  it('are none without a selected entity', () => {
    expect(ask('interpol').after).toEqual([]);
  });
});
