import { expect, test } from 'vitest';
import { lookupOf } from '../../src/app/use-explorer-value.ts';
import { withoutVoices } from '../../src/core/compile/without.ts';
import { smallDataset as whole } from '../fixtures/small-dataset.ts';

test('a claim leads to its tie as the view has it, also where its word is taken away', () => {
  let isAnyLeftOut = false;
  for (const { id: source } of whole.sources) {
    const { dataset } = withoutVoices(whole, [source]);
    const { tie, tieOfClaim } = lookupOf(dataset, whole);
    const ties = new Map(dataset.ties.map((each) => [each.id, each]));
    for (const before of whole.ties) {
      expect(tie(before.id)).toBe(ties.get(before.id));
      for (const { id } of before.claims) {
        expect(tieOfClaim(id)).toBe(ties.get(before.id));
        isAnyLeftOut ||= tie(before.id)?.claims.every((claim) => claim.id !== id) === true;
      }
    }
  }
  expect(isAnyLeftOut).toBe(true);
  expect(lookupOf(whole, whole).tieOfClaim('no-such-claim')).toBeUndefined();
});
