import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { ChoiceKey, View } from '../state/view.ts';
import { type Assessment, assess } from './assessment.ts';
import { columnsOf } from './columns.ts';
import { BIT } from './dimension.ts';
import { endsOf } from './visible-set.ts';

/**
 * What each legend row would show under the other filters. The terms of a map are those that the dataset has at all,
 * in the order of the vocabulary (sources: of the dataset), with 0 where the other filters leave none.
 */
export interface Facets extends Readonly<Record<ChoiceKey, ReadonlyMap<string, number>>> {
  /** Ties by group of relationship types, under the other filters. */
  readonly groups: ReadonlyMap<string, number>;
  /** Ties that would show with the switch on, and that are what the switch names. */
  readonly switches: { readonly possible: number; readonly undated: number; readonly denied: number };
}

/**
 * Counts each facet's terms with that facet's own choice let open: ties for relationship types, support, denial and
 * sources (a tie counts for each of its sources), entities for entity types.
 */
export function facetCounts(dataset: CompiledDataset, view: View, index: GraphIndex | null): Facets {
  const assessment = assess(dataset, view, index);
  const { rel, groups, sup, den, src, kind, drawnKinds } = columnsOf(dataset);
  const under = (bit: number) => assessment.positions(bit);
  return {
    rel: count(rel.terms, under(BIT.rel), (position) => rel.codes[position]),
    groups: count(groups.terms, under(BIT.rel), (position) => groups.codes[position]),
    sup: count(sup.terms, under(BIT.sup), (position) => sup.codes[position]),
    den: count(den.terms, under(BIT.den), (position) => den.codes[position]),
    src: countEach(src.terms, under(BIT.src), (position) => src.codes[position]),
    kind: count(kind.terms.slice(0, drawnKinds), endsOf(assessment, under(BIT.kind)), (entity) => kind.codes[entity]),
    switches: {
      possible: countTrait(assessment, BIT.possible),
      undated: countTrait(assessment, BIT.undated),
      denied: countTrait(assessment, BIT.denied),
    },
  };
}

type Counts = ReadonlyMap<string, number>;

function count(
  terms: readonly string[],
  positions: readonly number[],
  codeOf: (position: number) => number | undefined,
): Counts {
  const totals = new Uint32Array(terms.length);
  for (const position of positions) {
    const code = codeOf(position) ?? -1;
    totals[code] = (totals[code] ?? 0) + 1;
  }
  return new Map(terms.map((term, code) => [term, totals[code] ?? 0]));
}

function countEach(
  terms: readonly string[],
  positions: readonly number[],
  codesOf: (position: number) => readonly number[] | undefined,
): Counts {
  return count(
    terms,
    positions.flatMap((position) => codesOf(position) ?? []),
    (code) => code,
  );
}

function countTrait(assessment: Assessment, bit: number): number {
  return assessment.positions(bit).filter((position) => ((assessment.traits[position] ?? 0) & bit) !== 0).length;
}
