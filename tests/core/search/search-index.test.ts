import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, fold, wordsOf } from '../../../src/core/search/fold.ts';
import {
  buildSearchIndex,
  loadSearchIndex,
  type Searchable,
  type SearchIndex,
  search,
} from '../../../src/core/search/search-index.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { syntheticDataset } from '../../fixtures/synthetic-dataset.ts';

const RUNS = { seed: SEED, numRuns: 300 };

function indexOf(entities: readonly Searchable[]): SearchIndex {
  const loaded = loadSearchIndex(buildSearchIndex({ entities }));
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.value;
}

const cast: readonly Searchable[] = [
  { id: 'flynn', name: 'Michael Flynn', aliases: ['General Flynn'] },
  { id: 'kaspersky', name: 'Eugene Kaspersky', aliases: ['Евгений Касперский'] },
  { id: 'lab', name: 'Kaspersky Lab' },
  { id: 'kgss', name: 'Kaspersky Government Security Solutions', aliases: ['KGSS'] },
  { id: 'fsb', name: 'Federal Security Service', aliases: ['F.S.B.', 'ФСБ'] },
  { id: 'oneill', name: 'Siobhán O’Neill' },
  { id: 'lodz', name: 'Łódź Straße A/S Øresund' },
  { id: 'moscow', name: '莫斯科时报', aliases: ['The Moscow Times'] },
];

/** Letters that can be dropped or changed places without touching the rest: those of a word's inside. */
function places(name: string): readonly number[] {
  return Array.from(name, (_letter, at) => at).filter((at) => /^\p{L}{2}$/u.test(name.slice(at, at + 2)));
}

/** Ids found, on a first page long enough that a hit behind others counts, as it does for a reader who scrolls. */
function found(index: SearchIndex, query: string): readonly string[] {
  return search(index, query, 20).map((hit) => hit.id);
}

describe('search', () => {
  const { entities } = syntheticDataset({ ties: 120, seed: SEED });
  const index = indexOf(entities);
  const entity = fc.constantFrom(...entities);
  const longNamed = fc.constantFrom(...entities.filter((e) => /^\p{L}{6}/u.test(e.name)));

  it('finds every entity first by its own name and by each alias', () => {
    for (const { id, name, aliases } of entities) {
      expect(search(index, name, 1)).toEqual([{ id, name, alias: null }]);
      for (const alias of aliases ?? []) expect(search(index, alias, 1)).toEqual([{ id, name, alias }]);
    }
  });

  it('finds every entity by its name in any case, without its marks', () => {
    for (const { id, name } of entities) {
      expect(found(index, name.toUpperCase())[0]).toBe(id);
      expect(found(index, fold(name))[0]).toBe(id);
    }
  });

  it('finds a name of six letters or more with one letter missing or two changed places', () => {
    const property = fc.property(longNamed, fc.nat(), ({ id, name }, pick) => {
      const choices = places(name);
      const at = choices[pick % choices.length] ?? 0;
      const [a = '', b = ''] = name.slice(at, at + 2);
      expect(found(index, name.slice(0, at) + name.slice(at + 1))).toContain(id);
      expect(found(index, name.slice(0, at) + b + a + name.slice(at + 2))).toContain(id);
    });
    fc.assert(property, RUNS);
  });

  it('finds an entity by any part of its name', () => {
    const property = fc.property(entity, fc.nat(), fc.nat(), ({ id, name }, a, b) => {
      const text = compact(name);
      const from = a % text.length;
      const part = text.slice(from, from + 1 + (b % text.length));
      expect(search(index, part, entities.length).map((hit) => hit.id)).toContain(id);
    });
    fc.assert(property, RUNS);
  });

  it('lists each entity once, no more than asked for, and never throws', () => {
    const query = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('ka', 'a b c', 'ø'));
    const property = fc.property(query, fc.integer({ min: -1, max: 12 }), (text, limit) => {
      const ids = search(index, text, limit).map((hit) => hit.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(Math.max(0, limit));
    });
    fc.assert(property, RUNS);
    expect(search(index, 'ka '.repeat(50_000), 5).length).toBeLessThanOrEqual(5);
  });

  const small = indexOf(cast);

  it.each<[query: string, first: string, alias: string | null]>([
    ['flynn', 'flynn', null],
    ['Flynn Michael', 'flynn', null],
    ['flinn', 'flynn', null],
    ['mihcael flynn', 'flynn', null],
    ['general', 'flynn', 'General Flynn'],
    ['kaspersky l', 'lab', null],
    ['kasperski lab', 'lab', null],
    ['kgss', 'kgss', 'KGSS'],
    ['government security', 'kgss', null],
    ['fsb', 'fsb', 'F.S.B.'],
    ['фсб', 'fsb', 'ФСБ'],
    ['касперскии', 'kaspersky', 'Евгений Касперский'],
    ['oneill', 'oneill', null],
    ["siobhan o'neill", 'oneill', null],
    ['lodz strasse', 'lodz', null],
    ['oresund', 'lodz', null],
    ['斯科', 'moscow', null],
    ['moscow times', 'moscow', 'The Moscow Times'],
  ])('%s', (query, first, alias) => {
    expect(search(small, query, 3)[0]).toMatchObject({ id: first, alias });
  });

  it('puts a name with all words of the query before a name with the rarest of them', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: `isle-${at}`,
      name: `Isles ${'abcdefghij'[at % 10]}${at}`,
    }));
    const long = { id: 'both', name: 'The Great Northern Trading Bank of the Western Isles, formerly known as Quux' };
    const index = indexOf([...many, { id: 'rare', name: 'Quux', aliases: ['Quux Quux Quux'] }, long]);
    expect(found(index, 'isles quux')[0]).toBe('both');
  });

  it.each(['', '   ', '—', '"!?"', 'qqqqqqqq'])('finds nothing for %j', (query) => {
    expect(search(small, query, 5)).toEqual([]);
  });
});

describe('loadSearchIndex', () => {
  const text = buildSearchIndex({ entities: cast });

  it.each([
    ['nothing', ''],
    ['another page', '<!doctype html>\n<p>Not found</p>'],
    ['other JSON', '{}\n{}'],
    ['half of it', text.slice(0, -9)],
    ['no entries', `[]\n${text.split('\n')[1]}`],
    ['entries that are none', `[[1]]\n${text.split('\n')[1]}`],
  ])('says so of %s', (_what, broken) => {
    expect(loadSearchIndex(broken)).toMatchObject({ ok: false });
  });

  it('reads what was built, also of no entity', () => {
    expect(loadSearchIndex(text).ok).toBe(true);
    expect(search(indexOf([]), 'flynn', 5)).toEqual([]);
  });
});

describe('fold', () => {
  it('changes nothing the second time', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    });
    fc.assert(property, { seed: SEED, numRuns: 2_000 });
  });

  it.each([
    ['Żółć', 'zolc'],
    ['Großstraße', 'grossstrasse'],
    ['GROẞ', 'gross'],
    ['Ørsted Æther Œuvre', 'orsted aether oeuvre'],
    ['İstanbul ışık', 'istanbul isik'],
    ['Đặng Þór Ħal Ŧ', 'dang thor hal t'],
    ['ﬁnance №', 'finance no'],
    ['ΟΔΟΣ', 'οδοσ'],
    ["O'Neill’s", 'oneills'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('cuts words at what is neither letter nor digit', () => {
    expect(wordsOf('  A/S, 9-to-5 (Köln) ')).toEqual(['a', 's', '9', 'to', '5', 'koln']);
    expect(compact('F. S. B.')).toBe('fsb');
  });
});
