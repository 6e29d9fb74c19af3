/** Any dataset over the cast, for what must hold of every compiled dataset. */
import fc from 'fast-check';
import type { CompileExtras } from '../../../src/core/compile/compile.ts';
import type { Dataset, Tie } from '../../../src/core/schema/dataset.ts';
import { anyClaims, claim, RECORDS } from '../evidence/cast.ts';

const entityId = fc.constantFrom(...RECORDS.entities.map((entity) => entity.id));

const anyTie: fc.Arbitrary<Tie> = fc.record({
  id: fc.constant('unset'),
  type: fc.constantFrom('payment' as const, 'employment' as const, 'link' as const),
  from: entityId,
  to: entityId,
  claims: anyClaims.map((claims) => [...claims]),
});

/** A dataset of the cast with these ties. */
export function datasetOf(ties: readonly Tie[]): Dataset {
  return {
    schemaVersion: 1,
    id: 'cast',
    title: 'The cast',
    description: 'A dataset of the cast.',
    license: 'CC-BY-4.0',
    updated: '2026-11-22',
    sources: [...RECORDS.sources],
    reports: [...RECORDS.reports],
    entities: [...RECORDS.entities],
    ties: [...ties],
    corrections: [{ date: '2026-11', what: 'A name.', why: 'It was misspelt.', records: ['flynn'] }],
  };
}

/** A payment from KGSS to Flynn that rests on one claim. */
export function tieOf(id: string, more: Partial<Tie> = {}): Tie {
  return { id, type: 'payment', from: 'kgss', to: 'flynn', claims: [claim(`${id}-1`)], ...more };
}

/** Any dataset of the cast: up to six ties. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .array(anyTie, { maxLength: 6 })
  .map((ties) => datasetOf(ties.map((tie, index) => ({ ...tie, id: `tie-${index}` }))));

/** Views, positions and hash to compile with. */
export const EXTRAS: CompileExtras = {
  views: [{ id: 'who-paid', question: 'Who paid Flynn?', lead: 'All who did.', link: 'sel=flynn' }],
  positions: { flynn: [10, -20], kgss: [0, 0] },
  hash: 'c0ffee',
};
