import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/compile/compile.ts';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import type { Tie } from '../../../src/core/schema/dataset.ts';
import { findWays } from '../../../src/core/ways/search-ways.ts';
import type { Way } from '../../../src/core/ways/way.ts';
import {
  denialsInWords,
  orderInWords,
  rankInWords,
  togetherInWords,
  wayInWords,
  weakestInWords,
} from '../../../src/core/ways/way-words.ts';
import { compiledSynthetic } from '../../fixtures/generated-dataset.ts';
import { datasetOf, EXTRAS, tieOf } from '../compile/dataset.ts';
import { claim } from '../evidence/cast.ts';

const PAID = tieOf('paid', {
  claims: [claim('paid-1', { when: '2015' }), claim('paid-2', { claimant: 'kgss', basis: 'on-record' })],
});
const PART: Tie = tieOf('part', {
  type: 'ownership',
  to: 'kaspersky',
  claims: [claim('part-1', { when: { end: '..' } })],
});
const OFFICIAL = {
  id: 'official',
  type: 'person' as const,
  name: 'a US official',
  named: false as const,
  description: 'Unnamed.',
};

function dataset(...ties: readonly Tie[]): CompiledDataset {
  const { entities, ...rest } = datasetOf(ties);
  return compile({ ...rest, entities: [...entities, OFFICIAL] }, EXTRAS);
}

/** The one way from Flynn to another entity. */
function told(to: string, ...ties: readonly Tie[]): { readonly way: Way; readonly data: CompiledDataset } {
  const data = dataset(...ties);
  const [way, ...others] = findWays({ from: 'flynn', to, most: 9, steps: null, inOrder: false }, data.ties).ways;
  if (way === undefined || others.length > 0) throw new Error('Expected one way.');
  return { way, data };
}

describe('a way told step by step', () => {
  it('reads along the way, with dates, status, denials and sources', () => {
    const denied: Tie = tieOf('denied', {
      type: 'disclosure',
      from: 'kaspersky',
      to: 'fbi',
      claims: [
        claim('d1', { claimant: 'unattributed', source: 'techwarrant' }),
        claim('d2', { claimant: 'kaspersky', stance: 'denies', scope: 'part' }),
        claim('d3', { claimant: 'flynn', stance: 'denies', scope: 'whole' }),
      ],
    });
    const { way, data } = told('fbi', PAID, PART, denied);
    expect(wayInWords(way, data).map(({ text }) => text)).toEqual([
      'Michael Flynn was paid by Kaspersky Government Security Solutions, in 2015. Confirmed. Source: The Moscow Times, 17 March 2017.',
      'Kaspersky Government Security Solutions is a subsidiary or part of Kaspersky Lab, still so on 17 March 2017. Reported. Source: The Moscow Times, 17 March 2017.',
      'Kaspersky Lab passed information to FBI, undated. Alleged, denied by Michael Flynn, and in part by Kaspersky Lab. Sources: The Moscow Times, 17 March 2017, and Techwarrant, July 2017.',
    ]);
    expect(weakestInWords(way, data)).toBe(
      'rests on what is attributed to nobody: step 3, alleged, said by nobody named, in Techwarrant',
    );
    expect(denialsInWords(way, data)).toBe('step 3 is denied by Michael Flynn, and in part by Kaspersky Lab');
    expect(togetherInWords(way, data)).toBe('the dates leave open whether all of it held at one time');
    expect(orderInWords(way)).toBe(
      'the dates leave open whether each step came after the one before it, or at the same time',
    );
    expect(rankInWords(way, 0)).toBe('First: no weaker link than “alleged”, in 3 steps.');
    expect(rankInWords(way, 20)).toBe('No. 21: no weaker link than “alleged”, in 3 steps.');
  });

  it('says of a step what its best supported tie says, and how many more there are', () => {
    const met = tieOf('met', { type: 'contact', claims: [claim('m1', { claimant: 'unattributed' })] });
    const { way, data } = told('kgss', met, PAID);
    expect(wayInWords(way, data)).toMatchObject([{ tie: 'paid', others: 1, when: 'in 2015', status: 'Confirmed' }]);
    expect([togetherInWords(way, data), orderInWords(way), denialsInWords(way, data)]).toEqual([null, null, null]);
    expect(rankInWords(way, 0)).toBe('First: no weaker link than “confirmed”, in 1 step.');
  });
});

describe('what a way rests on', () => {
  const anonymous = { basis: 'anonymous' as const };
  it.each<[words: string, claims: Tie['claims'], denial: string | null]>([
    ['weakest link: stated by Michael Flynn', [claim('c', { claimant: 'flynn' })], null],
    [
      'weakest link: confirmed in a document that The Moscow Times read itself',
      [claim('c', { basis: 'document' })],
      null,
    ],
    [
      'rests on one unnamed source: reported by a US official, speaking anonymously',
      [claim('c', { claimant: 'official', ...anonymous })],
      null,
    ],
    [
      'rests on unnamed sources alone: reported by six current and former employees, speaking anonymously, through Bloomberg (March 2015)',
      [claim('c', { claimant: 'employees', via: ['bloomberg-2015'], ...anonymous })],
      null,
    ],
    [
      'rests on one unnamed source: reported by a US official',
      [claim('c', { claimant: 'official', basis: 'on-record' })],
      null,
    ],
    [
      'weakest link: alleged, suspected by The committee',
      [claim('c', { claimant: 'committee', modality: 'suspected' })],
      null,
    ],
    [
      'weakest link: asserted by nobody here',
      [claim('c', { claimant: 'flynn', stance: 'denies', scope: 'whole' })],
      'denied by Michael Flynn',
    ],
    [
      'weakest link: retracted',
      [claim('c', { withdrawn: { source: 'techwarrant', evidence: [{ paragraph: 1, exact: 'taken it all back' }] } })],
      null,
    ],
  ])('%s', (words, claims, denial) => {
    const { way, data } = told('kgss', tieOf('tie', { claims }));
    expect(weakestInWords(way, data)).toBe(words);
    expect(denialsInWords(way, data)).toBe(denial);
  });

  it('is told once where several steps are as weak', () => {
    const { way, data } = told('kaspersky', tieOf('one', { claims: [claim('c', anonymous)] }), PART);
    expect(weakestInWords(way, data)).toBe('every step is reported; step 1 rests on unnamed sources alone');
    const more = told('fbi', PAID, PART, tieOf('last', { from: 'fbi', to: 'kaspersky' }));
    expect(weakestInWords(more.way, more.data)).toBe('weakest links: steps 2 and 3, both reported');
  });
});

it('tells what held for sure plainly apart from what the dates leave open', () => {
  const during = (id: string, from: string, to: string, when: string) =>
    tieOf(id, { from, to, claims: [claim(id, { when })] });
  const sure = told('fbi', during('one', 'flynn', 'kgss', '2014/2016'), during('two', 'kgss', 'fbi', '2015/2017'));
  expect(togetherInWords(sure.way, sure.data)).toBe('by their dates, all of it held at one time');
  expect(orderInWords(sure.way)).toBe('by their dates, each step came after the one before it, or at the same time');
  const open = told('fbi', during('one', 'flynn', 'kgss', '2016~'), during('two', 'kgss', 'fbi', '2014'));
  expect(togetherInWords(open.way, open.data)).toMatch(/^the dates leave open whether all/);
  expect(orderInWords(open.way)).toMatch(/^the dates leave open whether each step/);
});

describe('two ties that never held together', () => {
  const later = (when: string) => tieOf('later', { from: 'kgss', to: 'fbi', claims: [claim('l', { when })] });

  it('are named, with their years where these differ', () => {
    const { way, data } = told('fbi', PAID, later('2016'));
    expect(togetherInWords(way, data)).toBe(
      'these two ties never held in the same year: Michael Flynn was paid by Kaspersky Government Security Solutions, in 2015; Kaspersky Government Security Solutions paid FBI, in 2016',
    );
    expect(orderInWords(way)).toBe('by their dates, each step came after the one before it, or at the same time');
  });

  it('are not said to be of two years where they may be of one', () => {
    const first = tieOf('paid', { claims: [claim('f', { when: '2015-03-01' })] });
    const { way, data } = told('fbi', first, later('2015-02'));
    expect(togetherInWords(way, data)).toMatch(/^these two ties never held at the same time: .*, on 1 March 2015; /);
    expect(orderInWords(way)).toBe('by their dates, the steps did not come in this order');
  });
});

it('words every way of a synthetic dataset without a gap', () => {
  const data = compiledSynthetic({ ties: 60, seed: 3 });
  const [from = '', ...others] = data.entities.filter((entity) => entity.onCanvas).map(({ id }) => id);
  const ways = others.flatMap((to) => findWays({ from, to, most: 5, steps: null, inOrder: false }, data.ties).ways);
  expect(ways.length).toBeGreaterThan(20);
  for (const way of ways) {
    const steps = wayInWords(way, data);
    expect(steps.map(({ tie }) => tie)).toEqual(way.steps.map((step) => step.ties[0]));
    expect(denialsInWords(way, data) === null).toBe(way.deniedSteps.length === 0);
    const phrases = [
      weakestInWords(way, data),
      denialsInWords(way, data),
      togetherInWords(way, data),
      orderInWords(way),
    ];
    for (const words of [...phrases, ...steps.map(({ text }) => text)]) {
      expect(words ?? '').not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\./);
    }
  }
});
