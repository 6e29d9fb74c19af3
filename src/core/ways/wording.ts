/** What all words about ways need: records by id, lists, steps and dates. */
import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { type EvidenceContext, evidenceContext } from '../evidence/context.ts';
import { tieWhen } from '../evidence/tie-when.ts';
import { recordIndex } from '../state/record-index.ts';
import type { Way } from './way.ts';

const contexts = new WeakMap<CompiledDataset, EvidenceContext>();

/** The records of a dataset by id, for wording claims; made once for each dataset. */
export function contextOf(dataset: CompiledDataset): EvidenceContext {
  const known = contexts.get(dataset);
  if (known !== undefined) return known;
  const made = evidenceContext(dataset);
  contexts.set(dataset, made);
  return made;
}

/** An entity's name; an id that no entity has stands for itself. */
export function nameOf(dataset: CompiledDataset, id: string): string {
  return recordIndex(dataset).entities.get(id)?.name ?? id;
}

/** The tie by which a step of a way is told: the first of its ties that the dataset has. */
export function toldTie(way: Way, place: number, dataset: CompiledDataset): CompiledTie | undefined {
  const { ties } = recordIndex(dataset);
  return way.steps[place]?.ties.map((id) => ties.get(id)).find((tie) => tie !== undefined);
}

/**
 * "a", "a and b", "a, b and c"; where parts hold commas or lists of their own, but for those in quotation marks, "a, and
 * b", "a; b; and c".
 */
export function listInWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  const bare = parts.map((part) => part.replace(/“[^”]*”/g, ''));
  const holdsLists = bare.some((part) => part.includes(',') || part.includes(' and '));
  const comma = parts.length > 2 && holdsLists ? ';' : ',';
  return `${parts.slice(0, -1).join(`${comma} `)}${holdsLists ? comma : ''} and ${parts.at(-1)}`;
}

/** The first `most` parts, and how many more there are: "a, b and 3 more". */
export function shortListInWords(parts: readonly string[], most: number): string {
  if (parts.length <= most) return listInWords(parts);
  const rest = parts.length - most + 1;
  return listInWords([...parts.slice(0, most - 1), `${rest} more`]);
}

/** When a tie happened, in words: "in 2015", "since 2012; still so on 17 March 2017". Null where it is undated. */
export function tieWhenInWords(tie: CompiledTie, dataset: CompiledDataset): string | null {
  return tieWhen(tie, 'happened', contextOf(dataset));
}
