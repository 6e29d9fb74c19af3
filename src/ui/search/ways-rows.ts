import { compact } from '../../core/search/fold.ts';
import type { SearchHit } from '../../core/search/search-index.ts';

/** A question that the search offers beside its hits: how two entities are connected. */
export interface WaysRow {
  /** Unlike any id of an entity. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** "How is Michael Flynn connected with Interpol?" */
  readonly question: string;
}

interface Asked {
  readonly query: string;
  /** The hits of the whole query, best first. */
  readonly hits: readonly SearchHit[];
  /** The best hit of a part of the query. */
  readonly best: (text: string) => SearchHit | undefined;
  /** The one entity that is selected, if one is. */
  readonly selected: { readonly id: string; readonly name: string } | null;
}

/** No question about two names is longer; what is pasted beyond it is not looked at. */
const LONGEST_QUERY = 160;

/** At most so many hits are offered as the other end of the selected entity. */
const MOST_ENDS = 3;

/**
 * What to offer beside the hits of a query. `first` stands before them: the two names of a query such as "Flynn and
 * Interpol", unless that is itself somebody's name. `after` stands after them: the selected entity with the best hits.
 */
export function waysRows({ query, hits, best, selected }: Asked): {
  readonly first: WaysRow | null;
  readonly after: readonly WaysRow[];
} {
  const parts = twoNames(query);
  const [one, other] = parts === null ? [] : parts.map(best);
  const isName = hits.some(({ name, alias }) => compact(alias ?? name) === compact(query));
  const isPair = one !== undefined && other !== undefined && one.id !== other.id && !isName;
  const first = isPair ? row(one, other, `How are ${one.name} and ${other.name} connected?`) : null;
  if (selected === null || first !== null) return { first, after: [] };
  const ends = hits.filter(({ id }) => id !== selected.id).slice(0, MOST_ENDS);
  return { first, after: ends.map((hit) => row(selected, hit, `How is ${selected.name} connected with ${hit.name}?`)) };
}

/**
 * The two names of a query that asks about two: "Flynn and Interpol", "Flynn – Interpol", "from Flynn to Interpol",
 * "Flynn > Interpol". Null for any other; which words are names is for the search to say.
 */
export function twoNames(query: string): readonly [string, string] | null {
  const [, one, other] =
    /^(?:from\s+)?(.+?)(?:\s+(?:and|to|with|&|–|—|-)\s+|\s*(?:>|→|\.\.)\s*)(.+)$/iu.exec(
      query.slice(0, LONGEST_QUERY).trim(),
    ) ?? [];
  if (one === undefined || other === undefined) return null;
  return compact(one) === '' || compact(other) === '' ? null : [one, other];
}

function row(from: { readonly id: string }, to: { readonly id: string }, question: string): WaysRow {
  return { id: `${from.id}..${to.id}`, from: from.id, to: to.id, question };
}
