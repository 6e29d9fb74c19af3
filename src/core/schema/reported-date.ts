import type { Claim, Report, Source } from './dataset.ts';

/** The records by id that can date what a claim says. */
export interface DatedRecords {
  readonly sources: ReadonlyMap<string, Source>;
  readonly reports: ReadonlyMap<string, Report>;
}

/** Indexes the sources and reports of a dataset by id; of a doubled id the first counts. */
export function datedRecords(records: {
  readonly sources: readonly Source[];
  readonly reports: readonly Report[];
}): DatedRecords {
  return { sources: byId(records.sources), reports: byId(records.reports) };
}

/**
 * When a claim was said, as EDTF text: `saidAt`, else the day of the first report that carried it (the claimant's own,
 * where a report speaks) and has one, else that of the source. Empty where no record has a date.
 */
export function reportedDate(claim: Claim, records: DatedRecords): string {
  if (claim.saidAt !== undefined) return claim.saidAt;
  for (const id of [claim.claimant, ...(claim.via ?? [])]) {
    const published = records.reports.get(id)?.published;
    if (published !== undefined) return published;
  }
  return records.sources.get(claim.source)?.published ?? '';
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map([...records].reverse().map((record) => [record.id, record]));
}
