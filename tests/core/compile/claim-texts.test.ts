import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitTexts, withTexts } from '../../../src/core/compile/claim-texts.ts';
import { compile } from '../../../src/core/compile/compile.ts';
import { packCompiled, unpackCompiled } from '../../../src/core/compile/pack.ts';
import { anyDataset, EXTRAS } from './dataset.ts';

const SEED = 20170317;

describe('the words of the claims', () => {
  test('come back unchanged, by way of both files', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const compiled = compile(dataset, EXTRAS);
        const { lean, texts } = splitTexts(compiled);
        const travelled = unpackCompiled(packCompiled(lean));
        const whole = travelled.ok ? withTexts(travelled.value, texts) : travelled;
        expect(whole).toEqual({ ok: true, value: compiled });
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('are not in the first file', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { lean } = splitTexts(compile(dataset, EXTRAS));
        for (const claim of lean.ties.flatMap((tie) => tie.claims)) {
          expect(claim).toMatchObject({ summary: '', evidence: [] });
          expect(claim).not.toHaveProperty('note');
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('damaged, foreign or incomplete, are an error and never an exception', () => {
    fc.assert(
      fc.property(anyDataset, fc.nat(), (dataset, at) => {
        fc.pre(dataset.ties.some((tie) => tie.claims.length > 0));
        const { lean, texts } = splitTexts(compile(dataset, EXTRAS));
        const cut = texts.slice(0, at % texts.length);
        const foreign = texts.replace(lean.hash, 'ffffffffffffffff');
        const lacking = JSON.stringify({ hash: lean.hash, texts: {} });
        const misshapen = JSON.stringify({ hash: lean.hash, texts: { a: { summary: 1 } } });
        for (const bad of [cut, foreign, lacking, misshapen, '<html>', 'null', '[]']) {
          expect(withTexts(lean, bad).ok).toBe(false);
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
