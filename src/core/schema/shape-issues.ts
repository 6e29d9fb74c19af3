/** From zod's errors to issues that name the record and the field. */
import type { z } from 'zod';
import type { Issue } from '../result.ts';

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type Path = readonly PropertyKey[];

/** One issue for each fault of shape, with the id of the nearest record around it. */
export function issuesOfShape(file: string, raw: Json, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({
      code: issue.code === 'unrecognized_keys' ? 'unknown-field' : codeOf(issue, valueAt(raw, issue.path)),
      file,
      path: pathText(path),
      recordId: nearestId(raw, issue.path),
      message: messageOf(issue, valueAt(raw, issue.path)),
    }));
  });
}

/** The raw content without the list items (sources, reports, entities, ties, corrections) that hold a fault of shape. */
export function recordsWithoutShapeIssues(raw: Json, error: z.ZodError): Json {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return raw;
  const faulty = new Map<string, Set<number>>();
  for (const { path } of error.issues) {
    const [list, index] = path;
    if (typeof list !== 'string' || typeof index !== 'number') continue;
    faulty.set(list, (faulty.get(list) ?? new Set()).add(index));
  }
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((_, index) => !faulty.get(key)?.has(index)) : value,
    ]),
  );
}

/** A path as a curator would write it: `ties[3].claims[0].when`. */
function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

function valueAt(raw: Json, path: Path): Json | undefined {
  let value: Json | undefined = raw;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (value !== null && typeof value === 'object' && !Array.isArray(value)) value = value[String(step)];
    else return undefined;
  }
  return value;
}

function nearestId(raw: Json, path: Path): string | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const value = valueAt(raw, path.slice(0, length));
    if (value !== null && typeof value === 'object' && !Array.isArray(value) && typeof value.id === 'string') {
      return value.id;
    }
  }
  return null;
}

function codeOf(issue: z.core.$ZodIssue, value: Json | undefined): string {
  if (value === undefined) return 'missing-field';
  if (issue.code === 'invalid_value') return 'unknown-term';
  if (issue.code === 'invalid_type') return 'wrong-type';
  return 'invalid-value';
}

function messageOf(issue: z.core.$ZodIssue, value: Json | undefined): string {
  const field = String(issue.path.at(-1) ?? 'the file');
  if (issue.code === 'unrecognized_keys')
    return `There is no such field here: ${issue.keys.join(', ')}. Check the spelling, or remove it.`;
  if (value === undefined && issue.path.length > 0) return `The required field "${field}" is missing.`;
  if (issue.code === 'invalid_value')
    return `${quote(value)} is not a known term; use one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `"${field}" must be of type ${issue.expected}, but is ${quote(value)}.`;
  if (issue.code === 'invalid_union') return `"${field}" is ${quote(value)}, but must be ${unionReasons(issue)}.`;
  return `"${field}" is ${quote(value)}: ${issue.message}.`;
}

function unionReasons(issue: z.core.$ZodIssueInvalidUnion): string {
  const reasons = issue.errors.flatMap((branch) => branch.map((fault) => fault.message.replace(/^must be /, '')));
  return [...new Set(reasons)].join(', or ');
}

function quote(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
