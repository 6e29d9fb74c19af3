/**
 * The shape in which a compiled dataset travels, checked by hand: zod would weigh more than the data on a first load.
 * The build has checked every field already, so this looks only as deep as reading and drawing would stumble.
 */
import type { CompiledDataset, CompiledTie } from './compiled.ts';

/** A day number; `-` and `+` are the two infinities, which JSON lacks. */
export type PackedDay = number | '-' | '+';

/** Earliest start, latest start, earliest end, latest end, and 1 where the date is approximate. */
export type PackedBounds = readonly [PackedDay, PackedDay, PackedDay, PackedDay, 0 | 1];

export interface PackedTie extends Omit<CompiledTie, 'dates'> {
  readonly dates: { readonly happened: readonly PackedBounds[]; readonly reported: readonly PackedBounds[] };
}

export interface PackedDataset extends Omit<CompiledDataset, 'ties' | 'stories'> {
  readonly ties: readonly PackedTie[];
  /** Missing in data that was packed before there were stories. */
  readonly stories?: CompiledDataset['stories'];
}

/** A field's check: whether the value has the shape that is relied on. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isInteger(value);
const isRecord: Check = (value) => fieldsOf(value) !== null;
const isDay: Check = (value) => Number.isFinite(value) || value === '-' || value === '+';

const isBounds = tuple([isDay, isDay, isDay, isDay, (value) => value === 0 || value === 1]);
const isDomain = record({ from: Number.isFinite, to: Number.isFinite });
const isPosition = tuple([Number.isFinite, Number.isFinite]);

const isStatus = record({
  support: isText,
  reason: record({ rule: isText, claims: listOf(isText) }),
  denial: isText,
  denials: listOf(isText),
  retracted: isFlag,
  deniedOnly: isFlag,
  voices: isCount,
});

const isClaim = record({ id: isText, source: isText, claimant: isText, stance: isText, evidence: listOf(isRecord) });

const isTie = record({
  id: isText,
  type: isText,
  from: isText,
  to: isText,
  group: isText,
  claims: listOf(isClaim),
  status: isStatus,
  sources: listOf(isText),
  dates: record({ happened: listOf(isBounds), reported: listOf(isBounds) }),
});

const isStories = listOf(record({ id: isText, title: isText, lead: isText, steps: isCount }));

const isDataset = record({
  id: isText,
  title: isText,
  description: isText,
  license: isText,
  updated: isText,
  hash: isText,
  sources: listOf(record({ id: isText, title: isText, publisher: isText, url: isText, published: isText })),
  reports: listOf(record({ id: isText, publisher: isText })),
  entities: listOf(record({ id: isText, type: isText, name: isText, onCanvas: isFlag })),
  ties: listOf(isTie),
  corrections: listOf(record({ date: isText, what: isText, records: listOf(isText) })),
  views: listOf(record({ id: isText, question: isText, link: isText })),
  stories: (value) => value === undefined || isStories(value),
  positions: (value) => [...(fieldsOf(value)?.values() ?? [null])].every(isPosition),
  domains: record({ happened: isDomain, reported: isDomain }),
});

/** Whether a value read from JSON has the shape of a packed dataset, as far as the page relies on it. Never throws. */
export function isPacked(value: unknown): value is PackedDataset {
  return isDataset(value);
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function record(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value) => {
    const found = fieldsOf(value);
    return found !== null && checks.every(([name, check]) => check(found.get(name)));
  };
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every((item) => check(item));
}

function tuple(checks: readonly Check[]): Check {
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, index) => check(value[index]));
}
