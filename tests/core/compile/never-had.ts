/** Datasets that never had the claims of some: the rule written a second time, from its words, on the parsed file. */
import type { Claim, Dataset, Tie } from '../../../src/core/schema/dataset.ts';

/** A dataset in which nobody of these ever spoke: without their claims, and without ties that only they spoke of. */
export function neverHad(graph: Dataset, ids: readonly string[]): Dataset {
  const gone = new Set<string>();
  for (const tie of graph.ties) for (const claim of tie.claims) if (falls(graph, claim, ids)) gone.add(claim.id);
  const ties: Tie[] = [];
  for (const tie of graph.ties) {
    const claims: Claim[] = [];
    for (const claim of tie.claims) {
      if (gone.has(claim.id)) continue;
      const left = structuredClone(claim);
      if (left.withdrawn !== undefined && ids.includes(left.withdrawn.source)) delete left.withdrawn;
      if (left.supersededBy !== undefined && gone.has(left.supersededBy)) delete left.supersededBy;
      claims.push(left);
    }
    if (claims.some(({ stance }) => stance === 'asserts' || stance === 'denies')) ties.push({ ...tie, claims });
  }
  return { ...graph, ties };
}

/** Whether a claim would not be there without the word of these. */
export function falls(graph: Dataset, claim: Claim, ids: readonly string[]): boolean {
  const reports = graph.reports.filter(({ id }) => id === claim.claimant || (claim.via ?? []).includes(id));
  const source = graph.sources.find(({ id }) => id === claim.source);
  const behind: (string | undefined)[] = [
    claim.source,
    claim.onBehalfOf,
    ...reports.map(({ id }) => id),
    ...reports.map(({ publisher }) => entityCalled(graph, publisher)),
    graph.entities.find(({ id }) => id === claim.claimant)?.id,
    claim.claimant === 'source' && source !== undefined ? entityCalled(graph, source.publisher) : undefined,
  ];
  const isUnnamed = graph.entities.some(({ id, named }) => id === claim.claimant && named === false);
  if (claim.basis === 'anonymous' || claim.claimant === 'unattributed' || isUnnamed) behind.push('anonymous');
  return ids.some((id) => behind.includes(id));
}

/** Everybody whose word can be taken away. */
export function voicesIn(graph: Dataset): readonly string[] {
  return [...graph.sources, ...graph.reports, ...graph.entities].map(({ id }) => id).concat('anonymous');
}

/** The named entity that goes by a publisher's name; by its first name rather than by an alias. */
function entityCalled(graph: Dataset, publisher: string): string | undefined {
  const plain = (name: string): string => name.toLowerCase().split(/\s/).filter(Boolean).join(' ');
  const named = graph.entities.filter((entity) => entity.named !== false);
  const is = (name: string): boolean => plain(name) === plain(publisher);
  return (named.find(({ name }) => is(name)) ?? named.find(({ aliases }) => (aliases ?? []).some(is)))?.id;
}
