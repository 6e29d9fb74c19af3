import type { CompiledDataset, CompiledEntity, CompiledTie } from '../compile/compiled.ts';

/** Where an id leads: previous ids of entities and ties lead to the record of today. */
export interface RecordIndex {
  readonly entities: ReadonlyMap<string, CompiledEntity>;
  readonly ties: ReadonlyMap<string, CompiledTie>;
  /** Claim id → the tie that it is about. */
  readonly tieOfClaim: ReadonlyMap<string, CompiledTie>;
  /** Previous id → present id. */
  readonly renamed: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<CompiledDataset, RecordIndex>();

/** The index of a dataset, built on first use and remembered as long as the dataset lives. */
export function recordIndex(dataset: CompiledDataset): RecordIndex {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const index: RecordIndex = {
    entities: new Map(dataset.entities.map((entity) => [entity.id, entity])),
    ties: new Map(dataset.ties.map((tie) => [tie.id, tie])),
    tieOfClaim: new Map(dataset.ties.flatMap((tie) => tie.claims.map((claim) => [claim.id, tie] as const))),
    renamed: new Map(
      [...dataset.entities, ...dataset.ties].flatMap((record) =>
        (record.previousIds ?? []).map((previous) => [previous, record.id] as const),
      ),
    ),
  };
  indexes.set(dataset, index);
  return index;
}

/** The present id of an entity, given its present or a previous id; undefined where no entity has it. */
export function presentEntity(dataset: CompiledDataset, id: string): string | undefined {
  const { entities, renamed } = recordIndex(dataset);
  return [id, renamed.get(id)].find((each) => each !== undefined && entities.has(each));
}

/** The present id of an entity, tie or claim, given its present or a previous id; undefined where none has it. */
export function presentSelectable(dataset: CompiledDataset, id: string): string | undefined {
  const { entities, ties, tieOfClaim, renamed } = recordIndex(dataset);
  return [id, renamed.get(id)].find(
    (each) => each !== undefined && (entities.has(each) || ties.has(each) || tieOfClaim.has(each)),
  );
}
