import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiesToJson } from '../../src/io/json.ts';
import { compiledSynthetic, SEED, sizes } from '../fixtures/generated-dataset.ts';

const ORIGIN = { link: 'https://example.org/#v=1&d=x', exportedFrom: 'Tieline' };

describe('tiesToJson', () => {
  it('holds the ties asked for, all that they name, and nothing else', () => {
    const property = fc.property(sizes(30), fc.func(fc.boolean()), (size, wanted) => {
      const dataset = compiledSynthetic(size);
      const ties = dataset.ties.filter((tie) => wanted(tie.id));
      const content = JSON.parse(tiesToJson(dataset, new Set(ties.map((tie) => tie.id)), ORIGIN));
      expect(content.ties.map((tie: { id: string }) => tie.id)).toEqual(ties.map((tie) => tie.id));
      const claims = ties.flatMap((tie) => tie.claims);
      const entities = new Set(dataset.entities.map((entity) => entity.id));
      const mentioned = [
        ...ties.flatMap((tie) => [tie.from, tie.to, tie.event]),
        ...claims.flatMap((claim) => [claim.claimant, claim.onBehalfOf]),
      ].filter((id) => id !== undefined && entities.has(id));
      expect(idsOf(content.entities)).toEqual([...new Set(mentioned)].sort());
      expect(idsOf(content.sources)).toEqual(
        [...new Set(claims.flatMap((c) => [c.source, ...(c.withdrawn ? [c.withdrawn.source] : [])]))].sort(),
      );
      expect(idsOf(content.reports)).toEqual([...new Set(claims.flatMap((claim) => claim.via ?? []))].sort());
    });
    fc.assert(property, { seed: SEED, numRuns: 80 });
  });

  it('carries claims and status as they are, licence and origin', () => {
    const dataset = compiledSynthetic({ ties: 20, seed: 5 });
    const content = JSON.parse(tiesToJson(dataset, ['tie-3', 'no-such-tie'], ORIGIN));
    const tie = dataset.ties[2];
    expect(content).toMatchObject({ ...ORIGIN, license: 'CC-BY-4.0', dataset: dataset.id, hash: dataset.hash });
    expect(content.ties).toEqual(
      [
        {
          id: 'tie-3',
          type: tie?.type,
          from: tie?.from,
          to: tie?.to,
          group: tie?.group,
          status: tie?.status,
          claims: tie?.claims,
        },
      ].map((expected) => expect.objectContaining(expected)),
    );
    expect(JSON.stringify(content)).not.toContain('null');
  });
});

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map((record) => record.id).sort();
}
