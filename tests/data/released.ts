/** What was ever released, as `tests/fixtures/releases.json` remembers it: rows may be added, none changed or removed. */
import type { ReleaseFiles } from '../../src/cli/release-folder.ts';
import { examineReleases } from '../../src/cli/release-folder.ts';
import { formatIssue } from '../../src/core/result.ts';

/** A version that was released, and the hash of its file. */
export interface Remembered {
  readonly hash: string;
  readonly sha256: string;
}

/** What is wrong with the released versions of a dataset, beside what was ever released. */
export function alterations(files: ReleaseFiles, id: string, remembered: readonly Remembered[]): readonly string[] {
  const releases = examineReleases(files, id);
  if (!releases.ok) return releases.error.map(formatIssue);
  const present = new Map(releases.value.map(({ hash, sha256 }) => [hash, sha256]));
  const known = new Set(remembered.map(({ hash }) => hash));
  return [
    ...remembered.flatMap(({ hash, sha256 }) => {
      const now = present.get(hash);
      if (now === undefined) return [`${hash} was released and is gone.`];
      return now === sha256 ? [] : [`${hash} is not what was released.`];
    }),
    ...[...present.keys()].filter((hash) => !known.has(hash)).map((hash) => `${hash} is not remembered: add its row.`),
  ];
}
