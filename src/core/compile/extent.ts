import type { CompiledDataset } from './compiled.ts';

/** How much there is in a dataset, in words. */
export interface Extent {
  /** The ties and those they can be drawn among, as the explorer counts them: "125 ties among 90 entities". */
  readonly among: string;
  /** Those who are no end of any tie, to stand after it: "6 more only speak"; null where there are none. */
  readonly beyond: string | null;
}

/** Both numbers of a dataset, so that every place that counts says the same. */
export function extentOf({ ties, entities }: Pick<CompiledDataset, 'ties' | 'entities'>): Extent {
  const drawn = entities.filter(({ onCanvas }) => onCanvas).length;
  const tiesInWords = ties.length === 1 ? '1 tie' : `${ties.length} ties`;
  const among = `${tiesInWords} among ${drawn === 1 ? '1 entity' : `${drawn} entities`}`;
  return { among, beyond: beyond(ties, entities) };
}

/** Both in one: "125 ties among 90 entities; 6 more only speak". */
export function extentInWords(dataset: Pick<CompiledDataset, 'ties' | 'entities'>): string {
  const { among, beyond: more } = extentOf(dataset);
  return more === null ? among : `${among}; ${more}`;
}

/** Whoever is in the data and no end of a tie is there for a claim or as the occasion of a tie. */
function beyond(ties: CompiledDataset['ties'], entities: CompiledDataset['entities']): string | null {
  const others = entities.filter(({ onCanvas }) => !onCanvas);
  if (others.length === 0) return null;
  const occasions = new Set(ties.map(({ event }) => event));
  const given = others.filter(({ id }) => occasions.has(id)).length;
  const [speak, give] = others.length === 1 ? ['speaks', 'gives the occasion'] : ['speak', 'give the occasion'];
  const does = given === 0 ? speak : given === others.length ? give : `${speak} or ${give}`;
  return `${others.length} more only ${does}`;
}
