/** Ties for pictures: whatever pairs, support and denial a dataset may hold. */
import * as fc from 'fast-check';
import { EMPTY_PICTURE, type Picture } from '../../src/canvas/picture.ts';
import type { CompiledTie } from '../../src/core/compile/compiled.ts';
import { DENIALS, RELATION_TYPES, SUPPORTS } from '../../src/core/schema/vocabulary.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

/** What a test says of a tie; all else is as in the small dataset's first. */
export interface TieParts {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly label?: string;
  readonly type?: CompiledTie['type'];
  readonly status?: Partial<CompiledTie['status']>;
}

const [first] = smallDataset.ties;
if (first === undefined) throw new Error('the small dataset has ties');
const template = first;

/** A tie with its group worked out. */
export function tieOf({ status, type = 'payment', ...rest }: TieParts): CompiledTie {
  const group = RELATION_TYPES.find((each) => each.id === type)?.group ?? 'other';
  return { ...template, from: 'a', to: 'b', type, group, ...rest, status: { ...template.status, ...status } };
}

/** A picture of these ties, with nothing else to say of them but what the parts say. */
export function pictureOf(ties: readonly CompiledTie[], parts: Partial<Picture> = {}): Picture {
  return { ...EMPTY_PICTURE, ties, ...parts };
}

/** Some of the ties of `someTies`, by id, and now and then one that is not there. */
export const someTieIds: fc.Arbitrary<ReadonlySet<string>> = fc
  .uniqueArray(fc.nat({ max: 13 }), { maxLength: 8 })
  .map((picks) => new Set(picks.map((pick) => `t${pick}`)));

const entity = fc.constantFrom('a', 'b', 'c', 'd', 'a-b');

/** Up to a dozen ties among few entities, so that many are parallel; some run from an entity to itself. */
export const someTies: fc.Arbitrary<readonly CompiledTie[]> = fc
  .array(
    fc.record({
      from: entity,
      to: entity,
      type: fc.constantFrom(...RELATION_TYPES.map(({ id }) => id)),
      support: fc.constantFrom(...SUPPORTS.map(({ id }) => id)),
      denial: fc.constantFrom(...DENIALS.map(({ id }) => id)),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ support, denial, ...rest }, at) => tieOf({ id: `t${at}`, ...rest, status: { support, denial } })),
  );

/** Ties, and a selection of some of them, of an entity, and of nothing that is there. */
export const someTiesSelected: fc.Arbitrary<readonly [readonly CompiledTie[], ReadonlySet<string>]> = fc
  .tuple(someTies, fc.uniqueArray(fc.constantFrom('t0', 't1', 't2', 't7', 'a', 'a|b', 'gone'), { maxLength: 3 }))
  .map(([ties, ids]) => [ties, new Set(ids)]);
