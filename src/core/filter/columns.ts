import type { CompiledDataset } from '../compile/compiled.ts';
import { DENIALS, ENTITY_TYPES, RELATION_GROUPS, RELATION_TYPES, SUPPORTS } from '../schema/vocabulary.ts';
import type { Bounds } from '../time/bounds.ts';

/** One property of all records as numbers: `codes` holds, by position of the record, a position in `terms`. */
export interface Column {
  /** The terms that occur, in the order of the vocabulary. */
  readonly terms: readonly string[];
  readonly codes: Uint16Array;
}

/**
 * What the filters ask of each tie and entity, laid out as columns: reading ten thousand records property by property
 * takes longer than a frame, reading columns does not.
 */
export interface Columns {
  readonly rel: Column;
  readonly groups: Column;
  readonly sup: Column;
  readonly den: Column;
  /** Ids of the sources of ties, in dataset order, and by position of the tie the positions in it. */
  readonly src: { readonly terms: readonly string[]; readonly codes: readonly (readonly number[])[] };
  readonly deniedOnly: readonly boolean[];
  /** Numbers of independent voices. */
  readonly voices: readonly number[];
  /** Ties that rest on nothing once some were taken at less than their word. */
  readonly fallen: readonly boolean[];
  readonly happened: readonly (readonly Bounds[])[];
  readonly reported: readonly (readonly Bounds[])[];
  /** Types by position of the entity; `terms` are those of entities that are ever drawn, then any other. */
  readonly kind: Column;
  /** How many of the terms of `kind` occur among entities that are ever drawn. */
  readonly drawnKinds: number;
  readonly core: readonly boolean[];
}

const columnsByDataset = new WeakMap<CompiledDataset, Columns>();

/** The columns of a dataset, made once for each. */
export function columnsOf(dataset: CompiledDataset): Columns {
  const known = columnsByDataset.get(dataset);
  if (known !== undefined) return known;
  const made = makeColumns(dataset);
  columnsByDataset.set(dataset, made);
  return made;
}

function makeColumns({ ties, entities, sources }: CompiledDataset): Columns {
  const drawn = occurring(
    ENTITY_TYPES,
    entities.filter((entity) => entity.onCanvas).map((entity) => entity.type),
  );
  const types = entities.map((entity) => entity.type);
  const kinds = [...new Set([...drawn, ...types])];
  const sourceTerms = occurring(
    sources,
    ties.flatMap((tie) => tie.sources),
  );
  const sourceCodes = new Map(sourceTerms.map((id, code) => [id, code]));
  return {
    rel: vocabularyColumn(
      RELATION_TYPES,
      ties.map((tie) => tie.type),
    ),
    groups: vocabularyColumn(
      RELATION_GROUPS,
      ties.map((tie) => tie.group),
    ),
    sup: vocabularyColumn(
      SUPPORTS,
      ties.map((tie) => tie.status.support),
    ),
    den: vocabularyColumn(
      DENIALS,
      ties.map((tie) => tie.status.denial),
    ),
    src: { terms: sourceTerms, codes: ties.map((tie) => tie.sources.flatMap((id) => sourceCodes.get(id) ?? [])) },
    deniedOnly: ties.map((tie) => tie.status.deniedOnly),
    voices: ties.map((tie) => tie.status.voices),
    fallen: ties.map((tie) => tie.fallen === true),
    happened: ties.map((tie) => tie.dates.happened),
    reported: ties.map((tie) => tie.dates.reported),
    kind: column(kinds, types),
    drawnKinds: drawn.length,
    core: entities.map((entity) => entity.core === true),
  };
}

function vocabularyColumn(vocabulary: readonly { readonly id: string }[], values: readonly string[]): Column {
  return column(occurring(vocabulary, values), values);
}

function column(terms: readonly string[], values: readonly string[]): Column {
  const codes = new Map(terms.map((term, code) => [term, code]));
  return { terms, codes: Uint16Array.from(values, (value) => codes.get(value) ?? 0) };
}

function occurring(vocabulary: readonly { readonly id: string }[], values: readonly string[]): readonly string[] {
  const present = new Set(values);
  return vocabulary.filter((term) => present.has(term.id)).map((term) => term.id);
}
