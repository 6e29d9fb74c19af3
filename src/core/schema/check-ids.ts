import type { Issue } from '../result.ts';
import type { Dataset, DatasetFiles } from './dataset.ts';
import type { Json } from './shape-issues.ts';
import { SPECIAL_CLAIMANTS } from './vocabulary.ts';

/** Ids by kind of record, for resolving references. */
export interface KnownIds {
  readonly sources: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** All ids of a dataset, with those of misshapen records in the raw file, which exist though they could not be read. */
export function knownIds(graph: Dataset, raw: Json | null): KnownIds {
  const rawTies = rawRecords(raw, 'ties');
  const sources = new Set([...graph.sources.map((s) => s.id), ...rawIds(rawRecords(raw, 'sources'))]);
  const reports = new Set([...graph.reports.map((r) => r.id), ...rawIds(rawRecords(raw, 'reports'))]);
  const rawEntities = rawIds(rawRecords(raw, 'entities'));
  const entities = new Set([...graph.entities.map((e) => e.id), ...rawEntities]);
  const events = new Set([...graph.entities.filter((e) => e.type === 'event').map((e) => e.id), ...rawEntities]);
  const ties = new Set([...graph.ties.map((t) => t.id), ...rawIds(rawTies)]);
  const claims = new Set([
    ...graph.ties.flatMap((t) => t.claims.map((c) => c.id)),
    ...rawIds(rawTies.flatMap((tie) => rawRecords(tie, 'claims'))),
  ]);
  return {
    sources,
    reports,
    entities,
    events,
    claims,
    all: new Set([...sources, ...reports, ...entities, ...ties, ...claims]),
  };
}

/** Ids are unique across all kinds, former ids included; a former id is never used again. */
export function checkIds(files: DatasetFiles): Issue[] {
  const seen = new Map<string, string>(SPECIAL_CLAIMANTS.map((word) => [word, 'a reserved word']));
  const issues: Issue[] = [];
  for (const { id, path, file, owner } of allIds(files)) {
    const before = seen.get(id);
    if (before === undefined) seen.set(id, `${path} in ${file}`);
    else {
      issues.push({
        code: 'duplicate-id',
        file,
        path,
        recordId: owner,
        message: `The id "${id}" is taken by ${before}. Ids are unique across all kinds and never used again.`,
      });
    }
  }
  return issues;
}

interface IdPlace {
  readonly id: string;
  readonly path: string;
  readonly file: string;
  readonly owner: string;
}

function allIds({ graph, views }: DatasetFiles): IdPlace[] {
  const place =
    (list: string, file = 'graph.json') =>
    (record: { readonly id: string; readonly previousIds?: readonly string[] }, index: number) => [
      { id: record.id, path: `${list}[${index}].id`, file, owner: record.id },
      ...(record.previousIds ?? []).map((id, at) => ({
        id,
        path: `${list}[${index}].previousIds[${at}]`,
        file,
        owner: record.id,
      })),
    ];
  return [
    ...graph.sources.flatMap(place('sources')),
    ...graph.reports.flatMap(place('reports')),
    ...graph.entities.flatMap(place('entities')),
    ...graph.ties.flatMap(place('ties')),
    ...graph.ties.flatMap((tie, index) => tie.claims.flatMap(place(`ties[${index}].claims`))),
    ...views.flatMap(place('views', 'views.json')),
  ];
}

function rawRecords(raw: Json | null, list: string): Json[] {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return [];
  const records = raw[list];
  return Array.isArray(records) ? records : [];
}

function rawIds(records: readonly Json[]): string[] {
  return records.flatMap((record) =>
    record !== null && typeof record === 'object' && !Array.isArray(record) && typeof record.id === 'string'
      ? [record.id]
      : [],
  );
}
