import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportedDate, tieDates } from '../../../src/core/evidence/dates.ts';
import { isLive } from '../../../src/core/evidence/live.ts';
import type { Claim } from '../../../src/core/schema/dataset.ts';
import { type Bounds, boundsOf, dateBounds } from '../../../src/core/time/bounds.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { anyClaims, CONTEXT, claim, payment } from './cast.ts';

const RUNS = { seed: 20170317, numRuns: 1000 };
const of = (claims: readonly Claim[]) => tieDates(payment(claims), CONTEXT);

function said(text: string): Bounds {
  const bounds = dateBounds(text);
  if (!bounds.ok) throw new Error(bounds.error);
  return bounds.value;
}

function held(when: NonNullable<Claim['when']>, reported: string): Bounds {
  const bounds = boundsOf(when, said(reported));
  if (!bounds.ok) throw new Error(bounds.error);
  return bounds.value;
}

describe('invariants', () => {
  test('denials date a tie only where nothing asserted stands; comments and fallen claims never do', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const asserting = claims.filter((one) => one.stance === 'asserts' && isLive(one));
        const denying = claims.filter((one) => one.stance === 'denies' && isLive(one));
        expect(of(claims)).toEqual(of(asserting.length > 0 ? asserting : denying));
      }),
      RUNS,
    );
  });

  test('a tie is dated as reported as soon as a claim counts, and no bounds come twice', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { happened, reported } = of(claims);
        expect(reported.length > 0).toBe(claims.some((one) => one.stance !== 'comments' && isLive(one)));
        for (const list of [happened, reported]) {
          expect(new Set(list.map((bounds) => Object.values(bounds).join())).size).toBe(list.length);
        }
      }),
      RUNS,
    );
  });
});

describe('reported date', () => {
  const bloomberg = { claimant: 'bloomberg-2015', source: 'techwarrant' };
  const table: readonly (readonly [name: string, claim: Claim, date: string])[] = [
    ['said at a date', claim('c', { saidAt: '2017-03-30', via: ['buzzfeed'] }), '2017-03-30'],
    ['first report of two', claim('c', { via: ['buzzfeed', 'bloomberg-2017'] }), '2017-05'],
    ['first report has no date, the next has', claim('c', { via: ['reuters', 'buzzfeed'] }), '2017-05'],
    ['only report has no date', claim('c', { via: ['reuters'] }), '2017-03-17'],
    ['a report in its own voice', claim('c', { ...bloomberg, via: ['bloomberg-2015'] }), '2015-03'],
    ['a report in its own voice, via left out', claim('c', bloomberg), '2015-03'],
    ['heard by the source itself', claim('c', { source: 'techwarrant' }), '2017-07'],
    ['a source that is not there', claim('c', { source: 'gone' }), ''],
  ];

  test.each(table)('%s', (_, one, date) => {
    expect(reportedDate(one, CONTEXT)).toBe(date);
  });
});

describe('worked examples', () => {
  test('each clock has its own dates, in the order of the claims', () => {
    const dates = of([
      claim('held', { when: '2015', via: ['buzzfeed'] }),
      claim('undated', { source: 'techwarrant' }),
      claim('again', { when: '2015', saidAt: '2016' }),
      claim('other', { when: '2014-02', saidAt: '2016' }),
    ]);
    expect(dates.happened).toEqual([held('2015', '2017-05'), held('2014-02', '2016')]);
    expect(dates.reported).toEqual([said('2017-05'), said('2017-07'), said('2016')]);
  });

  test('about 2016 and 2016 are two dates', () => {
    const claims = [claim('a', { when: '2016~' }), claim('b', { when: '2016' })];
    expect(of(claims).happened).toEqual([held('2016~', '2017'), held('2016', '2017')]);
  });

  test('"still so" reaches to the day on which the claim was made, not to that of the article', () => {
    const [bounds] = of([claim('c', { when: '2008/..', via: ['bloomberg-2015'] })]).happened;
    expect(bounds).toMatchObject({ earliestEnd: dayOf(2015, 3, 1), latestEnd: Infinity });
  });

  test('a denial dates what nobody asserts', () => {
    const denial = claim('d', { stance: 'denies', scope: 'whole', when: '2016', saidAt: '2017-01' });
    expect(of([denial])).toEqual({ happened: [held('2016', '2017-01')], reported: [said('2017-01')] });
    expect(of([denial, claim('c')])).toEqual({ happened: [], reported: [said('2017-03-17')] });
  });

  test('a date that cannot be read is no date, and spoils no other', () => {
    expect(of([claim('c', { when: 'last summer' })])).toEqual({ happened: [], reported: [said('2017-03-17')] });
    expect(of([claim('c', { when: '2015', saidAt: 'lately' })])).toEqual({
      happened: [held('2015', '2017')],
      reported: [],
    });
    expect(of([claim('c', { when: '2015/..', saidAt: 'lately' })])).toEqual({ happened: [], reported: [] });
  });

  test('a retracted tie has no date left', () => {
    expect(of([claim('c', { when: '2015', supersededBy: 'other' })])).toEqual({ happened: [], reported: [] });
  });
});
