import type { CompiledDataset } from '../compile/compiled.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { View } from '../state/view.ts';
import { type Assessment, assess } from './assessment.ts';
import { BIT } from './dimension.ts';

/** A number of ties and of entities. */
export interface Counts {
  readonly ties: number;
  readonly entities: number;
}

/** What a view shows of a dataset, and how much each switch alone keeps from it. */
export interface VisibleSet {
  /** Ids of the visible ties, in dataset order. */
  readonly ties: ReadonlySet<string>;
  /** Ids of the visible ties that are only possibly in the window. */
  readonly possible: ReadonlySet<string>;
  /** Ids of the ends of the visible ties, in dataset order. */
  readonly entities: ReadonlySet<string>;
  /** How many more ties would show with undated ones on. */
  readonly undatedHidden: number;
  /** How many more ties would show with possible ones on. */
  readonly possibleHidden: number;
  /** How many more ties would show with those on that are denied but asserted by nobody. */
  readonly deniedOnlyHidden: number;
  /** How many more ties and entities the same filters would show of the whole dataset. */
  readonly outsideScope: Counts;
  /** All ties, and all entities that are ever drawn. */
  readonly totals: Counts;
}

/**
 * What a view shows. A tie shows if its type, support, denial, one of its sources, its number of voices and its date on
 * the view's clock pass, something is left that it rests on, and both its ends are in scope, of a kind that passes, not
 * hidden, and among those that the view keeps to, if it does; with a focus, if both ends are also pinned or within the
 * neighbourhoods over the ties that pass all this. An entity shows if a tie of it does.
 *
 * @param index null while it is not loaded: the focus then counts as none.
 */
export function visibleSet(dataset: CompiledDataset, view: View, index: GraphIndex | null): VisibleSet {
  const assessment = assess(dataset, view, index);
  const positions = assessment.positions(0);
  const ends = endsOf(assessment, positions);
  const isPossible = (position: number) => ((assessment.traits[position] ?? 0) & BIT.possible) !== 0;
  const more = (bit: number) => assessment.positions(bit).length - positions.length;
  return {
    ties: idsAt(dataset.ties, positions),
    possible: idsAt(dataset.ties, positions.filter(isPossible)),
    entities: idsAt(dataset.entities, ends),
    undatedHidden: more(BIT.undated),
    possibleHidden: more(BIT.possible),
    deniedOnlyHidden: more(BIT.denied),
    outsideScope: {
      ties: more(BIT.scope),
      entities: endsOf(assessment, assessment.positions(BIT.scope)).length - ends.length,
    },
    totals: { ties: dataset.ties.length, entities: assessment.lookup.drawn },
  };
}

/** Positions of the entities that are ends of the ties at these positions, ascending. */
export function endsOf({ lookup }: Assessment, positions: readonly number[]): readonly number[] {
  const isEnd = new Uint8Array(lookup.tiesOf.length);
  for (const position of positions) {
    isEnd[lookup.from[position] ?? -1] = 1;
    isEnd[lookup.to[position] ?? -1] = 1;
  }
  const ends: number[] = [];
  isEnd.forEach((mark, position) => {
    if (mark === 1) ends.push(position);
  });
  return ends;
}

function idsAt(records: readonly { readonly id: string }[], positions: readonly number[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const position of positions) {
    const record = records[position];
    if (record !== undefined) ids.add(record.id);
  }
  return ids;
}
