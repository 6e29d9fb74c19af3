import type { CompiledDataset } from '../core/compile/compiled.ts';

/** Where an export came from. */
export interface ExportOrigin {
  /** The link that shows the exported view. */
  readonly link: string;
  /** Name or address of the page that it was exported from. */
  readonly exportedFrom: string;
}

/**
 * Ties as indented JSON text that needs nothing beside it: the ties with claims and status, in dataset order, and every
 * entity, source and report that they name. Ids that the dataset lacks are passed over.
 */
export function tiesToJson(dataset: CompiledDataset, tieIds: Iterable<string>, origin: ExportOrigin): string {
  const wanted = new Set(tieIds);
  const ties = dataset.ties.filter((tie) => wanted.has(tie.id));
  const claims = ties.flatMap((tie) => tie.claims);
  // Ids are unique across kinds, so one set of all that is named serves entities, sources and reports alike.
  const named = new Set<string | undefined>([
    ...ties.flatMap((tie) => [tie.from, tie.to, tie.event]),
    ...claims.flatMap((claim) => [claim.claimant, claim.onBehalfOf, claim.source, claim.withdrawn?.source]),
    ...claims.flatMap((claim) => claim.via ?? []),
  ]);
  const isNamed = ({ id }: { readonly id: string }) => named.has(id);
  const { link, exportedFrom } = origin;
  const content = {
    dataset: dataset.id,
    hash: dataset.hash,
    title: dataset.title,
    license: dataset.license,
    updated: dataset.updated,
    exportedFrom,
    link,
    sources: dataset.sources.filter(isNamed),
    reports: dataset.reports.filter(isNamed),
    // Compiled bounds stay out: the claims carry the dates as written, and JSON has no word for "open".
    entities: dataset.entities.filter(isNamed).map(({ onCanvas, ...entity }) => entity),
    ties: ties.map(({ dates, sources, ...tie }) => tie),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
