import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannerInWords, placeInWords, viaChain } from '../../src/core/evidence/claim-words.ts';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import { statusInBrief } from '../../src/core/evidence/status-words.ts';
import { tieWhen } from '../../src/core/evidence/tie-when.ts';
import type { Claim } from '../../src/core/schema/dataset.ts';
import { webAddress } from '../../src/core/schema/web-address.ts';
import { amountInWords, countryInWords } from '../../src/io/local-words.ts';
import { possibleInWords } from '../../src/ui/details/possible-words.ts';

const CLAIM: Claim = {
  id: 'c',
  source: 'mspmentor',
  claimant: 'alexander',
  stance: 'asserts',
  summary: 'Something.',
  evidence: [{ paragraph: 1, exact: 'one two three' }],
};

const CONTEXT = evidenceContext({
  sources: [
    {
      id: 'mspmentor',
      title: 'T',
      publisher: 'MSPmentor',
      url: 'https://example.org/a',
      published: '2017-05-16',
      language: 'en',
    },
  ],
  reports: [
    { id: 'buzzfeed', publisher: 'BuzzFeed', published: '2017-05', url: 'https://example.org/b' },
    { id: 'letter', publisher: 'A letter', url: 'javascript:alert(1)' },
  ],
  entities: [{ id: 'alexander', type: 'person', name: 'Keith Alexander', description: 'A person.' }],
});

describe('a claim in words', () => {
  it.each([
    [{}, 'Said as a fact'],
    [{ modality: 'alleged', basis: 'anonymous' }, 'Said as an allegation, speaking anonymously'],
    [{ modality: 'suspected', basis: 'document' }, 'Said as a suspicion, from a document'],
    [{ stance: 'denies' }, 'Denies it as a whole'],
    [{ stance: 'denies', scope: 'part', basis: 'official' }, 'Denies part of it, officially'],
    [{ stance: 'comments', basis: 'on-record' }, 'Comments, on the record'],
  ] as const)('%o', (changes, words) => {
    expect(mannerInWords({ ...CLAIM, ...changes })).toBe(words);
  });

  it.each([
    [
      { value: 50_000, currency: 'USD', qualifier: 'more than', scope: 'total' },
      'more than 50,000 US dollars, a total',
    ],
    [{ value: 11_250, currency: 'USD', scope: 'single' }, '11,250 US dollars, one payment'],
    [{ value: 0.5, currency: 'EUR', scope: 'single' }, '0.5 euros, one payment'],
    [{ value: 3, currency: 'QQQ', scope: 'total' }, '3 QQQ, a total'],
  ] as const)('%o', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it.each([
    [{}, []],
    [{ via: ['buzzfeed'] }, ['Keith Alexander', 'BuzzFeed (May 2017)', 'MSPmentor']],
    [{ claimant: 'buzzfeed' }, ['BuzzFeed (May 2017)', 'MSPmentor']],
    [{ claimant: 'buzzfeed', via: ['buzzfeed', 'letter'] }, ['BuzzFeed (May 2017)', 'A letter', 'MSPmentor']],
    [{ claimant: 'unattributed', via: ['gone'] }, ['somebody not named', 'gone', 'MSPmentor']],
  ])('comes by %o through %o', (changes, chain) => {
    expect(viaChain({ ...CLAIM, ...changes }, CONTEXT).map(({ text }) => text)).toEqual(chain);
  });

  it('links only web addresses', () => {
    expect(viaChain({ ...CLAIM, via: ['buzzfeed', 'letter'] }, CONTEXT).map(({ url }) => url)).toEqual([
      null,
      'https://example.org/b',
      null,
      null,
    ]);
    expect(webAddress('data:text/html,x')).toBeNull();
  });

  it('names paragraphs and countries', () => {
    expect([placeInWords(0), placeInWords(5)]).toEqual(['headline', 'paragraph 5']);
    expect([countryInWords('RU'), countryInWords('nonsense')]).toEqual(['Russia', 'nonsense']);
  });
});

describe('the dates of a tie', () => {
  const tie = (...claims: Partial<Claim>[]) => ({
    id: 't',
    type: 'payment' as const,
    from: 'a',
    to: 'b',
    claims: claims.map((changes, index) => ({ ...CLAIM, id: `c-${index}`, ...changes })),
  });

  it.each([
    [[{}], 'happened', null],
    [[{ when: '2015' }, { when: '2015' }], 'happened', 'in 2015'],
    [[{ when: '2015' }, { when: { start: '[..2014]' } }], 'happened', 'by 2014 (end not stated); in 2015'],
    [
      [{ when: '2015' }, { when: '2011', stance: 'denies' }, { when: '2012', stance: 'comments' }],
      'happened',
      'in 2015',
    ],
    [
      ['2017-10-13', '2017-10-12', '2017-10-13'].map((saidAt) => ({ saidAt, when: { end: '..' } })),
      'happened',
      'still so on 12 October 2017; still so on 13 October 2017',
    ],
    [[{ when: '2016-03' }, { when: '2016' }, { when: '2015' }], 'happened', 'in 2015; in 2016; in March 2016'],
    [[{ when: '2011', stance: 'denies' }], 'happened', 'in 2011'],
    [[{ when: '2015' }, { when: '2011', supersededBy: 'c-0' }], 'happened', 'in 2015'],
    [['2011', '2012', '2013', '2014'].map((when) => ({ when })), 'happened', 'in 2011; in 2012; and 2 other datings'],
    [[{}, { saidAt: '2016-02-03' }], 'reported', '3 February 2016; 16 May 2017'],
    [['2014', '2013', '2012', '2011'].map((saidAt) => ({ saidAt })), 'reported', '2011 to 2014, and 2 times between'],
  ] as const)('%o on the clock %s: %s', (claims, clock, words) => {
    expect(tieWhen(tie(...claims), clock, CONTEXT)).toBe(words);
  });

  it('are told alike in whichever order the claims stand', () => {
    const dates = ['2014', '2015-06', '[..2013]', '2012/2016', '2016~', '2016', '[2015..]'];
    const when = fc.oneof(
      fc.constantFrom(...dates),
      fc.constantFrom(...dates.slice(0, 2)).map((start) => ({ start, end: '..' })),
      fc.constant({ end: '..' }),
    );
    const said = fc.constantFrom('2017-10-12', '2017-10-13');
    fc.assert(
      fc.property(fc.array(fc.record({ when, saidAt: said }), { maxLength: 3 }), (claims) => {
        const words = tieWhen(tie(...claims), 'happened', CONTEXT);
        expect(tieWhen(tie(...[...claims].reverse()), 'happened', CONTEXT)).toBe(words);
      }),
      { seed: 20170317, numRuns: 300 },
    );
  });

  it.each([
    [{ from: '2015', to: '2016' }, 'happened', 'Only possibly in 2015 to 2016: all that is known is “about 2016”.'],
    [
      { from: null, to: '2016' },
      'happened',
      'Only possibly in the time up to 2016: all that is known is “about 2016”.',
    ],
    [
      { from: '2015', to: '2015' },
      'reported',
      'Only possibly in 2015: all that is known about when it was reported is “about 2016”.',
    ],
    [null, 'happened', null],
  ] as const)('%o on the clock %s: %s', (time, clock, words) => {
    expect(possibleInWords({ time, clock }, 'about 2016')).toBe(words);
  });
});

describe('a status in brief', () => {
  const status = {
    support: 'alleged',
    reason: { rule: 'weaker-claims', claims: [] },
    denial: 'none',
    denials: [],
    retracted: false,
    deniedOnly: false,
    voices: 0,
  } as const;

  it.each([
    [{}, 'Alleged'],
    [{ denial: 'partly' }, 'Alleged, denied in part'],
    [{ support: 'confirmed', denial: 'wholly' }, 'Confirmed, denied as a whole'],
    [{ support: 'none', denial: 'wholly', deniedOnly: true }, 'Denied, asserted by nobody here'],
    [{ support: 'none', retracted: true }, 'Retracted'],
    [{ support: 'none', retracted: true, denial: 'partly' }, 'Retracted, denied in part'],
  ] as const)('%o: %s', (changes, words) => {
    expect(statusInBrief({ ...status, ...changes })).toBe(words);
  });
});
