import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLive } from '../../../src/core/evidence/live.ts';
import type { TieStatus } from '../../../src/core/evidence/status.ts';
import { statusOf } from '../../../src/core/evidence/support.ts';
import type { Claim } from '../../../src/core/schema/dataset.ts';
import { SUPPORTS, type Support } from '../../../src/core/schema/vocabulary.ts';
import { anyClaims, CONTEXT, oneMore, payment } from './cast.ts';

const RUNS = { seed: 20170317, numRuns: 2000 };

const of = (claims: readonly Claim[]): TieStatus => statusOf(payment(claims), CONTEXT);
const strength = (support: Support): number => SUPPORTS.length - SUPPORTS.findIndex((s) => s.id === support);

describe('invariants', () => {
  test('a denial or a comment never changes support, its reason, or the voices', () => {
    fc.assert(
      fc.property(
        anyClaims,
        oneMore,
        fc.constantFrom('denies' as const, 'comments' as const),
        (claims, more, stance) => {
          const { support, reason, voices, retracted } = of(claims);
          expect(of([{ ...more, stance }, ...claims])).toMatchObject({ support, reason, voices, retracted });
        },
      ),
      RUNS,
    );
  });

  test('a comment never changes anything', () => {
    fc.assert(
      fc.property(anyClaims, oneMore, (claims, more) => {
        expect(of([...claims, { ...more, stance: 'comments' }])).toEqual(of(claims));
      }),
      RUNS,
    );
  });

  test('one more asserting claim never lowers support', () => {
    fc.assert(
      fc.property(anyClaims, oneMore, (claims, more) => {
        const after = of([...claims, { ...more, stance: 'asserts' }]);
        expect(strength(after.support)).toBeGreaterThanOrEqual(strength(of(claims).support));
      }),
      RUNS,
    );
  });

  test('the order of the claims changes nothing but which of them are named as deciding', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray([...claims], { minLength: claims.length, maxLength: claims.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([claims, reordered]) => {
        const { reason, denials, ...rest } = of(claims);
        const after = of(reordered);
        expect(after).toMatchObject(rest);
        expect(after.reason.rule).toBe(reason.rule);
        expect([...after.denials].sort()).toEqual([...denials].sort());
      }),
      RUNS,
    );
  });

  test('taking out what was withdrawn or superseded changes neither support nor denial nor voices', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { support, denial, denials, voices } = of(claims);
        expect(of(claims.filter(isLive))).toMatchObject({ support, denial, denials, voices });
      }),
      RUNS,
    );
  });

  test('there are no more voices than live asserting claims, and at least one where somebody is named', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const live = claims.filter((c) => c.stance === 'asserts' && isLive(c));
        const { voices } = of(claims);
        expect(voices).toBeLessThanOrEqual(live.length);
        expect(voices > 0).toBe(live.some((c) => c.claimant !== 'unattributed'));
      }),
      RUNS,
    );
  });

  test('anonymous claims alone never make a tie more than reported, nor turn another status into confirmed', () => {
    fc.assert(
      fc.property(anyClaims, oneMore, (claims, more) => {
        const anonymous = claims.map((c): Claim => ({ ...c, basis: 'anonymous' }));
        expect(['reported', 'alleged', 'none']).toContain(of(anonymous).support);
        const before = of(claims).support;
        const after = of([...claims, { ...more, basis: 'anonymous' }]).support;
        expect(after === 'confirmed').toBe(before === 'confirmed');
      }),
      RUNS,
    );
  });

  test('what is not said as fact is never more than alleged', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom('alleged' as const, 'suspected' as const), (claims, modality) => {
        expect(['alleged', 'none']).toContain(of(claims.map((c): Claim => ({ ...c, modality }))).support);
      }),
      RUNS,
    );
  });

  test('the deciding claims alone give the same support by the same rule, and without any one of them they do not', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { support, reason } = of(claims);
        const deciding = claims.filter((c) => reason.claims.includes(c.id));
        expect(of(deciding)).toMatchObject({ support, reason });
        if (reason.rule === 'retracted') return;
        for (const left of deciding) {
          expect(strength(of(deciding.filter((c) => c !== left)).support)).toBeLessThan(strength(support));
        }
      }),
      RUNS,
    );
  });
});
