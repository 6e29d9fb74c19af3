import type { CompiledDataset } from '../compile/compiled.ts';
import { sentenceOf } from '../evidence/sentence.ts';
import { following, type Point, type RecordChange, type RecordKind } from './change.ts';
import { type Version, versionsOf } from './names.ts';
import { entityPoints, reportPoints, sourcePoints } from './record-points.ts';
import { statusInWords, tiePoints } from './tie-points.ts';

/**
 * What became of every entity, tie, source and report between two versions of a dataset, by kind and id. A record is
 * known by its id, and by its previous ids where it was renamed. Places in the picture, named views, corrections and
 * what the dataset says of itself are no records, and the order of records means nothing.
 */
export function datasetChanges(before: CompiledDataset, after: CompiledDataset): readonly RecordChange[] {
  const known = latest.get(after);
  if (known?.before === before) return known.changes;
  const changes = compare(before, after);
  latest.set(after, { before, changes });
  return changes;
}

/** A reader asks again with each change of the view, between the same two versions. */
const latest = new WeakMap<
  CompiledDataset,
  { readonly before: CompiledDataset; readonly changes: readonly RecordChange[] }
>();

function compare(before: CompiledDataset, after: CompiledDataset): readonly RecordChange[] {
  const [old, now] = versionsOf(before, after);
  const same = (id: string): string => id;
  return [
    ...changesOf('tie', before.ties, after.ties, old.present, {
      subject: (tie) => sentenceOf(tie, old.called),
      points: (one, other) => tiePoints(one, old, other, now),
      alone: (tie) => [following('status', `${capital(statusInWords(tie))}.`)],
    }),
    ...changesOf('entity', before.entities, after.entities, old.present, {
      subject: ({ name }) => name,
      points: entityPoints,
    }),
    ...changesOf('source', before.sources, after.sources, same, {
      subject: ({ title, publisher }) => `“${title}”, ${publisher}`,
      points: sourcePoints,
    }),
    ...changesOf('report', before.reports, after.reports, same, {
      subject: ({ publisher, title }) => (title === undefined ? publisher : `“${title}”, ${publisher}`),
      points: reportPoints,
    }),
  ];
}

interface Words<T> {
  readonly subject: (record: T) => string;
  readonly points: (before: T, after: T) => readonly Point[];
  /** What to say of a record that is new or gone. */
  readonly alone?: (record: T) => readonly Point[];
}

function changesOf<T extends { readonly id: string }>(
  kind: RecordKind,
  before: readonly T[],
  after: readonly T[],
  present: Version['present'],
  { subject, points, alone = () => [] }: Words<T>,
): readonly RecordChange[] {
  const was = new Map(before.map((record) => [present(record.id), record]));
  const is = new Map(after.map((record) => [record.id, record]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((id): readonly RecordChange[] => {
    const [old, now] = [was.get(id), is.get(id)];
    if (now === undefined) {
      return old === undefined ? [] : [{ kind, id: old.id, fate: 'gone', subject: subject(old), points: alone(old) }];
    }
    if (old === undefined) return [{ kind, id, fate: 'added', subject: subject(now), points: alone(now) }];
    const differing = points(old, now);
    return differing.length === 0 ? [] : [{ kind, id, fate: 'changed', subject: subject(now), points: differing }];
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
