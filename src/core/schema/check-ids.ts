import type { Issue } from '../result.ts';
import type { Dataset } from './dataset.ts';
import type { Json } from './shape-issues.ts';
import { RESERVED_IDS } from './vocabulary.ts';

/** The files as they came, before misshapen records were left out; null where a file is missing. */
export interface RawFiles {
  readonly graph: Json;
  readonly views: Json;
  readonly coverage: Json;
  /** One file each. */
  readonly stories: readonly { readonly file: string; readonly raw: Json }[];
}

/** Ids by kind of record, for resolving references. */
export interface KnownIds {
  readonly sources: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** Claim ids by tie id. */
  readonly claimsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of ties with a claim that could not be read. */
  readonly cutTies: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** All ids of a dataset, with those of misshapen records in the raw file, which exist though they could not be read. */
export function knownIds(graph: Dataset, raw: Json): KnownIds {
  const rawTies = rawList(raw, 'ties');
  const readable = new Set(graph.entities.map((entity) => entity.id));
  const unread = rawList(raw, 'entities').filter((entity) => !readable.has(rawId(entity)));
  const sources = idSet(rawList(raw, 'sources'));
  const reports = idSet(rawList(raw, 'reports'));
  const entities = idSet(rawList(raw, 'entities'));
  const ties = idSet(rawTies);
  const claimsOf = new Map<string, ReadonlySet<string>>();
  for (const tie of rawTies) {
    claimsOf.set(rawId(tie), new Set([...(claimsOf.get(rawId(tie)) ?? []), ...idSet(rawList(tie, 'claims'))]));
  }
  const claims = new Set([...claimsOf.values()].flatMap((ids) => [...ids]));
  const readClaims = new Map(graph.ties.map((tie) => [tie.id, tie.claims.length]));
  const cutTies = rawTies.filter((tie) => rawList(tie, 'claims').length !== readClaims.get(rawId(tie)));
  return {
    sources,
    reports,
    entities,
    events: new Set([...graph.entities.filter((e) => e.type === 'event').map((e) => e.id), ...idSet(unread)]),
    claims,
    claimsOf,
    cutTies: idSet(cutTies),
    all: new Set([...sources, ...reports, ...entities, ...ties, ...claims]),
  };
}

/** Claims and links use these in place of an id: a record of that id could not be told from what they mean. */
const reservedIds: ReadonlySet<string> = new Set(RESERVED_IDS);

/**
 * Ids are unique across all kinds, former ids included; a former id is never used again, and reserved words are none.
 * Read from the raw files, so that misshapen records count too.
 */
export function checkIds(raw: RawFiles): Issue[] {
  const seen = new Map<string, string>(RESERVED_IDS.map((word) => [word, 'a word with a meaning of its own']));
  const issues: Issue[] = [];
  for (const { id, path, file, owner } of allIds(raw)) {
    const before = seen.get(id);
    if (before === undefined) seen.set(id, `${path} in ${file}`);
    else {
      issues.push({
        code: 'duplicate-id',
        file,
        path,
        recordId: owner,
        message: `The id "${id}" is taken by ${before}. ${wayOut(id)}`,
      });
    }
  }
  return issues;
}

function wayOut(id: string): string {
  return reservedIds.has(id)
    ? 'Choose another, such as one made of the name of the record.'
    : 'Ids are unique across all kinds of record and never used again.';
}

/** The records of a list in a raw file or record; none where it has no such list. */
export function rawList(raw: Json, list: string): readonly Json[] {
  const records = rawField(raw, list);
  return Array.isArray(records) ? records : [];
}

/** A field of a raw record, or undefined where it has none. */
export function rawField(raw: Json, field: string): Json | undefined {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return undefined;
  return Object.hasOwn(raw, field) ? raw[field] : undefined;
}

interface IdPlace {
  readonly id: string;
  readonly path: string;
  readonly file: string;
  readonly owner: string;
}

function allIds({ graph, views, stories }: RawFiles): IdPlace[] {
  const lists = ['sources', 'reports', 'entities', 'ties'];
  return [
    ...lists.flatMap((list) => idPlaces(rawList(graph, list), list, 'graph.json')),
    ...rawList(graph, 'ties').flatMap((tie, index) =>
      idPlaces(rawList(tie, 'claims'), `ties[${index}].claims`, 'graph.json'),
    ),
    ...idPlaces(rawList(views, 'views'), 'views', 'views.json'),
    ...stories.flatMap(({ file, raw }) => {
      const id = rawId(raw);
      return id === '' ? [] : [{ id, path: 'id', file, owner: id }];
    }),
  ];
}

function idPlaces(records: readonly Json[], list: string, file: string): IdPlace[] {
  return records.flatMap((record, index) => {
    const owner = rawId(record);
    if (owner === '') return [];
    const former = rawList(record, 'previousIds').flatMap((id, at) =>
      typeof id === 'string' ? [{ id, path: `${list}[${index}].previousIds[${at}]`, file, owner }] : [],
    );
    return [{ id: owner, path: `${list}[${index}].id`, file, owner }, ...former];
  });
}

/** The id of a raw record; empty where it has none. */
export function rawId(record: Json): string {
  const id = rawField(record, 'id');
  return typeof id === 'string' ? id : '';
}

function idSet(records: readonly Json[]): Set<string> {
  const ids = new Set(records.map(rawId));
  ids.delete('');
  return ids;
}
