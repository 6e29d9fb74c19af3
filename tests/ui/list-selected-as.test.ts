import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, selectedAs } from '../../src/ui/list/selected-as.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

/** A claim's id is its tie's with a letter after it. */
const tieOfClaim = (id: string) => (id.includes('-') ? { id: id.split('-')[0] ?? '' } : undefined);

describe('what is selected, row by row', () => {
  it('has every selected id in exactly one row, that of its tie', () => {
    const ids = fc.uniqueArray(fc.constantFrom('t1', 't1-a', 't1-b', 't2', 't2-a', 'entity'));
    fc.assert(
      fc.property(ids, (selection) => {
        const rows = selectedAs(selection, tieOfClaim);
        expect([...rows.values()].flat().sort()).toEqual([...selection].sort());
        for (const [row, standing] of rows) {
          for (const id of standing) expect(tieOfClaim(id)?.id ?? id).toBe(row);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('opens the evidence at the one claim that is selected, else at the tie', () => {
    expect(evidenceOf('t1', ['t1-a'])).toEqual(['t1-a']);
    expect(evidenceOf('t1', ['t1', 't1-a'])).toEqual(['t1']);
    expect(evidenceOf('t1', ['t1'])).toEqual(['t1']);
    expect(evidenceOf('t1', undefined)).toEqual(['t1']);
  });
});
