import type { CompiledTie } from '../core/compile/compiled.ts';
import type { Change } from '../core/filter/comparison.ts';

/** What a comparison says of a line; `mixed`: of a fold whose ties it does not say the same of. */
export type LineChange = Change | 'mixed';

/** What stands on a line for each: the symbol that goes with its colour. */
export const CHANGE_MARKS: Readonly<Record<LineChange, string>> = { added: '+', gone: '\u2212', same: '', mixed: '±' };

/** What a comparison says of these ties together; null where nothing is compared, or nothing known of them. */
export function changeOf(
  members: readonly CompiledTie[],
  changes: ReadonlyMap<string, Change> | null,
): LineChange | null {
  if (changes === null) return null;
  const all = new Set(members.map((tie) => changes.get(tie.id) ?? null));
  const [only = null] = all;
  return all.size > 1 ? 'mixed' : only;
}
