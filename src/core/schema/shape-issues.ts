/** From zod's errors to issues that name the record and the field. */
import type { z } from 'zod';
import type { Issue } from '../result.ts';

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type Path = readonly PropertyKey[];

/** One issue for each fault of shape, with the id of the nearest record around it. */
export function issuesOfShape(file: string, raw: Json, error: z.ZodError): Issue[] {
  return error.issues.flatMap(faultsOf).map(({ path, issue }) => {
    const value = valueAt(raw, path);
    return {
      code: codeOf(issue, value),
      file,
      path: pathText(path),
      recordId: nearestId(raw, path),
      message: messageOf(issue, path, value),
    };
  });
}

/** A path as a curator would write it: `ties[3].claims[0].when`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

interface Fault {
  readonly path: Path;
  readonly issue: z.core.$ZodIssue;
}

/** One fault a field: unknown fields one by one, and of a choice of shapes only the one that was meant. */
function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...issue.path, key], issue }));
  if (issue.code !== 'invalid_union') return [{ path: issue.path, issue }];
  const meant = issue.errors.filter((branch) => !branch.some(({ code, path }) => isWrongType(code, path)));
  const [only, ...others] = meant;
  if (only === undefined || others.length > 0) return [{ path: issue.path, issue }];
  return only.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isWrongType(code: string | undefined, path: Path): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function valueAt(raw: Json, path: Path): Json | undefined {
  let value: Json | undefined = raw;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[String(step)];
    else return undefined;
  }
  return value;
}

function nearestId(raw: Json, path: Path): string | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const value = valueAt(raw, path.slice(0, length));
    if (isObject(value) && typeof value.id === 'string') return value.id;
  }
  return null;
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function codeOf(issue: z.core.$ZodIssue, value: Json | undefined): string {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (value === undefined) return 'missing-field';
  if (issue.code === 'invalid_value') return 'unknown-term';
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return 'wrong-type';
  return 'invalid-value';
}

function messageOf(issue: z.core.$ZodIssue, path: Path, value: Json | undefined): string {
  const field = fieldName(path);
  if (issue.code === 'unrecognized_keys') return `There is no field ${field} here: check the spelling, or remove it.`;
  if (value === undefined) return `The required field ${field} is missing.`;
  return `${field} is ${quote(value)}, but ${demandOf(issue)}.`;
}

/** The field's name; a list item goes by its list. */
function fieldName(path: Path): string {
  const name = path.findLast((step) => typeof step !== 'number');
  if (name === undefined) return 'The file';
  return typeof path.at(-1) === 'number' ? `An item of "${String(name)}"` : `"${String(name)}"`;
}

/** What would be right: "must be …". */
function demandOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? `can only be ${JSON.stringify(issue.values[0])}, or be left out`
        : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `must be ${typeName(issue.expected)}`;
    case 'invalid_union':
      return `must be ${unionTypes(issue)}`;
    case 'too_small':
    case 'too_big':
      return limitOf(issue);
    case 'invalid_key':
      return issue.issues.map(({ message }) => `its name ${message}`).join(', and ');
    default:
      return issue.message;
  }
}

function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  // A limit with words of its own ("must not be empty") needs no others.
  if (!/^Too (?:small|big)/.test(issue.message)) return issue.message;
  const [least, limit] = issue.code === 'too_small' ? [true, issue.minimum] : [false, issue.maximum];
  if (issue.origin === 'array')
    return `must have at ${least ? 'least' : 'most'} ${limit} item${limit === 1 ? '' : 's'}`;
  if (issue.inclusive === false) return `must be ${least ? 'more' : 'less'} than ${limit}`;
  return `must be at ${least ? 'least' : 'most'} ${limit}`;
}

function unionTypes(issue: z.core.$ZodIssueInvalidUnion): string {
  const types = issue.errors.flatMap((branch) =>
    branch.flatMap((fault) => (fault.code === 'invalid_type' ? [typeName(fault.expected)] : [])),
  );
  return [...new Set(types)].join(' or ');
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  int: 'a whole number',
  number: 'a number',
  array: 'a list in […]',
  tuple: 'a list in […]',
  object: 'a record in {…}',
  record: 'a record in {…}',
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? `a ${type}`;
}

function quote(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
