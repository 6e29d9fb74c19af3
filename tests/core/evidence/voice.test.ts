import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independent, independentVoices, speakerOf, voiceKind } from '../../../src/core/evidence/voice.ts';
import type { Claim } from '../../../src/core/schema/dataset.ts';
import { anyClaims, CONTEXT, claim, payment } from './cast.ts';

const RUNS = { seed: 20170317, numRuns: 1000 };

/** The count by the book: join whatever is not independent, count the groups in which somebody speaks. */
function voicesByTheBook(claims: readonly Claim[]): number {
  const groups: Claim[][] = [];
  for (const one of claims) {
    const joined = groups.filter((group) => group.some((other) => sharesSomething(one, other)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([one, ...joined.flat()]);
  }
  return groups.filter((group) => group.some((one) => one.claimant !== 'unattributed')).length;
}

/** Unattributed claims are independent of nobody, so what they share is asked with a speaker of their own lent to them. */
function sharesSomething(a: Claim, b: Claim): boolean {
  const lend = (one: Claim, name: string): Claim => {
    if (one.claimant !== 'unattributed') return one;
    const { onBehalfOf: _, ...rest } = one;
    return { ...rest, claimant: name };
  };
  return !independent(lend(a, 'lent-to-a'), lend(b, 'lent-to-b'), CONTEXT);
}

describe('independence', () => {
  test('is the same from either side, and nobody is independent of oneself', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const a of claims) {
          expect(independent(a, a, CONTEXT)).toBe(false);
          for (const b of claims) expect(independent(a, b, CONTEXT)).toBe(independent(b, a, CONTEXT));
        }
      }),
      RUNS,
    );
  });

  test('the count of voices is that of the groups of claims that are not independent', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        expect(independentVoices(claims, CONTEXT)).toBe(voicesByTheBook(claims));
      }),
      RUNS,
    );
  });

  test('a chain of ten thousand claims is one voice, from whichever end it is read', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      claim(`c-${i}`, { claimant: `speaker-${i}`, via: [`report-${i}`, `report-${i + 1}`] }),
    );
    expect(independentVoices(chain, CONTEXT)).toBe(1);
    expect(independentVoices([...chain].reverse(), CONTEXT)).toBe(1);
  });
});

describe('who speaks', () => {
  const table: readonly (readonly [name: string, claim: Claim, kind: string, speaker: string | null])[] = [
    ['an end', claim('c', { claimant: 'flynn' }), 'end', 'flynn'],
    ['another on behalf of an end', claim('c', { claimant: 'kaspersky', onBehalfOf: 'kgss' }), 'end', 'kaspersky'],
    ['an end on behalf of another', claim('c', { claimant: 'flynn', onBehalfOf: 'fbi' }), 'end', 'flynn'],
    ['another entity', claim('c', { claimant: 'kaspersky' }), 'independent', 'kaspersky'],
    ['another for another', claim('c', { claimant: 'fbi', onBehalfOf: 'committee' }), 'independent', 'fbi'],
    ['the article', claim('c'), 'independent', 'publisher:the moscow times'],
    ['its other article', claim('c', { source: 'mt-2017-10' }), 'independent', 'publisher:the moscow times'],
    ['a report', claim('c', { claimant: 'bloomberg-2015' }), 'independent', 'publisher:bloomberg'],
    ['a report by an entity', claim('c', { claimant: 'statement' }), 'independent', 'kaspersky'],
    ['an article under an alias', claim('c', { source: 'kaspersky-blog' }), 'independent', 'kaspersky'],
    ['nobody', claim('c', { claimant: 'unattributed' }), 'nobody', null],
  ];

  test.each(table)('%s', (_, one, kind, speaker) => {
    expect(voiceKind(one, payment([one]), CONTEXT)).toBe(kind);
    expect(speakerOf(one, CONTEXT)).toBe(speaker);
  });
});
