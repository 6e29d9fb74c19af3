import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { commonGround } from '../../../src/core/evidence/common-ground.ts';
import { independent, speakerOf } from '../../../src/core/evidence/voice.ts';
import type { Claim } from '../../../src/core/schema/dataset.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { anyClaims, CONTEXT, claim } from './cast.ts';

it('is empty for just those pairs of speaking claims that are independent', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const speaking = claims.filter((one) => speakerOf(one, CONTEXT) !== null);
      for (const a of speaking) {
        for (const b of speaking) {
          if (a === b) continue;
          expect(commonGround([a, b], CONTEXT).length === 0).toBe(independent(a, b, CONTEXT));
        }
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
});

it('does not depend on the order of the claims, and no claim shares anything with itself', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const sorted = (some: readonly Claim[]) => commonGround(some, CONTEXT).length;
      expect(sorted([...claims].reverse())).toBe(sorted(claims));
      for (const one of claims) expect(commonGround([one], CONTEXT)).toEqual([]);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test.each<[string, Partial<Claim>, Partial<Claim>, readonly string[]]>([
  ['two articles of one paper', {}, { source: 'mt-2017-10' }, ['the word of The Moscow Times']],
  ['a company and its blog', { claimant: 'kaspersky' }, { source: 'kaspersky-blog' }, ['the word of Kaspersky Lab']],
  [
    'a report and one it relays',
    { claimant: 'buzzfeed', via: ['buzzfeed'] },
    { claimant: 'fbi', via: ['buzzfeed'], source: 'mashable' },
    ['the report by BuzzFeed (May 2017)'],
  ],
  [
    'one report in its own voice, twice: its publisher alone is named',
    { claimant: 'buzzfeed', via: ['buzzfeed'] },
    { claimant: 'buzzfeed', via: ['buzzfeed'], source: 'mashable' },
    ['the word of BuzzFeed'],
  ],
  [
    'two who speak for one',
    { claimant: 'kaspersky', onBehalfOf: 'kgss' },
    { claimant: 'fbi', onBehalfOf: 'kgss' },
    ['the word of Kaspersky Government Security Solutions'],
  ],
  [
    'one statement heard twice',
    { claimant: 'fbi', statementId: 's' },
    { claimant: 'committee', statementId: 's' },
    ['a statement'],
  ],
  ['two independent ones', { claimant: 'fbi' }, { claimant: 'committee' }, []],
])('%s', (_, a, b, shared) => {
  expect(commonGround([claim('a', a), claim('b', b)], CONTEXT)).toEqual(shared);
});
