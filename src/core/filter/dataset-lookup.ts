import type { CompiledDataset } from '../compile/compiled.ts';

/** Positions in a dataset's lists by id, and each tie's ends as positions. */
export interface DatasetLookup {
  readonly entities: ReadonlyMap<string, number>;
  readonly ties: ReadonlyMap<string, number>;
  /** Position of the `from` entity by position of the tie. */
  readonly from: Int32Array;
  /** Position of the `to` entity by position of the tie. */
  readonly to: Int32Array;
  /** Positions of the ties that an entity is an end of, by position of the entity, in dataset order. */
  readonly tiesOf: readonly (readonly number[])[];
  /** Number of entities that are ever drawn. */
  readonly drawn: number;
}

const lookups = new WeakMap<CompiledDataset, DatasetLookup>();

/** The lookup of a dataset, made once for each: it follows from the dataset alone, which never changes. */
export function lookupOf(dataset: CompiledDataset): DatasetLookup {
  const known = lookups.get(dataset);
  if (known !== undefined) return known;
  const made = makeLookup(dataset);
  lookups.set(dataset, made);
  return made;
}

function makeLookup(dataset: CompiledDataset): DatasetLookup {
  const entities = new Map(dataset.entities.map((entity, position) => [entity.id, position]));
  const ties = new Map(dataset.ties.map((tie, position) => [tie.id, position]));
  const from = Int32Array.from(dataset.ties, (tie) => entities.get(tie.from) ?? -1);
  const to = Int32Array.from(dataset.ties, (tie) => entities.get(tie.to) ?? -1);
  const tiesOf: number[][] = dataset.entities.map(() => []);
  dataset.ties.forEach((_tie, position) => {
    const a = from[position] ?? -1;
    const b = to[position] ?? -1;
    tiesOf[a]?.push(position);
    if (b !== a) tiesOf[b]?.push(position);
  });
  const drawn = dataset.entities.filter((entity) => entity.onCanvas).length;
  return { entities, ties, from, to, tiesOf, drawn };
}
