/** `npm run release -- data/kaspersky ["What is new."]`: keeps the present data as a released version, for ever. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { extentOf } from '../core/compile/extent.ts';
import { formatIssue, type Issue } from '../core/result.ts';
import { type ReleaseEntry, releaseListText, releaseText } from '../core/schema/releases.ts';
import { sha256 } from './content-hash.ts';
import { graphText, readDatasetFolder } from './dataset-folder.ts';
import { examineReleases, LIST_FILE, RELEASES_FOLDER, readReleaseFiles } from './release-folder.ts';

const USAGE = 'Usage: npm run release -- data/<name> ["One sentence on what is new."]';

/** What `release` prints, line by line, and its exit code. */
export interface ReleaseReport {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/**
 * Writes `releases/<hash>.json` and its line in `releases.json`. Does nothing where the present data are released
 * already, and refuses where `check` would find a problem with the data or with an earlier version.
 * @param what one sentence on what is new; null for how much there is
 */
export function runRelease(folder: string, what: string | null): ReleaseReport {
  const read = readDatasetFolder(folder);
  if (!read.ok) return refused(folder, read.error);
  const { compiled, files } = read.value;
  const earlier = examineReleases(readReleaseFiles(folder), compiled.id);
  if (!earlier.ok) return refused(folder, earlier.error);
  const known = earlier.value.find(({ hash }) => hash === compiled.hash);
  if (known !== undefined) {
    return {
      lines: [`${folder}: these data were released on ${known.day} as ${known.hash}. Nothing to do.`],
      exitCode: 0,
    };
  }
  const text = releaseText({
    graph: graphText(folder),
    positions: compiled.positions,
    views: compiled.views,
    stories: files.stories,
  });
  const entry: ReleaseEntry = {
    hash: compiled.hash,
    day: compiled.updated,
    what: what ?? countsInWords(compiled),
    sha256: sha256(text),
  };
  mkdirSync(join(folder, RELEASES_FOLDER), { recursive: true });
  writeFileSync(join(folder, RELEASES_FOLDER, `${entry.hash}.json`), text);
  writeFileSync(join(folder, LIST_FILE), releaseListText([...earlier.value, entry]));
  const size = Math.round(text.length / 1000);
  const path = join(folder, RELEASES_FOLDER, `${entry.hash}.json`);
  return {
    lines: [
      `${folder}: released the data of ${entry.day} as ${entry.hash}. Wrote ${path} (${size} kB) and its line in ${LIST_FILE}.`,
      'Commit both, and add the hash to tests/fixtures/releases.json, which proves that no version is altered.',
    ],
    exitCode: 0,
  };
}

function countsInWords(dataset: CompiledDataset): string {
  const claims = dataset.ties.reduce((sum, tie) => sum + tie.claims.length, 0);
  const { among, beyond } = extentOf(dataset);
  return `${among}, with ${claims} claims${beyond === null ? '' : `; ${beyond}`}.`;
}

function refused(folder: string, issues: readonly Issue[]): ReleaseReport {
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  return { lines: [...issues.map(formatIssue), `${folder}: ${count}; nothing was released.`], exitCode: 1 };
}

if (process.argv[1]?.endsWith('release.ts')) {
  const [folder, what, ...rest] = process.argv.slice(2);
  const { lines, exitCode } =
    folder === undefined || rest.length > 0 ? { lines: [USAGE], exitCode: 1 } : runRelease(folder, what ?? null);
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
}
