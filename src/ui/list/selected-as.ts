import type { Tie } from '../../core/schema/dataset.ts';

/**
 * The ties that are selected, themselves or through a claim, each with the selected ids that stand for it: turning
 * these round takes the tie out of the selection.
 * @param tieOfClaim the tie that a claim stands on; undefined for ids that are no claims
 */
export function selectedAs(
  selection: readonly string[],
  tieOfClaim: (id: string) => Pick<Tie, 'id'> | undefined,
): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const id of selection) {
    const record = tieOfClaim(id)?.id ?? id;
    const known = made.get(record);
    if (known === undefined) made.set(record, [id]);
    else known.push(id);
  }
  return made;
}

/** What to select for a tie's evidence: the tie, or the one claim on it that the reader has pointed at already. */
export function evidenceOf(tieId: string, selectedAs: readonly string[] | undefined): readonly string[] {
  return selectedAs?.length === 1 ? selectedAs : [tieId];
}
