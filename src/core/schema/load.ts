/**
 * From the texts of a dataset's files to checked records. The boundary: behind it, shapes are trusted.
 */
import type { z } from 'zod';
import { err, type Issue, ok, type Result } from '../result.ts';
import { checkDataset } from './check.ts';
import {
  coverageSchema,
  type Dataset,
  type DatasetFiles,
  datasetSchema,
  layoutSchema,
  viewsSchema,
} from './dataset.ts';
import { migrate } from './migrate.ts';
import { issuesOfShape, type Json, recordsWithoutShapeIssues } from './shape-issues.ts';

/** File texts by file name; `graph.json` is required, the others may be missing. */
export interface DatasetTexts {
  readonly 'graph.json': string;
  readonly 'layout.json'?: string;
  readonly 'views.json'?: string;
  readonly 'coverage.json'?: string;
}

/**
 * Parses, migrates and checks the files of one dataset.
 * @returns the parsed files, or every problem found in any of them: syntax, shape, and ties between records.
 */
export function loadDataset(texts: DatasetTexts): Result<DatasetFiles> {
  const issues: Issue[] = [];
  const graph = readGraph(texts['graph.json'], issues);
  const layout = readFile('layout.json', texts['layout.json'], layoutSchema, issues);
  const views = readFile('views.json', texts['views.json'], viewsSchema, issues);
  const coverage = readFile('coverage.json', texts['coverage.json'], coverageSchema, issues);
  if (graph !== null) {
    const files = { graph: graph.dataset, layout, views: views?.views ?? [], coverage };
    issues.push(...checkDataset(files, graph.salvagedFrom));
    if (issues.length === 0) return ok(files);
  }
  return err(issues);
}

/**
 * A graph with a misshapen record is still read without it, so that one wrong field
 * does not hide the problems of all others; `salvagedFrom` then holds the file as it came.
 */
function readGraph(text: string, issues: Issue[]): { dataset: Dataset; salvagedFrom: Json | null } | null {
  const raw = parseJson('graph.json', text, issues);
  if (raw === undefined) return null;
  const migrated = migrate(raw);
  if (!migrated.ok) {
    issues.push(...migrated.error);
    return null;
  }
  const parsed = datasetSchema.safeParse(migrated.value);
  if (parsed.success) return { dataset: parsed.data, salvagedFrom: null };
  issues.push(...issuesOfShape('graph.json', migrated.value, parsed.error));
  const salvaged = datasetSchema.safeParse(recordsWithoutShapeIssues(migrated.value, parsed.error));
  return salvaged.success ? { dataset: salvaged.data, salvagedFrom: migrated.value } : null;
}

function readFile<T>(file: string, text: string | undefined, schema: z.ZodType<T>, issues: Issue[]): T | null {
  if (text === undefined) return null;
  const raw = parseJson(file, text, issues);
  if (raw === undefined) return null;
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  issues.push(...issuesOfShape(file, raw, parsed.error));
  return null;
}

function parseJson(file: string, text: string, issues: Issue[]): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    issues.push({
      code: 'not-json',
      file,
      path: '',
      recordId: null,
      message: `This file is not valid JSON${placeInText(text, reason)}: ${reason}. An editor that knows JSON marks the place.`,
    });
    return undefined;
  }
}

/** Engines give the position as an offset; a curator looks for a line. */
function placeInText(text: string, reason: string): string {
  const offset = /position (\d+)/.exec(reason)?.[1];
  if (offset === undefined) return '';
  const before = text.slice(0, Number(offset)).split('\n');
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
