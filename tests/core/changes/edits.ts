/** Single edits of a dataset, each with what must be named of it: every field of every record, and what comes and goes. */
import fc from 'fast-check';
import type { RecordKind } from '../../../src/core/changes/change.ts';
import type { Claim, Dataset, Entity, Report, Source, Tie } from '../../../src/core/schema/dataset.ts';

export interface Edit {
  readonly what: string;
  readonly graph: Dataset;
  readonly kind: RecordKind;
  readonly id: string;
  /** The code of the one point that must be named; null where the record itself is new or gone. */
  readonly code: string | null;
}

type Make<T> = readonly [code: string, change: (record: T) => T | null];

const EVIDENCE = [{ paragraph: 99, exact: 'words that no claim has' }];
const NEW_CLAIM = { id: 'edited-claim', summary: 'Added.', evidence: EVIDENCE };

const CLAIM: readonly Make<Claim>[] = [
  ['summary', (claim) => ({ ...claim, summary: `${claim.summary} Edited.` })],
  ['evidence', (claim) => ({ ...claim, evidence: EVIDENCE })],
  ['note', (claim) => ({ ...claim, note: 'Edited note.' })],
  ['note', ({ note, ...claim }) => (note === undefined ? null : claim)],
  ['when', (claim) => ({ ...claim, when: '1901-02' })],
  ['when', ({ when, ...claim }) => (when === undefined ? null : claim)],
  ['dateText', (claim) => ({ ...claim, dateText: 'edited words' })],
  ['saidAt', (claim) => ({ ...claim, saidAt: '1902-03' })],
  ['amount', (claim) => ({ ...claim, amount: { value: 12345.67, currency: 'CHF', scope: 'single' } })],
  ['modality', (claim) => ({ ...claim, modality: claim.modality === 'suspected' ? 'alleged' : 'suspected' })],
  ['basis', (claim) => ({ ...claim, basis: claim.basis === 'anonymous' ? 'official' : 'anonymous' })],
  ['statementId', (claim) => ({ ...claim, statementId: 'edited-statement' })],
  ['claimant', (claim) => ({ ...claim, claimant: claim.claimant === 'unattributed' ? 'source' : 'unattributed' })],
  [
    'scope',
    (claim) => (claim.stance === 'denies' ? { ...claim, scope: claim.scope === 'part' ? 'whole' : 'part' } : null),
  ],
  [
    'withdrawn',
    (claim) =>
      claim.withdrawn === undefined ? { ...claim, withdrawn: { source: claim.source, evidence: EVIDENCE } } : null,
  ],
  ['restored', ({ withdrawn, ...claim }) => (withdrawn === undefined ? null : claim)],
  ['superseded', ({ supersededBy, ...claim }) => (supersededBy === undefined ? null : claim)],
];

const TIE: readonly Make<Tie>[] = [
  ['label', (tie) => ({ ...tie, label: 'was edited beside' })],
  ['type', (tie) => ({ ...tie, type: tie.type === 'contact' ? 'link' : 'contact' })],
  ['event', ({ event, ...tie }) => (event === undefined ? null : tie)],
  ['claim-added', (tie) => withClaim(tie, { stance: 'asserts', claimant: 'unattributed' })],
  ['denial-added', (tie) => withClaim(tie, { stance: 'denies', scope: 'whole', claimant: tie.to })],
  ['comment-added', (tie) => withClaim(tie, { stance: 'comments', claimant: 'source' })],
];

const ENTITY: readonly Make<Entity>[] = [
  ['name', (entity) => ({ ...entity, name: `${entity.name} (edited)` })],
  ['description', (entity) => ({ ...entity, description: 'Edited.' })],
  ['aliases', (entity) => ({ ...entity, aliases: [...(entity.aliases ?? []), 'Edited alias'] })],
  ['country', (entity) => ({ ...entity, country: entity.country === 'CH' ? 'AT' : 'CH' })],
  ['wikidata', (entity) => ({ ...entity, wikidata: 'Q987654321' })],
  ['core', ({ core, ...entity }) => (core === true ? entity : { ...entity, core: true })],
  ['named', ({ named, ...entity }) => (named === false ? entity : { ...entity, named: false })],
  ['type', (entity) => ({ ...entity, type: entity.type === 'product' ? 'document' : 'product' })],
];

const SOURCE: readonly Make<Source>[] = [
  ['title', (source) => ({ ...source, title: `${source.title} (edited)` })],
  ['publisher', (source) => ({ ...source, publisher: 'The Edited Paper' })],
  ['published', (source) => ({ ...source, published: '1903-04-05' })],
  ['url', (source) => ({ ...source, url: 'https://example.org/edited' })],
  ['note', (source) => ({ ...source, note: 'Edited note.' })],
  ['authors', (source) => ({ ...source, authors: ['Edited Author'] })],
];

const REPORT: readonly Make<Report>[] = [
  ['title', (report) => ({ ...report, title: 'Edited title' })],
  ['publisher', (report) => ({ ...report, publisher: 'The Edited Wire' })],
  ['published', (report) => ({ ...report, published: '1904' })],
];

/** Any single edit of a dataset. */
export function anyEdit(graph: Dataset): fc.Arbitrary<Edit> {
  return fc.oneof(
    { weight: 6, arbitrary: ofClaim(graph) },
    { weight: 2, arbitrary: inList('tie', graph, 'ties', TIE) },
    { weight: 3, arbitrary: inList('entity', graph, 'entities', ENTITY) },
    { weight: 1, arbitrary: inList('source', graph, 'sources', SOURCE) },
    ...(graph.reports.length === 0 ? [] : [{ weight: 1, arbitrary: inList('report', graph, 'reports', REPORT) }]),
    { weight: 2, arbitrary: ofRecords(graph) },
  );
}

function ofClaim(graph: Dataset): fc.Arbitrary<Edit> {
  const places = graph.ties.flatMap((tie) => tie.claims.map((claim) => ({ tie, claim })));
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...CLAIM))
    .map(([{ tie, claim }, [code, change]]): Edit | null => {
      const edited = change(claim);
      if (edited === null || JSON.stringify(edited) === JSON.stringify(claim)) return null;
      const claims = tie.claims.map((each) => (each.id === claim.id ? edited : each));
      const ties = graph.ties.map((each) => (each.id === tie.id ? { ...each, claims } : each));
      return { what: `claim ${claim.id}`, graph: { ...graph, ties }, kind: 'tie', id: tie.id, code: `claim-${code}` };
    })
    .filter((edit) => edit !== null);
}

type List = 'ties' | 'entities' | 'sources' | 'reports';

function inList<Name extends List>(
  kind: RecordKind,
  graph: Dataset,
  list: Name,
  makes: readonly Make<Dataset[Name][number]>[],
): fc.Arbitrary<Edit> {
  const records: readonly Dataset[Name][number][] = graph[list];
  return fc
    .tuple(fc.constantFrom(...records), fc.constantFrom(...makes))
    .map(([record, [code, change]]): Edit | null => {
      const edited = change(record);
      if (edited === null) return null;
      const after = records.map((each) => (each.id === record.id ? edited : each));
      return { what: `${kind} ${record.id}`, graph: { ...graph, [list]: after }, kind, id: record.id, code };
    })
    .filter((edit) => edit !== null);
}

/** Records that come, go and are renamed. */
function ofRecords(graph: Dataset): fc.Arbitrary<Edit> {
  return fc
    .tuple(fc.constantFrom(...graph.ties), fc.constantFrom('new', 'gone', 'tie-id', 'entity-id', 'claim-gone'))
    .map(([tie, what]): Edit => {
      const base = { what: `${what} at ${tie.id}`, kind: 'tie' as const, id: tie.id };
      const replaced = (next: Tie) => ({
        ...graph,
        ties: graph.ties.map((each) => (each.id === tie.id ? next : each)),
      });
      if (what === 'gone')
        return { ...base, graph: { ...graph, ties: graph.ties.filter(({ id }) => id !== tie.id) }, code: null };
      if (what === 'tie-id')
        return {
          ...base,
          id: 'edited-tie',
          graph: replaced({ ...tie, id: 'edited-tie', previousIds: [...(tie.previousIds ?? []), tie.id] }),
          code: 'id',
        };
      if (what === 'entity-id')
        return { ...base, kind: 'entity', id: 'edited-entity', graph: renamed(graph, tie.from), code: 'id' };
      const [first, ...rest] = tie.claims;
      if (what === 'claim-gone' && first !== undefined && rest.length > 0) {
        const kind = { asserts: 'claim', denies: 'denial', comments: 'comment' }[first.stance];
        return { ...base, graph: replaced({ ...tie, claims: rest }), code: `${kind}-gone` };
      }
      const added: Tie = {
        ...tie,
        id: 'edited-tie',
        claims: [{ ...NEW_CLAIM, source: tie.claims[0]?.source ?? '', stance: 'asserts', claimant: 'source' }],
      };
      const { previousIds: _, ...fresh } = added;
      return { ...base, id: 'edited-tie', graph: { ...graph, ties: [...graph.ties, fresh] }, code: null };
    });
}

function withClaim(tie: Tie, parts: Pick<Claim, 'stance' | 'claimant' | 'scope'>): Tie {
  return { ...tie, claims: [...tie.claims, { ...NEW_CLAIM, source: tie.claims[0]?.source ?? '', ...parts }] };
}

/** The dataset with one entity under another id, everywhere. */
function renamed(graph: Dataset, id: string): Dataset {
  const now = <Id extends string | undefined>(each: Id): Id | string => (each === id ? 'edited-entity' : each);
  const optional = (name: string, each: string | undefined) => (each === undefined ? {} : { [name]: now(each) });
  return {
    ...graph,
    entities: graph.entities.map((entity) =>
      entity.id === id ? { ...entity, id: 'edited-entity', previousIds: [...(entity.previousIds ?? []), id] } : entity,
    ),
    ties: graph.ties.map((tie) => ({
      ...tie,
      from: now(tie.from),
      to: now(tie.to),
      ...optional('event', tie.event),
      claims: tie.claims.map((claim) => ({
        ...claim,
        claimant: now(claim.claimant),
        ...optional('onBehalfOf', claim.onBehalfOf),
      })),
    })),
  };
}

/** The same dataset with every list of records, and the claims of each tie, in another order. */
export function shuffled(graph: Dataset): fc.Arbitrary<Dataset> {
  const mixed = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  return fc
    .record({
      sources: mixed(graph.sources),
      reports: mixed(graph.reports),
      entities: mixed(graph.entities),
      ties: mixed(graph.ties),
      turn: fc.boolean(),
    })
    .map(({ turn, ties, ...lists }) => ({
      ...graph,
      ...lists,
      ties: turn ? ties.map((tie) => ({ ...tie, claims: [...tie.claims].reverse() })) : ties,
    }));
}
