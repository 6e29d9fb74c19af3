/** A small cast and a shorthand for claims, so that a worked example fits a line. */
import fc from 'fast-check';
import { type EvidenceRecords, evidenceContext } from '../../../src/core/evidence/context.ts';
import type { Claim, Tie, When } from '../../../src/core/schema/dataset.ts';
import { BASES } from '../../../src/core/schema/vocabulary.ts';

const entity = (id: string, name: string, more: { aliases?: string[]; named?: false } = {}) => ({
  id,
  type: 'company' as const,
  name,
  description: 'Of the cast.',
  ...more,
});
const source = (id: string, publisher: string, published: string) => ({
  id,
  title: 'An article',
  publisher,
  url: 'https://example.org/',
  published,
  language: 'en',
});

export const RECORDS = {
  sources: [
    source('mt-2017-03', 'The Moscow Times', '2017-03-17'),
    source('mt-2017-10', 'The  moscow times', '2017-10-13'),
    source('mashable', 'Mashable', '2017-07-11'),
    source('techwarrant', 'Techwarrant', '2017-07'),
    source('kaspersky-blog', 'Kaspersky', '2017-08'),
  ],
  reports: [
    { id: 'bloomberg-2015', publisher: 'Bloomberg', published: '2015-03' },
    { id: 'bloomberg-2017', publisher: 'Bloomberg', published: '2017-07-11' },
    { id: 'buzzfeed', publisher: 'BuzzFeed', published: '2017-05' },
    { id: 'reuters', publisher: 'Reuters' },
    { id: 'statement', publisher: 'Kaspersky Lab', published: '2017-03-16' },
  ],
  entities: [
    entity('kaspersky', 'Kaspersky Lab', { aliases: ['Kaspersky'] }),
    entity('kgss', 'Kaspersky Government Security Solutions'),
    entity('flynn', 'Michael Flynn'),
    entity('committee', 'The committee'),
    entity('fbi', 'FBI'),
    entity('employees', 'six current and former employees', { named: false }),
  ],
} satisfies EvidenceRecords;

export const CONTEXT = evidenceContext(RECORDS);

/** A claim as fact by the article in its own voice, unless told otherwise. */
export function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    source: 'mt-2017-03',
    claimant: 'source',
    stance: 'asserts',
    summary: 'A claim.',
    evidence: [{ paragraph: 1, exact: 'three words long' }],
    ...more,
  };
}

/** The payment from KGSS to Flynn, resting on these claims. */
export function payment(claims: readonly Claim[]): Tie {
  return { id: 'kgss-paid-flynn', type: 'payment', from: 'kgss', to: 'flynn', claims: [...claims] };
}

const claimant = fc.constantFrom(
  'source',
  'unattributed',
  ...RECORDS.entities.map((e) => e.id),
  ...RECORDS.reports.map((r) => r.id),
);
const voice = fc.record(
  {
    claimant,
    source: fc.constantFrom(...RECORDS.sources.map((s) => s.id)),
    via: fc.uniqueArray(fc.constantFrom(...RECORDS.reports.map((r) => r.id)), { maxLength: 2 }),
    basis: fc.constantFrom(...BASES),
    statementId: fc.constantFrom('statement-a', 'statement-b'),
  },
  { requiredKeys: ['claimant', 'source'] },
);
const behalf = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Partial<Claim>>({}) },
  fc.constantFrom<Partial<Claim>>({ onBehalfOf: 'kgss' }, { onBehalfOf: 'flynn' }, { onBehalfOf: 'fbi' }),
);
const stance = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Partial<Claim>>({ stance: 'asserts' }) },
  fc.constantFrom<Partial<Claim>>(
    { stance: 'asserts', modality: 'fact' },
    { stance: 'asserts', modality: 'alleged' },
    { stance: 'asserts', modality: 'suspected' },
    { stance: 'denies', scope: 'whole' },
    { stance: 'denies', scope: 'part' },
    { stance: 'comments' },
  ),
);
const dates = fc.record(
  {
    when: fc.constantFrom<When>('2015', '2008/..', { start: '[..2014]' }, '2016~'),
    saidAt: fc.constantFrom('2016-05', '2017-03-16'),
  },
  { requiredKeys: [] },
);
const fate = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Partial<Claim>>({}) },
  fc.constantFrom<Partial<Claim>>(
    { withdrawn: { source: 'mt-2017-03', evidence: [{ paragraph: 2, exact: 'we take it back' }] } },
    { supersededBy: 'another-claim' },
  ),
);

/** Any claim over the cast, live or fallen. */
const anyClaim: fc.Arbitrary<Claim> = fc
  .tuple(voice, behalf, stance, dates, fate)
  .map(([who, whom, how, said, after]) => ({ ...claim('unset'), ...who, ...whom, ...how, ...said, ...after }));

/** Up to eight claims with ids of their own. */
export const anyClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(anyClaim, { maxLength: 8 })
  .map((claims) => claims.map((one, index) => ({ ...one, id: `claim-${index}` })));

/** One more claim for a tie of `anyClaims`. */
export const oneMore: fc.Arbitrary<Claim> = anyClaim.map((one) => ({ ...one, id: 'one-more' }));
