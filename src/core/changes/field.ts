import { type Point, planted } from './change.ts';

/** How a field is told where it differs; `Around` is what its ids are read in. */
export interface Telling<T, Around> {
  /** What it is called in a sentence: "date". */
  readonly label: string;
  /** The value in words; null where the record does not give it. */
  readonly words: (record: T, around: Around) => string | null;
  /** By what two values are compared; without it, by the value itself. */
  readonly key?: (record: T, around: Around) => string;
}

/** A telling for every field of a record. One that is null is told otherwise, or means nothing to readers. */
export type Tellings<T, Around> = { readonly [Name in keyof T]-?: Telling<T, Around> | null };

/** A record, and what its ids are read in. */
export interface Placed<T, Around> {
  readonly record: T;
  readonly around: Around;
}

/**
 * A point for each field whose value differs: "The name was “A” and is now “B”."
 * @param code put before the field's name: `claim-` for those of a claim
 * @param within put before the sentence: "in the denial by Ada Marsh, "
 */
export function fieldPoints<T extends object, Around>(
  tellings: Tellings<T, Around>,
  before: Placed<T, Around>,
  after: Placed<T, Around>,
  { code = '', within = '' } = {},
): readonly Point[] {
  const entries: [string, Telling<T, Around> | null][] = Object.entries(tellings);
  return entries.flatMap(([name, telling]) => {
    if (telling === null || keyOf(name, telling, before) === keyOf(name, telling, after)) return [];
    const { label, words } = telling;
    const sentence = differs(label, words(before.record, before.around), words(after.record, after.around));
    return [planted(code + name, capital(within + sentence))];
  });
}

/** Text in quotation marks; null where there is none. */
export function quoted(text: string | undefined): string | null {
  return text === undefined ? null : `“${text}”`;
}

/** A list in words; null where it is missing or empty. */
export function listed(items: readonly string[] | undefined): string | null {
  return items === undefined || items.length === 0 ? null : items.join(', ');
}

/** The key of a list whose order means nothing. */
export function setKey(items: readonly unknown[] | undefined): string {
  return [...new Set((items ?? []).map((item) => JSON.stringify(item)))].sort().join();
}

function keyOf<T extends object, Around>(name: string, telling: Telling<T, Around>, placed: Placed<T, Around>): string {
  if (telling.key !== undefined) return telling.key(placed.record, placed.around);
  return JSON.stringify(Object.entries(placed.record).find(([field]) => field === name)?.[1] ?? null);
}

function differs(label: string, was: string | null, is: string | null): string {
  if (was === null) return `the ${label} is now given: ${is ?? 'nothing'}.`;
  if (is === null) return `the ${label} is no longer given; it was ${was}.`;
  return `the ${label} was ${was} and is now ${is}.`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
