/**
 * From the texts of a dataset's files to checked records. The boundary: behind it, shapes are trusted.
 */
import { z } from 'zod';
import { err, type Issue, ok, type Result } from '../result.ts';
import { checkDataset } from './check.ts';
import { checkStories } from './check-stories.ts';
import { coverageSchema, type DatasetFiles, datasetSchema, layoutSchema, viewsSchema } from './dataset.ts';
import { migrate, SCHEMA_VERSION } from './migrate.ts';
import { salvage } from './salvage.ts';
import { issuesOfShape, type Json } from './shape-issues.ts';
import { storySchema } from './story.ts';

/** File texts by file name; `graph.json` is required, the others may be missing. */
export interface DatasetTexts {
  readonly 'graph.json': string;
  readonly 'layout.json'?: string;
  readonly 'views.json'?: string;
  readonly 'coverage.json'?: string;
  /** By file name, such as `stories/a-fee.json`. */
  readonly stories?: Readonly<Record<string, string>>;
}

/** What could be read of a dataset, and everything that is wrong with it. */
export interface Examination {
  /** Null where `graph.json` is no JSON object of a known version. Misshapen records are left out. */
  readonly files: DatasetFiles | null;
  /** Whether nothing was left out. */
  readonly whole: boolean;
  readonly issues: readonly Issue[];
  /** An issue found in `files`, with its path as the files on disk have it. */
  readonly relocate: (issue: Issue) => Issue;
}

/**
 * Parses, migrates and checks the files of one dataset. A misshapen record is left out, so that one wrong field does
 * not hide the problems of all others.
 */
export function examineDataset(texts: DatasetTexts): Examination {
  const graph = readGraph(texts['graph.json']);
  const layout = readFile('layout.json', texts['layout.json'], LAYOUT);
  const views = readFile('views.json', texts['views.json'], VIEWS);
  const coverage = readFile('coverage.json', texts['coverage.json'], COVERAGE);
  const stories = Object.entries(texts.stories ?? {}).map(([file, text]) => readFile(file, text, STORY));
  const all = [graph, layout, views, coverage, ...stories];
  const relocate = (issue: Issue): Issue => {
    const read = all.find(({ file }) => file === issue.file);
    return read === undefined ? issue : { ...issue, path: read.pathInFile(issue.path) };
  };
  const shape = all.flatMap((read) => read.issues);
  const whole = shape.length === 0;
  if (graph.value === null) return { files: null, whole, issues: shape, relocate };
  const files: DatasetFiles = {
    graph: graph.value,
    layout: layout.value,
    views: views.value?.views ?? [],
    stories: stories.flatMap(({ value }) => value ?? []),
    coverage: coverage.value,
  };
  const told = stories.map(({ file, value, raw: content }) => ({ file, story: value, raw: content }));
  const raw = { graph: graph.raw, views: views.raw, coverage: coverage.raw, stories: told };
  const found = [...checkDataset(files, raw), ...checkStories(told, graph.value, graph.raw)];
  return { files, whole, issues: [...shape, ...found.map(relocate)], relocate };
}

/**
 * Parses, migrates and checks the files of one dataset.
 * @returns the parsed files, or every problem found in any of them: syntax, shape, and ties between records.
 */
export function loadDataset(texts: DatasetTexts): Result<DatasetFiles> {
  const { files, issues } = examineDataset(texts);
  return files !== null && issues.length === 0 ? ok(files) : err(issues);
}

interface ReadFile<T> {
  readonly file: string;
  /** Null where the file is missing or unreadable. */
  readonly value: T | null;
  readonly raw: Json;
  readonly issues: readonly Issue[];
  readonly pathInFile: (path: string) => string;
}

/** How a file is read: whole, or else without its misshapen records, blanks in place of what the file itself lacks. */
interface Format<T> {
  readonly schema: z.ZodType<T>;
  /** As `schema`, with no list so short that leaving out a record would break it. */
  readonly salvaged: z.ZodType<T>;
  readonly blank: { [key: string]: Json };
}

const { sources, entities, ties } = datasetSchema.shape;

const GRAPH = {
  schema: datasetSchema,
  salvaged: datasetSchema.extend({
    sources: z.array(sources.element),
    entities: z.array(entities.element),
    ties: z.array(ties.element),
  }),
  blank: {
    schemaVersion: SCHEMA_VERSION,
    id: 'unread',
    title: 'unread',
    description: 'unread',
    license: 'unread',
    updated: '2000',
    sources: [],
    reports: [],
    entities: [],
    ties: [],
    corrections: [],
  },
};
const LAYOUT = { schema: layoutSchema, salvaged: layoutSchema, blank: { positions: {} } };
const VIEWS = { schema: viewsSchema, salvaged: viewsSchema, blank: { views: [] } };
const STORY = {
  schema: storySchema,
  salvaged: storySchema.extend({ steps: z.array(storySchema.shape.steps.element) }),
  blank: { id: 'unread', title: 'unread', lead: 'unread', steps: [] },
};
const COVERAGE = { schema: coverageSchema, salvaged: coverageSchema, blank: { sentences: [] } };

function readGraph(text: string): ReadFile<z.infer<typeof datasetSchema>> {
  const file = 'graph.json';
  const raw = parseJson(file, text);
  if (!raw.ok) return unread(file, raw.error);
  const migrated = migrate(raw.value);
  return migrated.ok ? readShape(file, migrated.value, GRAPH) : unread(file, migrated.error);
}

function readFile<T>(file: string, text: string | undefined, format: Format<T>): ReadFile<T> {
  if (text === undefined) return unread(file, []);
  const raw = parseJson(file, text);
  return raw.ok ? readShape(file, raw.value, format) : unread(file, raw.error);
}

function readShape<T>(file: string, raw: Json, { schema, salvaged, blank }: Format<T>): ReadFile<T> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { file, value: parsed.data, raw, issues: [], pathInFile: (path) => path };
  const { content, pathInFile } = salvage(raw, parsed.error, blank);
  const rest = salvaged.safeParse(content);
  const issues = issuesOfShape(file, raw, parsed.error);
  return { file, value: rest.success ? rest.data : null, raw, issues, pathInFile };
}

function unread<T>(file: string, issues: readonly Issue[]): ReadFile<T> {
  return { file, value: null, raw: null, issues, pathInFile: (path) => path };
}

function parseJson(file: string, text: string): Result<Json> {
  try {
    const value: Json = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    const message = `This file is not valid JSON${placeInText(text, reason)}: ${reason}. An editor that knows JSON marks the place.`;
    return err([{ code: 'not-json', file, path: '', recordId: null, message }]);
  }
}

/** Engines give the position as an offset; a curator looks for a line. */
function placeInText(text: string, reason: string): string {
  const offset = /position (\d+)/.exec(reason)?.[1];
  if (offset === undefined) return '';
  const before = text.slice(0, Number(offset)).split('\n');
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
