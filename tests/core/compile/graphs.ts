/** Parsed datasets to take words away from: small, generated, real, and any over the cast. */
import fc from 'fast-check';
import { compile } from '../../../src/core/compile/compile.ts';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import type { Claim, Dataset, Tie } from '../../../src/core/schema/dataset.ts';
import { realDataset } from '../../data/real-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { syntheticDataset } from '../../fixtures/synthetic-dataset.ts';
import { anyClaims } from '../evidence/cast.ts';
import { datasetOf, EXTRAS, tieOf } from './dataset.ts';
import { voicesIn } from './never-had.ts';

/** Some datasets by name. The small one has a claim that gave way to one on another tie. */
export const GRAPHS: readonly (readonly [name: string, graph: Dataset])[] = [
  ['small', graphOf(smallDataset)],
  ...[1, 2, 3, 4].map((seed) => [`generated ${seed}`, syntheticDataset({ ties: 40, seed })] as const),
  ['real', realDataset().files.graph],
];

/** A dataset as the page would load it. */
export function compiled(graph: Dataset): CompiledDataset {
  return compile(graph, EXTRAS);
}

function graphOf({ id, title, description, license, updated, ...rest }: CompiledDataset): Dataset {
  const entities = rest.entities.map(({ onCanvas: _, ...entity }) => entity);
  const ties = rest.ties.map(({ group: _group, status: _status, dates: _dates, sources: _sources, ...tie }) => tie);
  const [sources, reports, corrections] = [[...rest.sources], [...rest.reports], [...rest.corrections]];
  return { schemaVersion: 1, id, title, description, license, updated, sources, reports, entities, ties, corrections };
}

/** A tie of the cast that somebody asserts or denies; whichever of its claims gave way did so to a later one. */
const soundTie: fc.Arbitrary<Tie> = anyClaims
  .filter((claims) => claims.some(({ stance }) => stance !== 'comments'))
  .map((claims) => tieOf('unset', { claims: [...claims] }));

function named(tie: Tie, id: string): Tie {
  const claims = tie.claims.map(({ supersededBy, ...claim }, at): Claim => {
    const isLast = at === tie.claims.length - 1;
    const gaveWay = supersededBy === undefined || isLast ? {} : { supersededBy: `${id}-${at + 1}` };
    return { ...claim, ...gaveWay, id: `${id}-${at}` };
  });
  return { ...tie, id, claims };
}

/** A dataset of the cast, in which publishers are entities, claims are withdrawn and give way; and whom to leave out. */
export const doubted: fc.Arbitrary<{ readonly graph: Dataset; readonly ids: readonly string[] }> = fc
  .array(soundTie, { minLength: 1, maxLength: 5 })
  .map((ties) => datasetOf(ties.map((tie, index) => named(tie, `tie-${index}`))))
  .chain((graph) => someVoices(graph, 4).map((ids) => ({ graph, ids })));

/** A few of those whose word can be taken away, in any order. */
export function someVoices(graph: Dataset, most: number): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(fc.constantFrom(...voicesIn(graph)), { maxLength: most });
}
