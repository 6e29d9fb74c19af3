import { describe, expect, test } from 'vitest';
import { isLive } from '../../../src/core/evidence/live.ts';
import { statusOf } from '../../../src/core/evidence/support.ts';
import type { Claim } from '../../../src/core/schema/dataset.ts';
import { CONTEXT, claim, payment } from './cast.ts';

const RETRACTION = { source: 'mt-2017-10', evidence: [{ paragraph: 2, exact: 'we take it back' }] };
const BLOOMBERG = { claimant: 'bloomberg-2017', via: ['bloomberg-2017'] };

/** Every claim of the table below. The tie is always "KGSS paid Flynn". As fact by The Moscow Times unless said. */
const CLAIMS: readonly Claim[] = [
  // The ends, and those who speak for them.
  claim('kgss', { claimant: 'kgss', basis: 'on-record' }),
  claim('kgss-again', { claimant: 'kgss', source: 'mashable' }),
  claim('kgss-for-flynn', { claimant: 'kgss', onBehalfOf: 'flynn' }),
  claim('flynn', { claimant: 'flynn', basis: 'on-record' }),
  claim('parent-for-kgss', { claimant: 'kaspersky', onBehalfOf: 'kgss', basis: 'on-record' }),
  claim('parent', { claimant: 'kaspersky' }),
  claim('parents-press-release', { claimant: 'statement', via: ['statement'] }),
  claim('parents-blog-for-kgss', { source: 'kaspersky-blog', onBehalfOf: 'kgss' }),
  claim('kgss-jointly', { claimant: 'kgss', statementId: 'joint' }),
  claim('flynn-jointly', { claimant: 'flynn', statementId: 'joint' }),
  claim('kgss-via-reuters', { claimant: 'kgss', via: ['reuters'] }),
  claim('reuters', { claimant: 'reuters', via: ['reuters'] }),
  // Others.
  claim('paper', { basis: 'own-reporting' }),
  claim('paper-in-october', { source: 'mt-2017-10', basis: 'own-reporting' }),
  claim('other-paper', { source: 'mashable', basis: 'own-reporting' }),
  claim('other-paper-via-buzzfeed', { source: 'mashable', via: ['buzzfeed'] }),
  claim('fbi', { claimant: 'fbi', basis: 'official' }),
  claim('fbi-elsewhere', { claimant: 'fbi', source: 'mashable' }),
  claim('fbi-in-a-statement', { claimant: 'fbi', statementId: 'same' }),
  claim('paper-on-that-statement', { statementId: 'same' }),
  claim('fbi-via-reuters', { claimant: 'fbi', via: ['reuters'] }),
  claim('committee-via-reuters-and-buzzfeed', { claimant: 'committee', via: ['reuters', 'buzzfeed'] }),
  // One report retold by two outlets, somebody heard in it, and the same outlet two years before.
  claim('bloomberg-by-mashable', { ...BLOOMBERG, source: 'mashable' }),
  claim('bloomberg-by-techwarrant', { ...BLOOMBERG, source: 'techwarrant' }),
  claim('bloomberg-itself', { claimant: 'bloomberg-2017' }),
  claim('fbi-via-bloomberg', { claimant: 'fbi', via: ['bloomberg-2017'] }),
  claim('bloomberg-in-2015', { claimant: 'bloomberg-2015', via: ['bloomberg-2015'] }),
  // Documents.
  claim('document', { basis: 'document' }),
  claim('document-via-report', { basis: 'document', via: ['buzzfeed'] }),
  claim('document-as-a-hint', { basis: 'document', modality: 'alleged' }),
  claim('document-from-fbi', { claimant: 'fbi', basis: 'document' }),
  claim('records-in-report', { claimant: 'buzzfeed', via: ['buzzfeed'], basis: 'document' }),
  claim('kgss-document-via-report', { claimant: 'kgss', via: ['buzzfeed'], basis: 'document' }),
  // Weaker voices.
  claim('anonymous', { claimant: 'employees', via: ['bloomberg-2015'], basis: 'anonymous' }),
  claim('anonymous-elsewhere', { claimant: 'fbi', via: ['buzzfeed'], basis: 'anonymous' }),
  claim('kgss-anonymous', { claimant: 'kgss', basis: 'anonymous' }),
  claim('flynn-anonymous', { claimant: 'flynn', basis: 'anonymous' }),
  claim('alleged', { claimant: 'fbi', modality: 'alleged' }),
  claim('suspected', { claimant: 'fbi', modality: 'suspected' }),
  claim('kgss-alleged', { claimant: 'kgss', modality: 'alleged' }),
  claim('flynn-alleged', { claimant: 'flynn', modality: 'alleged' }),
  claim('paper-alleged', { modality: 'alleged' }),
  claim('unattributed', { claimant: 'unattributed' }),
  claim('unattributed-for-kgss', { claimant: 'unattributed', onBehalfOf: 'kgss' }),
  // Denials and comments.
  claim('denied', { claimant: 'kgss', stance: 'denies', scope: 'whole' }),
  claim('denied-in-part', { claimant: 'flynn', stance: 'denies', scope: 'part' }),
  claim('denied-without-scope', { claimant: 'flynn', stance: 'denies' }),
  claim('denied-as-alleged', { claimant: 'flynn', stance: 'denies', scope: 'part', modality: 'alleged' }),
  claim('comment', { claimant: 'flynn', stance: 'comments' }),
  // What fell.
  claim('paper-withdrawn', { withdrawn: RETRACTION }),
  claim('kgss-withdrawn', { claimant: 'kgss', withdrawn: RETRACTION }),
  claim('kgss-superseded', { claimant: 'kgss', supersededBy: 'denied' }),
  claim('fbi-superseded', { claimant: 'fbi', supersededBy: 'alleged' }),
  claim('denied-withdrawn', { claimant: 'kgss', stance: 'denies', scope: 'whole', withdrawn: RETRACTION }),
  claim('denied-superseded', { claimant: 'kgss', stance: 'denies', scope: 'whole', supersededBy: 'denied-in-part' }),
];

/** Claims in the order of the tie, a `*` behind those that decide; support and rule; voices; denial and flags. */
const EXAMPLES = `
an end and an independent other
  the payment: its parent for KGSS, and the paper      | parent-for-kgss* paper*                       | confirmed end-and-independent | 2
  an end and a wire report that relays that end        | kgss-via-reuters* reuters                     | stated end                    | 1
  a parent for it, and the parent's own press release  | parent-for-kgss* parents-press-release        | stated end                    | 1
  a parent for it, and the parent in its own name      | parent-for-kgss* parent                       | stated end                    | 1
  an end and somebody anonymous                        | kgss* anonymous                               | stated end                    | 2
  an end and an allegation                             | alleged kgss*                                 | stated end                    | 2
  an end and nobody in particular                      | unattributed kgss*                            | stated end                    | 1
  an end and records known through a report            | kgss* records-in-report*                      | confirmed end-and-independent | 2
  the first end that has an independent other          | kgss-via-reuters reuters* flynn*              | confirmed end-and-independent | 2
  two ends, two others: the first of each decide       | paper* flynn* kgss fbi                        | confirmed end-and-independent | 4

both ends
  each for itself                                      | kgss* flynn*                                  | confirmed both-ends           | 2
  one of them through its parent                       | parent-for-kgss* flynn*                       | confirmed both-ends           | 2
  in one joint statement, which is one voice           | kgss-jointly* flynn-jointly*                  | confirmed both-ends           | 1
  one end, and its parent for it                       | parent-for-kgss* kgss                         | stated end                    | 1
  one mouth for itself and for the other               | kgss* kgss-for-flynn                          | stated end                    | 1
  the same end twice                                   | kgss* kgss-again                              | stated end                    | 1
  one of them anonymously                              | kgss* flynn-anonymous                         | stated end                    | 2

two independent others
  the paper and an agency                              | paper* fbi*                                   | confirmed two-independent     | 2
  two papers in their own voices                       | paper* other-paper*                           | confirmed two-independent     | 2
  the same claimant heard twice                        | fbi* fbi-elsewhere                            | reported independent          | 1
  two articles of one paper                            | paper* paper-in-october                       | reported independent          | 1
  two outlets relaying one Bloomberg report            | bloomberg-by-mashable* bloomberg-by-techwarrant | reported independent        | 1
  two Bloomberg reports two years apart                | bloomberg-by-mashable* bloomberg-in-2015      | reported independent          | 1
  a report itself, and somebody heard in it            | bloomberg-itself* fbi-via-bloomberg           | reported independent          | 1
  two claimants of one statement                       | fbi-in-a-statement* paper-on-that-statement   | reported independent          | 1
  two claimants through one report                     | fbi-via-reuters* committee-via-reuters-and-buzzfeed | reported independent    | 1
  two who share nothing, a third who shares with both  | fbi-via-reuters* committee-via-reuters-and-buzzfeed other-paper-via-buzzfeed* | confirmed two-independent | 1
  the third named first                                | paper* paper-in-october fbi*                  | confirmed two-independent     | 2

documents
  read by the source itself                            | document*                                     | confirmed document            | 1
  read by the source, and an end besides               | kgss document*                                | confirmed document            | 2
  known only through a report                          | records-in-report*                            | reported independent          | 1
  told by the article, known only through a report     | document-via-report*                          | reported independent          | 1
  an end's own, known only through a report            | kgss-document-via-report*                     | reported independent          | 1
  an end's own through a report, and that end          | kgss* kgss-document-via-report                | stated end                    | 1
  put forward by somebody else than the source         | document-from-fbi*                            | reported independent          | 1
  a conclusion drawn from one                          | document-as-a-hint*                           | alleged weaker-claims         | 1

one voice
  an end                                               | kgss*                                         | stated end                    | 1
  an end, and the paper only alleges                   | kgss* paper-alleged                           | stated end                    | 2
  on behalf of an end, in a blog of the parent         | parents-blog-for-kgss*                        | stated end                    | 1
  a parent in its own name                             | parent*                                       | reported independent          | 1
  the paper                                            | paper*                                        | reported independent          | 1
  somebody anonymous, as fact                          | anonymous*                                    | reported independent          | 1
  anonymous people, heard by two outlets               | anonymous* anonymous-elsewhere                | reported independent          | 2
  the paper and somebody anonymous                     | anonymous paper*                              | reported independent          | 2
  somebody anonymous at an end                         | kgss-anonymous*                               | reported independent          | 1

weaker claims
  alleged                                              | alleged*                                      | alleged weaker-claims         | 1
  suspected                                            | suspected*                                    | alleged weaker-claims         | 1
  alleged by both ends                                 | kgss-alleged* flynn-alleged                   | alleged weaker-claims         | 2
  as fact, attributed to nobody                        | unattributed*                                 | alleged weaker-claims         | 0
  as fact, by nobody on behalf of an end               | unattributed-for-kgss*                        | alleged weaker-claims         | 0
  the paper, and nobody in particular                  | unattributed paper*                           | reported independent          | 1

denials
  alleged, denied as a whole                           | alleged* denied                               | alleged weaker-claims         | 1 | wholly
  confirmed, denied as a whole                         | parent-for-kgss* paper* denied                | confirmed end-and-independent | 2 | wholly
  denied in part                                       | denied-in-part paper*                         | reported independent          | 1 | partly
  in part by one, as a whole by another                | paper* denied-in-part denied                  | reported independent          | 1 | wholly
  a denial that does not say how much                  | paper* denied-without-scope                   | reported independent          | 1 | wholly
  a denial known by hearsay                            | paper* denied-as-alleged                      | reported independent          | 1 | partly
  denied, and asserted by nobody                       | denied                                        | none nobody-asserts           | 0 | wholly deniedOnly
  denied in part, commented, asserted by nobody        | denied-in-part comment                        | none nobody-asserts           | 0 | partly deniedOnly
  the denial was withdrawn                             | paper* denied-withdrawn                       | reported independent          | 1
  the denial gave way to a smaller one                 | paper* denied-superseded denied-in-part       | reported independent          | 1 | partly
  a withdrawn denial of what nobody asserts            | denied-withdrawn                              | none nobody-asserts           | 0
  comments only                                        | comment                                       | none nobody-asserts           | 0

what fell
  the only claim was withdrawn                         | paper-withdrawn*                              | none retracted                | 0 | retracted
  the only claim was superseded                        | fbi-superseded* comment                       | none retracted                | 0 | retracted
  all fell, and denied: not "denied only"              | paper-withdrawn* denied kgss-superseded*      | none retracted                | 0 | wholly retracted
  one of two was withdrawn                             | kgss-withdrawn paper*                         | reported independent          | 1
  a fact superseded by an allegation                   | fbi-superseded alleged*                       | alleged weaker-claims         | 1
`;

interface Example {
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly deciding: readonly string[];
  readonly support: string | undefined;
  readonly rule: string | undefined;
  readonly voices: number;
  readonly flags: readonly string[];
}

function readExamples(table: string): readonly Example[] {
  return table.split('\n').flatMap((line) => {
    if (!line.includes('|')) return [];
    const [name = '', listed = '', outcome = '', voices = '', flags = ''] = line.split('|').map((cell) => cell.trim());
    const marked = listed.split(/\s+/);
    const [support, rule] = outcome.split(/\s+/);
    return {
      name,
      claims: marked.map((id) => claimNamed(id.replace('*', ''))),
      deciding: marked.filter((id) => id.endsWith('*')).map((id) => id.slice(0, -1)),
      support,
      rule,
      voices: Number(voices),
      flags: flags.split(' '),
    };
  });
}

function claimNamed(id: string): Claim {
  const found = CLAIMS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The table names a claim that does not exist: ${id}`);
  return found;
}

describe('status of a tie, by worked examples', () => {
  const examples = readExamples(EXAMPLES);

  test.each(examples)('$name: $support, $rule', ({ claims, deciding, support, rule, voices, flags }) => {
    expect(statusOf(payment(claims), CONTEXT)).toEqual({
      support,
      reason: { rule, claims: deciding },
      denial: flags.find((flag) => flag === 'partly' || flag === 'wholly') ?? 'none',
      denials: claims.filter((one) => one.stance === 'denies' && isLive(one)).map((one) => one.id),
      retracted: flags.includes('retracted'),
      deniedOnly: flags.includes('deniedOnly'),
      voices,
    });
  });

  test('every claim of the cast is used, and every rule has an example', () => {
    const used = new Set(examples.flatMap((example) => example.claims));
    expect(CLAIMS.filter((one) => !used.has(one)).map((one) => one.id)).toEqual([]);
    expect(new Set(examples.map((example) => example.rule)).size).toBe(9);
  });
});
