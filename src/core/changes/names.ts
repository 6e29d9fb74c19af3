import type { CompiledDataset } from '../compile/compiled.ts';
import { type EvidenceContext, evidenceContext } from '../evidence/context.ts';
import { recordIndex } from '../state/record-index.ts';

/** One of two versions of a dataset: its records, and what their ids are called today. */
export interface Version {
  readonly dataset: CompiledDataset;
  readonly context: EvidenceContext;
  /** The present id of an entity or tie, given its id in this version; any other id stands for itself. */
  readonly present: (id: string) => string;
  /** The name of an entity, or the publisher of a report, by its id in this version. */
  readonly called: (id: string) => string;
}

/** The two versions of a dataset; an entity goes by its name of today wherever it still has one. */
export function versionsOf(before: CompiledDataset, after: CompiledDataset): readonly [Version, Version] {
  const { entities, ties, renamed } = recordIndex(after);
  const isThere = (id: string): boolean => entities.has(id) || ties.has(id);
  const present = (id: string): string => (isThere(id) ? id : (renamed.get(id) ?? id));
  const [old, now] = [evidenceContext(before), evidenceContext(after)];
  const called = (id: string): string =>
    entities.get(present(id))?.name ??
    old.entities.get(id)?.name ??
    now.reports.get(id)?.publisher ??
    old.reports.get(id)?.publisher ??
    id;
  return [
    { dataset: before, context: old, present, called },
    { dataset: after, context: now, present: (id) => id, called },
  ];
}
