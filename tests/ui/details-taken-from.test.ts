import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { stakesOf } from '../../src/core/compile/stakes.ts';
import { withoutVoices } from '../../src/core/compile/without.ts';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import { lossInWords, takenFrom } from '../../src/ui/details/taken-from.ts';
import { compiledSynthetic, SEED, sizes } from '../fixtures/generated-dataset.ts';

describe('what a tie lost', () => {
  it('is told for just those ties that words taken away touch, and names at least one of those words', () => {
    const property = fc.property(sizes(40), fc.nat(), fc.nat(), (size, a, b) => {
      const whole = compiledSynthetic(size);
      const context = evidenceContext(whole);
      const ids = stakesOf(whole).map(({ id }) => id);
      const without = [...new Set([a, b].map((pick) => ids[pick % ids.length] ?? ''))].sort();
      const { dataset, fallout } = withoutVoices(whole, without);
      for (const [at, tie] of dataset.ties.entries()) {
        const before = whole.ties[at];
        if (before === undefined) throw new Error('taking words away never adds a tie');
        const taken = takenFrom(tie, before, without, context);
        expect(taken === null).toBe(tie === before);
        if (taken === null) continue;
        expect(taken.voices.length).toBeGreaterThan(0);
        expect(without).toEqual(expect.arrayContaining([...taken.voices]));
        expect(taken.total).toBe(before.claims.length);
        const left = tie.fallen === true ? 0 : tie.claims.length;
        expect(taken.leftOut + left).toBe(taken.total);
        expect(tie.fallen === true).toBe(fallout.fallen.includes(tie.id));
        expect(taken.leftOut + taken.revived).toBeGreaterThan(0);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 60 });
  });

  it('is undone for that tie by giving back the words that it names', () => {
    const property = fc.property(sizes(30), fc.nat(), fc.nat(), (size, a, b) => {
      const whole = compiledSynthetic(size);
      const context = evidenceContext(whole);
      const ids = stakesOf(whole).map(({ id }) => id);
      const without = [...new Set([a, b].map((pick) => ids[pick % ids.length] ?? ''))].sort();
      const { dataset } = withoutVoices(whole, without);
      for (const [at, before] of whole.ties.entries()) {
        const taken = takenFrom(dataset.ties[at] ?? before, before, without, context);
        if (taken === null) continue;
        const rest = without.filter((id) => !taken.voices.includes(id));
        expect(withoutVoices(whole, rest).dataset.ties[at]).toBe(before);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 40 });
  });
});

test.each([
  [{ leftOut: 1, total: 3, revived: 0 }, '1 of its 3 claims is left out'],
  [{ leftOut: 2, total: 3, revived: 0 }, '2 of its 3 claims are left out'],
  [{ leftOut: 0, total: 3, revived: 1 }, '1 claim that was withdrawn or replaced counts again'],
  [
    { leftOut: 1, total: 3, revived: 2 },
    '1 of its 3 claims is left out, and 2 claims that were withdrawn or replaced count again',
  ],
])('%o: %s', (taken, words) => {
  expect(lossInWords({ voices: ['a'], ...taken })).toBe(words);
});
