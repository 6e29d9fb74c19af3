import type { CompiledDataset } from '../compile/compiled.ts';
import { presentEntity } from './record-index.ts';

/**
 * The entities of one way from end to end, by their present ids.
 * @returns undefined where these are no way: fewer than two, one of them unknown (a gap), or one twice (a loop)
 */
export function presentWay(dataset: CompiledDataset, ids: readonly string[]): readonly string[] | undefined {
  const way = ids.flatMap((id) => presentEntity(dataset, id) ?? []);
  const isWhole = way.length === ids.length && new Set(way).size === way.length;
  return isWhole && way.length >= 2 ? way : undefined;
}
