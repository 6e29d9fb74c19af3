/** The golden set: links of a released grammar, on a released version of the data, with the lists they gave. */
import { readFileSync } from 'node:fs';
import { sha256 } from '../../../src/cli/content-hash.ts';

/** A link, and what its list showed when it was made: ids, sorted. */
export interface GoldenList {
  readonly what: string;
  readonly link: string;
  readonly ties: readonly string[];
  readonly entities: readonly string[];
}

/** So many links were frozen, and this is what they were. */
export interface Frozen {
  readonly links: number;
  readonly digest: string;
}

/** One set for each released version of the grammar. Links may be added at its end; then the numbers here are renewed. */
export const SETS: Readonly<Record<string, Frozen>> = {
  'lists-v1.json': { links: 22, digest: '5c9bbdb187b542a6fa802ce67bc2bd6c4bc99d1bfa7d711ff29dae44ec6381bb' },
};

export function goldenSet(name: string): readonly GoldenList[] {
  const file = new URL(`../../fixtures/links/${name}`, import.meta.url);
  const { links }: { readonly links: readonly GoldenList[] } = JSON.parse(readFileSync(file, 'utf8'));
  return links;
}

/** What is wrong with a set: null, unless a frozen link was changed, moved or taken away. */
export function tampering(links: readonly GoldenList[], frozen: Frozen): string | null {
  if (links.length < frozen.links) return `${frozen.links - links.length} frozen links are gone.`;
  return digestOf(links.slice(0, frozen.links)) === frozen.digest ? null : 'A frozen link was changed.';
}

export function digestOf(links: readonly GoldenList[]): string {
  return sha256(JSON.stringify(links.map(({ what, link, ties, entities }) => [what, link, ties, entities])));
}
