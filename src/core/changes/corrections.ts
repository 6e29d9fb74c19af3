import type { CompiledDataset } from '../compile/compiled.ts';
import type { Correction } from '../schema/dataset.ts';
import { recordIndex } from '../state/record-index.ts';

/** The corrections that a later version has and an earlier one lacks, in the order of the data. */
export function newCorrections(before: CompiledDataset, after: CompiledDataset): readonly Correction[] {
  const known = new Set(before.corrections.map(keyOf));
  return after.corrections.filter((correction) => !known.has(keyOf(correction)));
}

/** The corrections of any of these records, newest first; previous ids of a record count as its own. */
export function correctionsOf(dataset: CompiledDataset, ids: readonly string[]): readonly Correction[] {
  if (dataset.corrections.length === 0) return [];
  const { renamed } = recordIndex(dataset);
  const wanted = new Set(ids);
  const touches = ({ records }: Correction): boolean =>
    records.some((id) => wanted.has(id) || wanted.has(renamed.get(id) ?? ''));
  return newestFirst(dataset.corrections.filter(touches));
}

/** Corrections by day, the newest first; of one day the last that was noted first. */
export function newestFirst(corrections: readonly Correction[]): readonly Correction[] {
  return [...corrections].reverse().sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

function keyOf({ date, what, why, records }: Correction): string {
  return JSON.stringify([date, what, why, records]);
}
