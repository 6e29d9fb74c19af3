import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimantName } from '../../../src/core/evidence/claimant-name.ts';
import { denialInWords, supportInWords } from '../../../src/core/evidence/reason.ts';
import { statusOf } from '../../../src/core/evidence/support.ts';
import type { Claim } from '../../../src/core/schema/dataset.ts';
import { anyClaims, CONTEXT, claim, payment } from './cast.ts';

const RETRACTION = { source: 'mt-2017-10', evidence: [{ paragraph: 2, exact: 'we take it back' }] };
const forKgss = { claimant: 'kaspersky', onBehalfOf: 'kgss' };
const employees = { claimant: 'employees', via: ['bloomberg-2015'] };

const supportOf = (claims: readonly Claim[]): string => {
  const tie = payment(claims);
  return supportInWords(tie, statusOf(tie, CONTEXT), CONTEXT);
};
const denialOf = (claims: readonly Claim[]): string => {
  const tie = payment(claims);
  return denialInWords(tie, statusOf(tie, CONTEXT), CONTEXT);
};

describe('invariants', () => {
  const FIRST_WORD = { confirmed: 'Confirmed:', stated: 'Stated:', reported: 'Reported:', alleged: 'Alleged:' };

  test('the words never say more or less than the status', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const tie = payment(claims);
        const status = statusOf(tie, CONTEXT);
        const support = supportInWords(tie, status, CONTEXT);
        const none = status.retracted ? 'Retracted:' : 'No support:';
        expect(support.startsWith(status.support === 'none' ? none : FIRST_WORD[status.support])).toBe(true);
        const denial = denialInWords(tie, status, CONTEXT);
        expect(denial.startsWith('Denied ')).toBe(status.denial !== 'none');
        expect(denial.includes('as a whole')).toBe(status.denial === 'wholly');
        for (const words of [support, denial]) expect(words).toMatch(/^[A-Z].*[^.]\.$/);
      }),
      { seed: 20170317, numRuns: 1000 },
    );
  });
});

describe('support in words', () => {
  const table: readonly (readonly [claims: readonly Claim[], words: string])[] = [
    [
      [claim('a', { ...forKgss, via: ['statement'] }), claim('b')],
      'Confirmed: by Kaspersky Lab on behalf of Kaspersky Government Security Solutions, and by The Moscow Times.',
    ],
    [
      [claim('a', { claimant: 'kgss' }), claim('b', { claimant: 'flynn', via: ['reuters', 'buzzfeed'] })],
      'Confirmed: by both ends of the tie, by Kaspersky Government Security Solutions, and by Michael Flynn, through Reuters and then BuzzFeed (May 2017).',
    ],
    [
      [claim('a'), claim('b', { claimant: 'buzzfeed', via: ['buzzfeed'], basis: 'document' })],
      'Confirmed: by The Moscow Times, and by BuzzFeed (May 2017), from a document, independently of one another.',
    ],
    [[claim('a', { basis: 'document' })], 'Confirmed: in a document that The Moscow Times read itself.'],
    [
      [claim('a', { claimant: 'flynn' })],
      'Stated: by Michael Flynn. Nobody else states it as fact who is named and independent of that.',
    ],
    [
      [claim('a', { claimant: 'bloomberg-2017', via: ['bloomberg-2017'] })],
      'Reported: by Bloomberg (11 July 2017). Neither end of the tie states it openly as fact, and neither does a second voice that is named and independent.',
    ],
    [
      [claim('a', { claimant: 'fbi', onBehalfOf: 'kaspersky', via: ['statement', 'reuters'] })],
      'Reported: by FBI on behalf of Kaspersky Lab, through Reuters. Neither end of the tie states it openly as fact, and neither does a second voice that is named and independent.',
    ],
    [
      [claim('a', { ...employees, basis: 'anonymous' })],
      'Reported: by six current and former employees, speaking anonymously, through Bloomberg (March 2015). Nobody named states it as fact, and what is said anonymously never confirms.',
    ],
    [
      [claim('a', { basis: 'anonymous' })],
      'Reported: by The Moscow Times, on the word of people it does not name. Nobody named states it as fact, and what is said anonymously never confirms.',
    ],
    [
      [
        claim('a', { ...employees, modality: 'alleged' }),
        claim('b', { claimant: 'fbi', modality: 'suspected' }),
        claim('c', { claimant: 'unattributed', source: 'techwarrant' }),
      ],
      'Alleged: said by six current and former employees, through Bloomberg (March 2015); suspected by FBI; said by nobody named, in Techwarrant. Nobody identified states it as established fact.',
    ],
    [
      [claim('a', { withdrawn: RETRACTION }), claim('b', { claimant: 'fbi', supersededBy: 'c' })],
      'Retracted: the claim by The Moscow Times was withdrawn, and the claim by FBI gave way to a later one.',
    ],
    [[claim('a', { stance: 'comments' })], 'No support: nobody in these articles asserts it.'],
  ];

  test.each(table)('%#', (claims, words) => {
    expect(supportOf(claims)).toBe(words);
  });
});

describe('denial in words', () => {
  const by = (claimant: string, more: Partial<Claim> = {}): Claim =>
    claim(`denied-by-${claimant}`, { claimant, stance: 'denies', scope: 'whole', ...more });
  const inPart = { scope: 'part' } as const;
  const table: readonly (readonly [claims: readonly Claim[], words: string])[] = [
    [[claim('a')], 'Not denied by anybody in these articles.'],
    [[by('kaspersky', inPart)], 'Denied in part by Kaspersky Lab.'],
    [
      [by('flynn'), by('kaspersky', { onBehalfOf: 'kgss' })],
      'Denied as a whole by Michael Flynn and Kaspersky Lab on behalf of Kaspersky Government Security Solutions.',
    ],
    [
      [by('flynn'), by('fbi', inPart), by('flynn', { id: 'again' })],
      'Denied as a whole by Michael Flynn, and in part by FBI.',
    ],
    [[by('unattributed')], 'Denied as a whole by somebody not named.'],
    [[by('flynn', { withdrawn: RETRACTION })], 'No denial stands. The denial by Michael Flynn was withdrawn.'],
    [
      [by('fbi'), by('flynn', { supersededBy: 'c' })],
      'Denied as a whole by FBI. The denial by Michael Flynn gave way to a later one.',
    ],
  ];

  test.each(table)('%#', (claims, words) => {
    expect(denialOf(claims)).toBe(words);
  });
});

describe('claimant by name', () => {
  const table: readonly (readonly [claim: Claim, name: string])[] = [
    [claim('a'), 'The Moscow Times (own reporting)'],
    [claim('a', { basis: 'document' }), 'The Moscow Times (from a document)'],
    [claim('a', { claimant: 'bloomberg-2015' }), 'Bloomberg'],
    [claim('a', { claimant: 'unattributed' }), 'unattributed'],
    [claim('a', { claimant: 'flynn' }), 'Michael Flynn'],
    [claim('a', forKgss), 'Kaspersky Lab, for Kaspersky Government Security Solutions'],
    [claim('a', { claimant: 'not-there', source: 'gone' }), 'not-there'],
    [claim('a', { source: 'gone' }), 'gone (own reporting)'],
  ];

  test.each(table)('%#', (one, name) => {
    expect(claimantName(one, CONTEXT)).toBe(name);
  });
});
