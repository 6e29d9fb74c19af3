import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_GROUPS, RELATION_TYPES, typesOfGroup } from '../../../src/core/schema/vocabulary.ts';
import {
  canonicalChoice,
  groupOfTerm,
  groupTerm,
  isKnownTerm,
  onlyTerm,
  passes,
  presentTerms,
  toggleTerm,
} from '../../../src/core/state/choice.ts';
import { CHOICE_KEYS } from '../../../src/core/state/keys.ts';
import type { Choice } from '../../../src/core/state/view.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const seed = 20170317;
const types = RELATION_TYPES.map((type) => type.id);
const groups = RELATION_GROUPS.map((group) => groupTerm(group.id));
const terms = [...types, ...groups];

const someTerms = fc.array(fc.constantFrom(...terms), { maxLength: 8 });
const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constant<Choice>({ mode: 'all' }),
  someTerms.map((each): Choice => ({ mode: 'only', terms: each })),
  someTerms.map((each): Choice => ({ mode: 'except', terms: each })),
);
const canonical = anyChoice.map(canonicalChoice);

/** The relationship types that pass, as the filter asks for them. */
function passing(choice: Choice): readonly string[] {
  return RELATION_TYPES.filter((type) => passes(choice, type.id, groupTerm(type.group))).map((type) => type.id);
}

function membersOf(term: string): readonly string[] {
  const group = groupOfTerm(term);
  return group === null ? [term] : typesOfGroup(group);
}

describe('a choice', () => {
  it('means the same in its canonical form, which is its own', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(passing(canonicalChoice(choice))).toEqual(passing(choice));
        expect(canonicalChoice(canonicalChoice(choice))).toEqual(canonicalChoice(choice));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('turns exactly the toggled rows, all together, and stays canonical', () => {
    fc.assert(
      fc.property(canonical, fc.constantFrom(...terms), (choice, term) => {
        const toggled = toggleTerm(choice, term, types);
        const before = new Set(passing(choice));
        const after = new Set(passing(toggled));
        const members = membersOf(term);
        const turnsOn = !members.every((each) => before.has(each));
        for (const type of types) expect(after.has(type)).toBe(members.includes(type) ? turnsOn : before.has(type));
        expect(canonicalChoice(toggled)).toEqual(toggled);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('lets the same pass after a row is turned twice, unless a group was on in part', () => {
    fc.assert(
      fc.property(canonical, fc.constantFrom(...terms), (choice, term) => {
        const on = membersOf(term).map((each) => passing(choice).includes(each));
        fc.pre(on.every((each) => each === on[0]));
        expect(passing(toggleTerm(toggleTerm(choice, term, types), term, types))).toEqual(passing(choice));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('is "all" as soon as nothing in the dataset is hidden, and only then', () => {
    const present = presentTerms('rel', smallDataset);
    fc.assert(
      fc.property(canonical, fc.constantFrom(...present), (choice, term) => {
        const toggled = toggleTerm(choice, term, present);
        expect(toggled.mode === 'all').toBe(present.every((each) => passing(toggled).includes(each)));
      }),
      { seed, numRuns: 1000 },
    );
  });

  const only = (...each: string[]): Choice => ({ mode: 'only', terms: each });
  const except = (...each: string[]): Choice => ({ mode: 'except', terms: each });
  const all: Choice = { mode: 'all' };

  it.each<[string, Choice, string, Choice]>([
    ['from all, a type is excepted', all, 'payment', except('payment')],
    ['from all, a group is excepted', all, 'g.money', except('g.money')],
    ['a second type is excepted too', except('payment'), 'contact', except('contact', 'payment')],
    ['the last exception goes', except('payment'), 'payment', all],
    ['a type is added to "only"', only('payment'), 'contact', only('contact', 'payment')],
    ['the last of "only" leaves nothing', only('payment'), 'payment', only()],
    ['from nothing, a type comes back', only(), 'payment', only('payment')],
    ['a type of a listed group takes it apart', only('g.money'), 'payment', only('supply', 'use')],
    ['a type of an excepted group comes back alone', except('g.money'), 'payment', except('supply', 'use')],
    ['a group takes in its types', only('contact', 'payment'), 'g.money', only('contact', 'g.money')],
    [
      'a group of which all types are listed goes',
      only('contact', 'payment', 'supply', 'use'),
      'g.money',
      only('contact'),
    ],
    ['a group that is excepted in part comes back', except('contact', 'payment'), 'g.money', except('contact')],
    ['a listed group goes', only('contact', 'g.money'), 'g.money', only('contact')],
  ])('%s', (_, before, term, after) => {
    expect(toggleTerm(before, term, types)).toEqual(after);
  });

  it('counts rows that the dataset does not have as hidden only while they are toggled', () => {
    expect(toggleTerm(all, 'education', presentTerms('rel', smallDataset))).toEqual(except('education'));
    expect(toggleTerm(except('education'), 'education', presentTerms('rel', smallDataset))).toEqual(all);
    expect(toggleTerm(except('education', 'payment'), 'payment', presentTerms('rel', smallDataset))).toEqual(all);
  });

  it('of one term lets that one pass', () => {
    expect(passing(onlyTerm('payment'))).toEqual(['payment']);
    expect(passing(onlyTerm('g.money'))).toEqual(['payment', 'supply', 'use']);
  });
});

describe('terms', () => {
  it('that occur in a dataset are known', () => {
    for (const key of CHOICE_KEYS) {
      const present = presentTerms(key, smallDataset);
      expect(present.length).toBeGreaterThan(1);
      expect(present.filter((term) => !isKnownTerm(key, term, smallDataset))).toEqual([]);
    }
  });

  it.each([
    ['rel', 'g.money', true],
    ['rel', 'g.nothing', false],
    ['rel', 'money', false],
    ['kind', 'g.money', false],
    ['kind', 'document', true],
    ['sup', 'none', true],
    ['den', 'alleged', false],
    ['src', 'gazette-2017', true],
    ['src', 'ada', false],
    ['rel', 'constructor', false],
  ] as const)('%s %s is known: %s', (key, term, known) => {
    expect(isKnownTerm(key, term, smallDataset)).toBe(known);
  });
});
