/**
 * The stated subset of EDTF (ISO 8601-2) that the data and the links use, and no more:
 * years, months and days, each with `~`, `?` or `%`; intervals `a/b`, either end `..`; one-of-sets `[a..b]`.
 */
import { err, ok, type Result } from '../result.ts';
import { type Day, dayOf, daysInMonth } from './day.ts';
import { monthName, yearInWords } from './months.ts';

/** A year, a month or a day. `month` and `day` are null where the date is no finer than the year or the month. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** `~` or `%`: about that time. */
  readonly approximate: boolean;
  /** `?` or `%`: perhaps at that time. */
  readonly uncertain: boolean;
}

/** `a/b`: throughout. null stands for `..`; at most one end is null. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/** `[a..b]`: at some point from `earliest` to `latest`. null stands for an end left open; at most one is null. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly earliest: EdtfDate | null;
  readonly latest: EdtfDate | null;
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Longer than any date of the subset: messages quote no more than this. */
const LONGEST = 32;

/** Reads text as EDTF of the subset. The error says in a sentence what is wrong, quoting the date. Never throws. */
export function parseEdtf(text: string): Result<Edtf, string> {
  if (text === '') return err('the date is empty: write a year, month or day, such as 2017 or 2017-03-16');
  if (text.includes('[') || text.includes(']')) return parseSet(text);
  if (text.includes('/')) return parseInterval(text);
  return parseDate(text);
}

/** Whether text is EDTF of the subset. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text).ok;
}

/** Whether text is a plain year, month or day, without `~`, `?` or `%`. */
export function isEdtfDate(text: string): boolean {
  return parsePlainDate(text).ok;
}

/** Reads text as a plain year, month or day, without `~`, `?` or `%`. The error says what is wrong. */
export function parsePlainDate(text: string): Result<EdtfDate, string> {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed;
  const date = parsed.value;
  if (date.kind !== 'date') return err(`${text} is not a single date: write a year, month or day, such as 2017-03`);
  if (date.approximate || date.uncertain) return err(`${text} must be a plain date here: leave out the last character`);
  return ok(date);
}

/** First and last day of a date's year, month or day. `~` and `?` do not widen it: they are read from the date itself. */
export function edtfSpan(date: EdtfDate): readonly [first: Day, last: Day] {
  const { year, month, day } = date;
  if (month === null) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (day === null) return [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
  const only = dayOf(year, month, day);
  return [only, only];
}

function parseDate(text: string): Result<EdtfDate, string> {
  const match = DATE.exec(text);
  if (match === null) {
    return err(`${quote(text)} is not a date: write a year, month or day, such as 2017, 2017-03 or 2017-03-16`);
  }
  const [, yearText, monthText, dayText, mark] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (month !== null && (month < 1 || month > 12)) {
    return err(`${text} is not a month of the calendar: months run from 01 to 12`);
  }
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) {
    const inMonth = `${monthName(month)} ${yearInWords(year)} has ${daysInMonth(year, month)} days`;
    return err(`${text} is not a day of the calendar: ${inMonth}`);
  }
  return ok({
    kind: 'date',
    year,
    month,
    day,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  });
}

function parseInterval(text: string): Result<EdtfInterval, string> {
  const [startText = '', endText = '', ...rest] = text.split('/');
  if (rest.length > 0) return err(`${quote(text)} is not an interval: it has more than one slash`);
  if (startText === '' || endText === '') {
    return err(`${quote(text)} is not an interval: write .. where an end is open, such as 2008/..`);
  }
  const ends = parseEnds(text, startText === '..' ? null : startText, endText === '..' ? null : endText);
  return ends.ok ? ok({ kind: 'interval', start: ends.value[0], end: ends.value[1] }) : ends;
}

function parseSet(text: string): Result<EdtfSet, string> {
  const inside = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1).split('..') : [];
  const [earliest, latest] = inside;
  if (inside.length !== 2 || earliest === undefined || latest === undefined) {
    return err(`${quote(text)} is not a one-of-set: write [2015..2017], [..2014] or [2012..]`);
  }
  const ends = parseEnds(text, earliest === '' ? null : earliest, latest === '' ? null : latest);
  return ends.ok ? ok({ kind: 'set', earliest: ends.value[0], latest: ends.value[1] }) : ends;
}

type Ends = readonly [EdtfDate | null, EdtfDate | null];

function parseEnds(text: string, startText: string | null, endText: string | null): Result<Ends, string> {
  if (startText === null && endText === null) return err(`${text} says nothing: at least one end must be a date`);
  const start = startText === null ? ok(null) : parseDate(startText);
  if (!start.ok) return start;
  const end = endText === null ? ok(null) : parseDate(endText);
  if (!end.ok) return end;
  if (start.value !== null && end.value !== null && edtfSpan(end.value)[1] < edtfSpan(start.value)[0]) {
    return err(`${text} ends before it starts`);
  }
  return ok([start.value, end.value]);
}

function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
