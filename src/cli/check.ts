/** `npm run check -- data/kaspersky [--articles DIR]`: prints every problem of a dataset, exit code 1 if there is one. */
import { parseArgs } from 'node:util';
import { formatIssue, type Issue } from '../core/result.ts';
import { checkArticles } from '../core/schema/check-articles.ts';
import type { Examination } from '../core/schema/load.ts';
import { countsOf, examineDatasetFolder, readArticles } from './dataset-folder.ts';
import { examineReleases, readReleaseFiles } from './release-folder.ts';

const USAGE = 'Usage: npm run check -- data/<name> [--articles DIR]';

/** What `check` prints, line by line, and its exit code. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Checks one dataset folder, against the article texts in another one if that is given. */
export function runCheck(folder: string, articlesFolder: string | null): CheckReport {
  const examined = examineDatasetFolder(folder);
  const compared = articlesFolder === null ? NOT_COMPARED : compareArticles(examined, articlesFolder);
  const issues = [...examined.issues, ...compared.issues, ...releaseIssues(folder, examined)];
  if (examined.files === null || issues.length > 0) {
    const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
    return { lines: [...issues.map(formatIssue), `${folder}: ${count}.`], exitCode: 1 };
  }
  const verdict =
    compared.articles === null
      ? `sound. ${countsOf(examined.files)}. Phrases were not compared with the articles (no --articles).`
      : `sound, and letter for letter with ${compared.articles} articles. ${countsOf(examined.files)}.`;
  return { lines: [`${folder}: ${verdict}`], exitCode: 0 };
}

function releaseIssues(folder: string, { files }: Examination): readonly Issue[] {
  if (files === null) return [];
  const releases = examineReleases(readReleaseFiles(folder), files.graph.id);
  return releases.ok ? [] : releases.error;
}

interface Comparison {
  readonly issues: readonly Issue[];
  /** Number of articles that were compared; null for no comparison. */
  readonly articles: number | null;
}

const NOT_COMPARED: Comparison = { issues: [], articles: null };

function compareArticles({ files, whole, relocate }: Examination, folder: string): Comparison {
  if (files === null) return NOT_COMPARED;
  const articles = readArticles(folder, files.graph.sources);
  if (!articles.ok) return { issues: articles.error, articles: null };
  const issues = checkArticles(files, articles.value, { countSentences: whole }).map(relocate);
  return { issues, articles: articles.value.length };
}

function main(args: readonly string[]): CheckReport {
  const { folder, articles } = readArguments(args);
  return folder === null ? { lines: [USAGE], exitCode: 1 } : runCheck(folder, articles);
}

/** The dataset's folder is null where the arguments are not as the usage says. */
function readArguments(args: readonly string[]): { readonly folder: string | null; readonly articles: string | null } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { articles: { type: 'string' } },
    });
    const [folder, ...rest] = positionals;
    return { folder: folder === undefined || rest.length > 0 ? null : folder, articles: values.articles ?? null };
  } catch {
    return { folder: null, articles: null };
  }
}

if (process.argv[1]?.endsWith('check.ts')) {
  const { lines, exitCode } = main(process.argv.slice(2));
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
}
