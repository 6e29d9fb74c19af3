/** Dates in words for readers. Every wording says what the bounds mean, and no more. */
import type { WhenText } from './bounds.ts';
import { civilOf } from './day.ts';
import { type EdtfDate, type EdtfInterval, type EdtfSet, edtfSpan, parseEdtf } from './edtf.ts';
import { monthName, yearInWords } from './months.ts';

type Point = EdtfDate | EdtfSet;

/** `still` is `..` as an end; null is an end that is not stated. */
type End = Point | 'still' | null;

/**
 * A `when` in words that complete a sentence: "in 2015", "from 2008 to 2010", "since 2012, still so when reported".
 * With `reported`, an EDTF date, a tie that still held then says when. Text that is no date is given back as it is.
 */
export function whenInWords(when: WhenText, options: { readonly reported?: string } = {}): string {
  if (typeof when !== 'string') return endsInWords(when, options.reported);
  const parsed = parseEdtf(when);
  if (!parsed.ok) return when;
  if (parsed.value.kind !== 'interval') return atSomePoint(parsed.value);
  return intervalInWords(parsed.value, options.reported);
}

/**
 * A date in words that follow a preposition or stand alone: "16 March 2017", "about 2015", "2014 or earlier".
 * Takes EDTF of the subset; text that is no date is given back as it is.
 */
export function dateInWords(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return text;
  return parsed.value.kind === 'interval' ? intervalInWords(parsed.value, undefined) : point(parsed.value);
}

/** A time window in words, "2015 to 2017"; null is an open end. Both texts are EDTF years, months or days. */
export function windowInWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'any time' : `up to ${dateInWords(to)}`;
  if (to === null) return `from ${dateInWords(from)} on`;
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

function intervalInWords(interval: EdtfInterval, reported: string | undefined): string {
  return throughout(interval.start, interval.end ?? 'still', reported);
}

function endsInWords(when: Exclude<WhenText, string>, reported: string | undefined): string {
  const start = readEnd(when.start);
  const end = readEnd(when.end);
  if (start === undefined || end === undefined) return [when.start ?? '', when.end ?? ''].join(' – ');
  return throughout(start === 'still' ? null : start, end, reported);
}

/** undefined where the text is no start or end. */
function readEnd(text: string | undefined): End | undefined {
  if (text === undefined) return null;
  if (text === '..') return 'still';
  const parsed = parseEdtf(text);
  return parsed.ok && parsed.value.kind !== 'interval' ? parsed.value : undefined;
}

function throughout(start: Point | null, end: End, reported: string | undefined): string {
  if (end === 'still') return stillSo(start, reported);
  if (start === null) return end === null ? 'undated' : `until ${endPoint(end)}`;
  if (end === null) return fromOn(start);
  if (point(start) === point(end)) return atSomePoint(start);
  return openBefore(end) === null
    ? `from ${point(start)} to ${point(end)}`
    : `from ${point(start)} until ${endPoint(end)}`;
}

function stillSo(start: Point | null, reported: string | undefined): string {
  const still = `still so ${reported === undefined ? 'when reported' : whenInWords(reported)}`;
  return start === null ? still : `since ${point(start)}, ${still}`;
}

function fromOn(start: Point): string {
  const usedBy = openBefore(start);
  if (usedBy !== null) return `by ${point(usedBy)} (end not stated)`;
  const on = start.kind === 'set' && start.latest === null ? '' : ' on';
  return `from ${point(start)}${on} (end not stated)`;
}

/** At some point within a date or a one-of-set. */
function atSomePoint(value: Point): string {
  if (value.kind === 'date') {
    if (value.approximate) return point(value);
    return `${value.uncertain ? 'perhaps ' : ''}${value.day === null ? 'in' : 'on'} ${plain(value)}`;
  }
  const { earliest, latest } = value;
  if (latest === null) return earliest === null ? 'at some time' : `some time from ${point(earliest)} on`;
  if (earliest === null) return someTimeBefore(latest);
  return point(earliest) === point(latest) ? atSomePoint(earliest) : point(value);
}

/** A start or an end, to follow "from", "since" or "to". */
function point(value: Point): string {
  if (value.kind === 'date') {
    return `${value.uncertain ? 'perhaps ' : ''}${value.approximate ? 'about ' : ''}${plain(value)}`;
  }
  const { earliest, latest } = value;
  if (latest === null) return earliest === null ? 'some time' : `${point(earliest)} or later`;
  if (earliest === null) return `${point(latest)} or earlier`;
  const [first, last] = [point(earliest), point(latest)];
  return first === last ? first : `some time between ${first} and ${last}`;
}

/** An end, to follow "until": "until 2010" alone would leave open whether 2010 still counts. */
function endPoint(value: Point): string {
  const latest = openBefore(value);
  if (latest !== null) return someTimeBefore(latest);
  const sometimeIn = value.kind === 'date' && value.day === null && !value.approximate && !value.uncertain;
  return `${sometimeIn ? 'some time in ' : ''}${point(value)}`;
}

/** "By 2014" may or may not take in 2014; "before 2015" cannot be misread. */
function someTimeBefore(latest: EdtfDate): string {
  if (latest.approximate || latest.uncertain) return `some time up to ${point(latest)}`;
  const { year, month, day } = civilOf(edtfSpan(latest)[1] + 1);
  const next = { year, month: latest.month === null ? null : month, day: latest.day === null ? null : day };
  return `some time before ${plain(next)}`;
}

/** The latest date of a one-of-set that is open to the past, such as `[..2014]`; null for every other point. */
function openBefore(value: Point): EdtfDate | null {
  return value.kind === 'set' && value.earliest === null ? value.latest : null;
}

function plain(date: Pick<EdtfDate, 'year' | 'month' | 'day'>): string {
  const year = yearInWords(date.year);
  if (date.month === null) return year;
  const month = `${monthName(date.month)} ${year}`;
  return date.day === null ? month : `${date.day} ${month}`;
}
