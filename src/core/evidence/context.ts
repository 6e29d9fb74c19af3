import type { Entity, Report, Source } from '../schema/dataset.ts';

/** The records that claims point at. A dataset is one, compiled or not. */
export interface EvidenceRecords {
  readonly sources: readonly Source[];
  readonly reports: readonly Report[];
  readonly entities: readonly Entity[];
}

/** The same records by id, built once for a whole dataset. */
export interface EvidenceContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Entity ids by folded name and alias: a publisher that is itself in the cast speaks as that entity. */
  readonly entityIdsByName: ReadonlyMap<string, string>;
}

/** Indexes the records of a dataset by id, and its named entities by name; the first of a doubled id or name wins. */
export function evidenceContext(records: EvidenceRecords): EvidenceContext {
  return {
    sources: byId(records.sources),
    reports: byId(records.reports),
    entities: byId(records.entities),
    entityIdsByName: idsByName(records.entities),
  };
}

/** A name with case and spacing evened out, so that one publisher spelled twice stays one voice. */
export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const record of records) if (!map.has(record.id)) map.set(record.id, record);
  return map;
}

/** A name wins over another entity's alias. "Three officials" is a description, not a name that two records share. */
function idsByName(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const named = entities.filter((entity) => entity.named !== false);
  const map = new Map<string, string>();
  const add = (name: string, id: string): void => {
    const folded = foldName(name);
    if (!map.has(folded)) map.set(folded, id);
  };
  for (const entity of named) add(entity.name, entity.id);
  for (const entity of named) for (const alias of entity.aliases ?? []) add(alias, entity.id);
  return map;
}
