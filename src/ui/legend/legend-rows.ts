import type { CompiledDataset } from '../../core/compile/compiled.ts';
import type { Facets } from '../../core/filter/facets.ts';
import {
  DENIALS,
  type Denial,
  ENTITY_TYPES,
  type EntityTypeId,
  RELATION_GROUPS,
  RELATION_TYPES,
  type RelationGroupId,
  SUPPORTS,
  type Support,
} from '../../core/schema/vocabulary.ts';
import { groupTerm, passes } from '../../core/state/choice.ts';
import type { Choice, View } from '../../core/state/view.ts';
import { dateInWords } from '../../core/time/words.ts';

/** `mixed` is for a group of which some types pass and some do not. */
export type RowState = 'on' | 'off' | 'mixed';

/** One row of the legend: a term of a filter, how much it holds under the other filters, and whether it passes. */
export interface LegendRow {
  readonly term: string;
  readonly label: string;
  readonly count: number;
  readonly state: RowState;
  /** A second line in small type. */
  readonly note?: string;
  /** For screen readers, after the label: what tells it from another row of the same label. */
  readonly apart?: string;
}

/** A group of relationship types and, beneath it, those of its types that the dataset has. */
export interface GroupRow extends LegendRow {
  readonly group: RelationGroupId;
  readonly types: readonly LegendRow[];
}

/** The rows for kinds of tie, in the order of the vocabulary; groups and types that the dataset never uses are left out. */
export function groupRows(facets: Pick<Facets, 'rel' | 'groups'>, view: View): readonly GroupRow[] {
  return RELATION_GROUPS.filter((group) => facets.groups.has(group.id)).map((group) => {
    const term = groupTerm(group.id);
    const types = RELATION_TYPES.filter((type) => type.group === group.id && facets.rel.has(type.id)).map((type) => ({
      term: type.id,
      label: type.label,
      count: facets.rel.get(type.id) ?? 0,
      state: stateOf(passes(view.choices.rel, type.id, term)),
    }));
    return {
      group: group.id,
      term,
      label: group.label,
      apart: ', the whole group',
      count: facets.groups.get(group.id) ?? 0,
      state: stateOfAll(types.map((type) => type.state)),
      types,
    };
  });
}

/** A row for a term of a vocabulary, with the id of that term, from which its icon or sample line is drawn. */
export interface TermRow<Id extends string> extends LegendRow {
  readonly id: Id;
}

/** The rows for kinds of entity; counts are of entities. */
export function kindRows(facets: Pick<Facets, 'kind'>, view: View): readonly TermRow<EntityTypeId>[] {
  return termRows(
    ENTITY_TYPES.map(({ id, plural }) => ({ id, label: plural })),
    facets.kind,
    view.choices.kind,
  );
}

/** The rows for support, strongest first, each with its meaning. */
export function supportRows(facets: Pick<Facets, 'sup'>, view: View): readonly TermRow<Support>[] {
  return termRows(
    SUPPORTS.map(({ id, label, meaning }) => ({ id, label, note: meaning })),
    facets.sup,
    view.choices.sup,
  );
}

/** The rows for denial, weakest first. */
export function denialRows(facets: Pick<Facets, 'den'>, view: View): readonly TermRow<Denial>[] {
  return termRows(DENIALS, facets.den, view.choices.den);
}

/** The rows for sources in dataset order, each with its publisher and day. */
export function sourceRows(
  facets: Pick<Facets, 'src'>,
  view: View,
  dataset: Pick<CompiledDataset, 'sources'>,
): readonly LegendRow[] {
  return dataset.sources
    .filter((source) => facets.src.has(source.id))
    .map((source) => ({
      term: source.id,
      label: source.title,
      note: `${source.publisher}, ${dateInWords(source.published)}`,
      count: facets.src.get(source.id) ?? 0,
      state: stateOf(passes(view.choices.src, source.id)),
    }));
}

/** The terms that the dataset has, in the order of the vocabulary. */
function termRows<Id extends string>(
  vocabulary: readonly { readonly id: Id; readonly label: string; readonly note?: string }[],
  counts: ReadonlyMap<string, number>,
  choice: Choice,
): readonly TermRow<Id>[] {
  return vocabulary
    .filter(({ id }) => counts.has(id))
    .map(({ id, label, note }) => ({
      id,
      term: id,
      label,
      ...(note === undefined ? {} : { note }),
      count: counts.get(id) ?? 0,
      state: stateOf(passes(choice, id)),
    }));
}

function stateOf(on: boolean): RowState {
  return on ? 'on' : 'off';
}

function stateOfAll(states: readonly RowState[]): RowState {
  if (states.every((state) => state === 'on')) return 'on';
  return states.every((state) => state === 'off') ? 'off' : 'mixed';
}
