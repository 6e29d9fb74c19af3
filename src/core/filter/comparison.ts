import type { VisibleSet } from './visible-set.ts';

/** Seen from the view: in it but not in what it is compared with, the other way round, or in both. */
export type Change = 'added' | 'gone' | 'same';

/** A view against another window or clock. */
export interface ComparisonResult {
  /** By tie id, for every tie that either shows. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly counts: Readonly<Record<Change, number>>;
  /** What either shows. */
  readonly both: VisibleSet;
}
