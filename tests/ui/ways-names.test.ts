import { describe, expect, it } from 'vitest';
import type { CompiledEntity } from '../../src/core/compile/compiled.ts';
import { chosenName, entityByName, suggested } from '../../src/ui/ways/entity-by-name.ts';

type Named = Pick<CompiledEntity, 'id' | 'type' | 'name' | 'aliases'>;

const FLYNN: Named = { id: 'flynn', type: 'person', name: 'Michael Flynn', aliases: ['General Flynn'] };
const SON: Named = { id: 'son', type: 'person', name: 'Michael Flynn Jr.' };
const FSB: Named = { id: 'fsb', type: 'agency', name: 'FSB', aliases: ['Federal Security Service'] };
const FORUM: Named = { id: 'forum', type: 'event', name: 'Forum' };
const CLUB: Named = { id: 'club', type: 'organization', name: 'Forum' };
const ALL = [SON, FLYNN, FSB, FORUM, CLUB];

describe('an entity by a typed name', () => {
  it.each([
    ['Michael Flynn', 'flynn'],
    [' michael  FLYNN ', 'flynn'],
    ['F.S.B.', 'fsb'],
    ['federal security', 'fsb'],
    ['general flynn', 'flynn'],
    ['jr', 'son'],
    ['Forum (event)', 'forum'],
    ['forum (Organization)', 'club'],
  ])('%s', (text, id) => {
    expect(entityByName(text, ALL)).toEqual({ id });
  });

  it.each([
    ['', 'Type a name first.'],
    [' – ', 'Type a name first.'],
    ['Flynn', 'More than one name fits “Flynn”: choose one of the list.'],
    ['Forum', 'More than one name fits “Forum”: choose one of the list.'],
    ['Interpol', 'No name here is like “Interpol”.'],
  ])('%s: %s', (text, problem) => {
    expect(entityByName(text, ALL)).toEqual({ problem });
  });

  it('finds every entity by the name that the list of choices gives it', () => {
    for (const entity of ALL) expect(entityByName(chosenName(entity, ALL), ALL)).toEqual({ id: entity.id });
  });
});

describe('suggested names', () => {
  it('begin with the text before they contain it, and are no more than asked for', () => {
    expect(suggested('f', ALL, 9).map(({ id }) => id)).toEqual(['fsb', 'forum', 'club', 'son', 'flynn']);
    expect(suggested('flynn', ALL, 1).map(({ id }) => id)).toEqual(['son']);
    expect(suggested('', ALL, 2)).toHaveLength(2);
    expect(suggested('zzz', ALL, 9)).toEqual([]);
  });
});
