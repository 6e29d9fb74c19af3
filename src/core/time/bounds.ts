/**
 * What a date says about when something held. Every rule is from the design, "Time": a bare date and a one-of-set
 * mean *at some point within*, an interval or `start` and `end` mean *throughout*.
 */
import { err, ok, type Result } from '../result.ts';
import type { Day } from './day.ts';
import { type EdtfDate, type EdtfSet, edtfSpan, parseEdtf } from './edtf.ts';

export type { Day } from './day.ts';

/**
 * The four bounds of a span of time, each inclusive. Made by `boundsOf`, they keep
 * earliestStart ≤ latestStart ≤ latestEnd and earliestStart ≤ earliestEnd ≤ latestEnd.
 */
export interface Bounds {
  readonly earliestStart: Day;
  readonly latestStart: Day;
  readonly earliestEnd: Day;
  readonly latestEnd: Day;
  /** `~` or `?` stands in the date: at most "possible". */
  readonly approximate: boolean;
}

/**
 * A claim's `when` as it stands in the data: EDTF, or a start, an end, or both. Said here by its shape, since
 * `time` does not import `schema`; the schema's `When` fits it.
 */
export type WhenText = string | { readonly start?: string; readonly end?: string };

/** The days among which a start or an end lies. */
interface Point {
  readonly first: Day;
  readonly last: Day;
  readonly approximate: boolean;
}

const UNKNOWN: Point = { first: -Infinity, last: Infinity, approximate: false };

/** `still` is `..` as an end; null is an end that is not stated. */
type End = Point | 'still' | null;

/**
 * The bounds of a `when`. `reported` is when the claim was made (see `dateBounds`); it matters only where the end
 * is `..`, which means "still so on that day". The error is a sentence saying why the date makes no sense.
 */
export function boundsOf(when: WhenText, reported: Bounds): Result<Bounds, string> {
  if (typeof when !== 'string') return boundsOfEnds(when, reported);
  const parsed = parseEdtf(when);
  if (!parsed.ok) return parsed;
  if (parsed.value.kind !== 'interval') return ok(someTimeWithin(pointOf(parsed.value)));
  const { start, end } = parsed.value;
  return throughout(start && pointOf(start), end === null ? 'still' : pointOf(end), reported);
}

/**
 * The bounds of a date on which something was said or published: at some point within it. An interval means
 * throughout, as everywhere; it may not end in `..`, which would need a reported date of its own.
 */
export function dateBounds(text: string): Result<Bounds, string> {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed;
  if (parsed.value.kind !== 'interval') return ok(someTimeWithin(pointOf(parsed.value)));
  const { start, end } = parsed.value;
  if (end === null) return err(`${text} has an open end, which a date of saying or publishing cannot have`);
  return fromEnds(start && pointOf(start), pointOf(end));
}

function boundsOfEnds(when: Exclude<WhenText, string>, reported: Bounds): Result<Bounds, string> {
  const start = parsePoint('start', when.start);
  if (!start.ok) return start;
  const end = parsePoint('end', when.end);
  if (!end.ok) return end;
  // A start of `..` tells no more than no start at all.
  return throughout(start.value === 'still' ? null : start.value, end.value, reported);
}

function parsePoint(name: 'start' | 'end', text: string | undefined): Result<End, string> {
  if (text === undefined) return ok(null);
  if (text === '..') return ok('still');
  const parsed = parseEdtf(text);
  if (!parsed.ok) return err(`${name}: ${parsed.error}`);
  if (parsed.value.kind === 'interval') return err(`${name}: ${text} is an interval; write a date or a one-of-set`);
  return ok(pointOf(parsed.value));
}

function throughout(start: Point | null, end: End, reported: Bounds): Result<Bounds, string> {
  return end === 'still' ? stillSo(start, reported) : fromEnds(start, end);
}

/**
 * `..` as an end: it held on the day of the report, and may have held ever after. Where only a span is known for
 * the report, its first day is the weaker reading, unless the start may lie later still. What held on the day of the
 * report had begun by then.
 */
function stillSo(start: Point | null, reported: Bounds): Result<Bounds, string> {
  const reportedFirst = Number.isFinite(reported.earliestStart) ? reported.earliestStart : reported.latestEnd;
  if (!Number.isFinite(reportedFirst)) return err('.. means still so when reported, but the report has no date');
  const earliestStart = start?.first ?? -Infinity;
  if (earliestStart > reported.latestEnd) {
    return err('.. means still so when reported, but the start is later than the report: leave the end out');
  }
  const latestStart = start === null ? reportedFirst : Math.min(start.last, reported.latestEnd);
  const notBefore = Number.isFinite(latestStart) ? latestStart : earliestStart;
  const earliestEnd = Math.max(reportedFirst, notBefore);
  return ok({
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd: Infinity,
    approximate: (start?.approximate ?? false) || reported.approximate,
  });
}

/**
 * A missing end: earliest end = latest start. A missing start: latest start = earliest end. A one-of-set that is
 * open on that side, such as an end of `[..2014]`, leaves the same bound missing and is read alike, so that stating
 * more never makes a tie less sure. Nothing ends before it starts: overlapping dates narrow one another.
 */
function fromEnds(start: Point | null, end: Point | null): Result<Bounds, string> {
  if (start === null && end === null) return err('a date needs a start, an end, or both');
  const { first: earliestStart, last: startLast } = start ?? UNKNOWN;
  const { first: endFirst, last: latestEnd } = end ?? UNKNOWN;
  if (latestEnd < earliestStart) return err('the end is before the start');
  const knownStart = startLast === Infinity ? null : Math.min(startLast, latestEnd);
  const knownEnd = endFirst === -Infinity ? null : Math.max(endFirst, earliestStart);
  return ok({
    earliestStart,
    latestStart: knownStart ?? knownEnd ?? latestEnd,
    earliestEnd: knownEnd ?? knownStart ?? earliestStart,
    latestEnd,
    approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
  });
}

/** A span in which it held at some point: it may have begun on its last day, and ended on its first. */
function someTimeWithin(point: Point): Bounds {
  return {
    earliestStart: point.first,
    latestStart: point.last,
    earliestEnd: point.first,
    latestEnd: point.last,
    approximate: point.approximate,
  };
}

function pointOf(value: EdtfDate | EdtfSet): Point {
  if (value.kind === 'date') {
    const [first, last] = edtfSpan(value);
    return { first, last, approximate: value.approximate || value.uncertain };
  }
  const earliest = value.earliest === null ? UNKNOWN : pointOf(value.earliest);
  const latest = value.latest === null ? UNKNOWN : pointOf(value.latest);
  return { first: earliest.first, last: latest.last, approximate: earliest.approximate || latest.approximate };
}
