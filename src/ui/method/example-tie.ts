import type { CompiledTie } from '../../core/compile/compiled.ts';

/** A tie to explain the rule with, and whether the reader chose it. */
export interface Example {
  readonly tie: CompiledTie;
  readonly chosen: boolean;
}

/**
 * The first selected tie, itself or through a claim; else the first of the dataset that has both support and a denial,
 * else its first tie. Null only where there are no ties.
 * @param tieOf the tie that an id stands for: its own, or that of a claim; undefined for anything else
 */
export function exampleTie(
  ties: readonly CompiledTie[],
  selection: readonly string[],
  tieOf: (id: string) => CompiledTie | undefined,
): Example | null {
  const [chosen] = selection.flatMap((id) => tieOf(id) ?? []);
  if (chosen !== undefined) return { tie: chosen, chosen: true };
  const standing = ties.filter((tie) => tie.fallen !== true);
  const telling = standing.find(({ status }) => status.support !== 'none' && status.denial !== 'none');
  const tie = telling ?? standing[0] ?? ties[0];
  return tie === undefined ? null : { tie, chosen: false };
}
