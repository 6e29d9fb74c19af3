import { describe, expect, it } from 'vitest';
import { sentenceOf, sentenceParts } from '../../src/core/evidence/sentence.ts';
import { ENTITY_ICONS } from '../../src/core/schema/entity-icons.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/core/schema/vocabulary.ts';

const NAMES: Readonly<Record<string, string>> = {
  kgss: 'Kaspersky Government Security Solutions',
  flynn: 'Michael Flynn',
};
const names = (id: string) => NAMES[id];

describe('a tie as a sentence', () => {
  const payment = { type: 'payment', from: 'kgss', to: 'flynn' } as const;

  it.each([
    [payment, undefined, 'Kaspersky Government Security Solutions paid Michael Flynn'],
    [payment, 'kgss', 'Kaspersky Government Security Solutions paid Michael Flynn'],
    [payment, 'flynn', 'Michael Flynn was paid by Kaspersky Government Security Solutions'],
    [payment, 'nobody', 'Kaspersky Government Security Solutions paid Michael Flynn'],
    [
      { ...payment, label: 'paid a fee to' },
      undefined,
      'Kaspersky Government Security Solutions paid a fee to Michael Flynn',
    ],
    [
      { ...payment, label: 'paid a fee to' },
      'flynn',
      'Kaspersky Government Security Solutions paid a fee to Michael Flynn',
    ],
    [{ ...payment, to: 'x' }, 'x', 'x was paid by Kaspersky Government Security Solutions'],
    [
      { ...payment, to: 'kgss' },
      'kgss',
      'Kaspersky Government Security Solutions paid Kaspersky Government Security Solutions',
    ],
  ])('%o read from %s', (tie, readFrom, sentence) => {
    expect(sentenceOf(tie, names, readFrom)).toBe(sentence);
  });

  it('has both ends once, whichever end it is read from and whatever the type', () => {
    for (const { id, forward, backward } of RELATION_TYPES) {
      const tie = { type: id, from: 'a', to: 'b' };
      expect(sentenceParts(tie)).toEqual({ subject: 'a', wording: forward, object: 'b' });
      expect(sentenceParts(tie, 'b')).toEqual({ subject: 'b', wording: backward, object: 'a' });
    }
  });
});

describe('icons', () => {
  it.each(ENTITY_TYPES.map(({ id }) => [id]))('%s has a path of its own within the square', (type) => {
    const path = ENTITY_ICONS[type];
    expect(path).toMatch(/^M[MLHVCSAZ\d .-]+z$/i);
    expect(Object.values(ENTITY_ICONS).filter((other) => other === path)).toHaveLength(1);
  });
});
