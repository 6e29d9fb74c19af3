/**
 * Search over names and aliases, tolerant of typing. The index is built with the dataset and carried as JSON text, so
 * that the page has only to read it. The one place that imports minisearch; the page loads it when somebody searches.
 */
import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { err, ok, type Result } from '../result.ts';
import { compact, wordsOf } from './fold.ts';

/** The part of an entity that is searched. */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** An entity that was found. */
export interface SearchHit {
  readonly id: string;
  readonly name: string;
  /** The alias that matched, where it matched better than the name; else null. */
  readonly alias: string | null;
}

/** One name or alias of an entity; the first of an entity is its name. */
interface Label {
  readonly id: number;
  readonly entity: string;
  readonly text: string;
  readonly isName: boolean;
}

/** A search index as loaded. Only `search` looks inside. */
export interface SearchIndex {
  readonly mini: MiniSearch<Label>;
  readonly labels: readonly Label[];
  /** Each label as letters and digits alone, by its position. */
  readonly compacted: readonly string[];
  /** The name of each entity by its id. */
  readonly names: ReadonlyMap<string, string>;
}

/** No name is longer; what is pasted beyond it is not looked at, so that a search stays quick. */
const LONGEST_QUERY = 120;

const UNREADABLE = 'The search index could not be read. Reloading the page may help.';

const OPTIONS: Options<Label> = {
  fields: ['text'],
  tokenize: (text) => [...wordsOf(text)],
  processTerm: (term) => term,
};

/** Builds the index over all entities as JSON text. */
export function buildSearchIndex(dataset: { readonly entities: readonly Searchable[] }): string {
  const entries = dataset.entities.map(({ id, name, aliases }) => [id, name, ...(aliases ?? [])]);
  const mini = new MiniSearch(OPTIONS);
  mini.addAll(labelsOf(entries));
  return `${JSON.stringify(entries)}\n${JSON.stringify(mini)}`;
}

/** Reads an index that `buildSearchIndex` wrote; an error, in words for readers, for any other text. */
export function loadSearchIndex(text: string): Result<SearchIndex, string> {
  const [first = '', second = ''] = text.split('\n', 2);
  try {
    const entries: unknown = JSON.parse(first);
    if (!isEntries(entries)) return err(UNREADABLE);
    const mini = MiniSearch.loadJSON(second, OPTIONS);
    const labels = labelsOf(entries);
    if (mini.documentCount !== labels.length) return err(UNREADABLE);
    return ok({
      mini,
      labels,
      compacted: labels.map((label) => compact(label.text)),
      names: new Map(labels.filter((label) => label.isName).map((label) => [label.entity, label.text])),
    });
  } catch {
    return err(UNREADABLE);
  }
}

function isEntries(value: unknown): value is readonly (readonly string[])[] {
  return Array.isArray(value) && value.every((e) => Array.isArray(e) && e.every((text) => typeof text === 'string'));
}

function labelsOf(entries: readonly (readonly string[])[]): readonly Label[] {
  let id = 0;
  return entries.flatMap(([entity = '', ...texts]) =>
    texts.map((text, place) => ({ id: id++, entity, text, isName: place === 0 })),
  );
}

/**
 * Finds entities by name or alias: first those that are the query, then those that begin with it, then by words with
 * some mistyping, then those that merely contain it.
 *
 * @param query as typed; nothing is found for one without a letter or digit.
 * @param limit the most hits to return.
 * @returns each entity at most once, best first.
 */
export function search(index: SearchIndex, query: string, limit: number): readonly SearchHit[] {
  const typed = query.slice(0, LONGEST_QUERY);
  const wanted = compact(typed);
  if (wanted === '' || !(limit > 0)) return [];
  const best = new Map<string, { readonly label: Label; readonly rank: number }>();
  for (const { label, rank } of [...containing(index, wanted), ...byWords(index, typed)]) {
    const known = best.get(label.entity);
    // On a tie the label that came first stays, which is the name before its aliases.
    if (known === undefined || rank > known.rank) best.set(label.entity, { label, rank });
  }
  return [...best.values()]
    .sort((a, b) => b.rank - a.rank || a.label.id - b.label.id)
    .slice(0, limit)
    .map(({ label }) => ({
      id: label.entity,
      name: index.names.get(label.entity) ?? label.text,
      alias: label.isName ? null : label.text,
    }));
}

interface Ranked {
  readonly label: Label;
  /** Higher is better; each way of matching has a range of its own. */
  readonly rank: number;
}

function containing({ labels, compacted }: SearchIndex, wanted: string): readonly Ranked[] {
  return labels.flatMap((label, position) => {
    const text = compacted[position] ?? '';
    if (text === wanted) return [{ label, rank: 4 }];
    if (text.startsWith(wanted)) return [{ label, rank: 3 }];
    return text.includes(wanted) ? [{ label, rank: 0 }] : [];
  });
}

function byWords({ mini, labels }: SearchIndex, typed: string): readonly Ranked[] {
  const words = new Set(wordsOf(typed)).size;
  const results = mini.search(typed, { prefix: true, fuzzy: allowedMistakes });
  return results.flatMap((result) => {
    const label = labels[labelId(result)];
    // All words of the query before some of them; within each, minisearch's score squeezed below 1.
    const whole = new Set(result.queryTerms).size >= words ? 1 : 0;
    return label === undefined ? [] : [{ label, rank: whole + result.score / (1 + result.score) }];
  });
}

/** Two letters changed places count as two mistakes, so a word long enough to be told apart may have two. */
function allowedMistakes(word: string): number | false {
  if (word.length >= 6) return 2;
  return word.length >= 4 ? 1 : false;
}

function labelId(result: SearchResult): number {
  return typeof result.id === 'number' ? result.id : -1;
}
