import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, type Issue, type Result } from '../core/result.ts';
import { articleOf, readArticleList } from '../core/schema/articles.ts';
import type { Article } from '../core/schema/check-articles.ts';
import type { DatasetFiles, Source } from '../core/schema/dataset.ts';
import type { DatasetTexts, Examination } from '../core/schema/load.ts';
import { examineWithViews, type ReadDataset, readDataset } from '../io/read-dataset.ts';
import { contentHash } from './content-hash.ts';

/**
 * Reads, checks and compiles the dataset in a folder. A folder without `graph.json` is one issue, not an exception.
 * @param options.ignoreLayout as if there were no `layout.json`, for computing a new one
 */
export function readDatasetFolder(folder: string, options = { ignoreLayout: false }): Result<ReadDataset> {
  const texts = readTexts(folder, options.ignoreLayout);
  return texts === null ? err([noGraph(folder)]) : readDataset(texts, contentHash(texts['graph.json']));
}

/** All that is wrong with the dataset in a folder, and what could be read of it. */
export function examineDatasetFolder(folder: string): Examination {
  const texts = readTexts(folder, false);
  if (texts !== null) return examineWithViews(texts);
  return { files: null, whole: false, issues: [noGraph(folder)], relocate: (issue) => issue };
}

/** The text of `graph.json` in a folder that has one. */
export function graphText(folder: string): string {
  return readFileSync(join(folder, 'graph.json'), 'utf8');
}

function noGraph(folder: string): Issue {
  const message = `There is no graph.json in ${folder}. Name a folder such as data/kaspersky.`;
  return { code: 'no-graph', file: 'graph.json', path: '', recordId: null, message };
}

/** Names of the sub-folders that hold a `graph.json`, in alphabetical order. */
export function datasetNames(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'graph.json')))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads the article texts in a folder that belong to a source of the dataset, found by address. A list or a text that
 * is not there or not readable is an issue.
 */
export function readArticles(folder: string, sources: readonly Source[]): Result<readonly Article[]> {
  const listText = readText(join(folder, 'articles.json'));
  if (listText === null) return err([articlesIssue(`There is no articles.json in ${folder}.`)]);
  const list = readArticleList(listText);
  if (!list.ok) return list;
  const issues: Issue[] = [];
  const articles = list.value.flatMap((entry): Article[] => {
    const text = readText(join(folder, entry.file));
    if (text === null) issues.push(articlesIssue(`There is no ${entry.file} in ${folder}, though it is listed.`));
    const article = text === null ? null : articleOf(entry, text, sources);
    return article === null ? [] : [article];
  });
  return issues.length === 0 ? { ok: true, value: articles } : err(issues);
}

function articlesIssue(message: string): Issue {
  return { code: 'articles-list', file: 'articles.json', path: '', recordId: null, message };
}

/** Counts of a dataset, for the line that `check` prints. */
export function countsOf({ graph, coverage }: DatasetFiles): string {
  const claims = graph.ties.reduce((sum, tie) => sum + tie.claims.length, 0);
  return [
    `${graph.sources.length} sources`,
    `${graph.reports.length} reports`,
    `${graph.entities.length} entities`,
    `${graph.ties.length} ties`,
    `${claims} claims`,
    `${coverage?.sentences.length ?? 0} sentences accounted for`,
  ].join(', ');
}

function readTexts(folder: string, ignoreLayout: boolean): DatasetTexts | null {
  const read = (name: string): string | null => readText(join(folder, name));
  const graph = read('graph.json');
  if (graph === null) return null;
  const [layout, views, coverage] = [read('layout.json'), read('views.json'), read('coverage.json')];
  return {
    'graph.json': graph,
    ...(layout === null || ignoreLayout ? {} : { 'layout.json': layout }),
    ...(views === null ? {} : { 'views.json': views }),
    ...(coverage === null ? {} : { 'coverage.json': coverage }),
    stories: readStoryTexts(folder),
  };
}

/** Texts of the stories by their file names, in alphabetical order. */
function readStoryTexts(folder: string): Readonly<Record<string, string>> {
  const stories = join(folder, 'stories');
  if (!existsSync(stories)) return {};
  const names = readdirSync(stories).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.sort().map((name) => [`stories/${name}`, readFileSync(join(stories, name), 'utf8')]));
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
