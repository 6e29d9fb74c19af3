/** Generated dates, shared by the tests of time. */
import fc from 'fast-check';
import { type Bounds, boundsOf, dateBounds, type WhenText } from '../../../src/core/time/bounds.ts';
import { daysInMonth } from '../../../src/core/time/day.ts';
import type { TimeWindow } from '../../../src/core/time/window.ts';

export const SEED = 20170317;

export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Years close together, so that dates meet often, and now and then the ends of the calendar and leap years. */
const year = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 2011, max: 2017 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 4, 1900, 2000, 9999) },
);

export const monthText: fc.Arbitrary<string> = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}`);

export const dayText: fc.Arbitrary<string> = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(1 + (d % daysInMonth(y, m)), 2)}`);

/** A valid plain year, month or day. */
export const plainDate: fc.Arbitrary<string> = fc.oneof(
  year.map((y) => pad(y, 4)),
  monthText,
  dayText,
);

const mark = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('~', '?', '%') },
);

export const markedDate: fc.Arbitrary<string> = fc.tuple(plainDate, mark).map(([date, m]) => date + m);

/** A one-of-set; now and then one that ends before it starts. */
export const setText: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(markedDate, markedDate).map(([a, b]) => `[${a}..${b}]`),
  markedDate.map((date) => `[..${date}]`),
  markedDate.map((date) => `[${date}..]`),
);

export const intervalText: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(markedDate, markedDate).map(([a, b]) => `${a}/${b}`),
  markedDate.map((date) => `../${date}`),
  markedDate.map((date) => `${date}/..`),
);

const pointText = fc.oneof(
  { weight: 4, arbitrary: markedDate },
  { weight: 2, arbitrary: setText },
  { weight: 1, arbitrary: fc.constant('..') },
);

/** Any `when`, a few of them senseless. */
export const whenText: fc.Arbitrary<WhenText> = fc.oneof(
  markedDate,
  setText,
  intervalText,
  pointText.map((start) => ({ start })),
  pointText.map((end) => ({ end })),
  fc.tuple(pointText, pointText).map(([start, end]) => ({ start, end })),
);

function good(bounds: ReturnType<typeof boundsOf>): Bounds[] {
  return bounds.ok ? [bounds.value] : [];
}

/** When a claim was made. */
export const reportedBounds: fc.Arbitrary<Bounds> = fc
  .oneof(markedDate, setText)
  .map((text) => good(dateBounds(text)))
  .filter((list) => list.length > 0)
  .chain((list) => fc.constantFrom(...list));

/** Bounds of every shape that a `when` can give. */
export const someBounds: fc.Arbitrary<Bounds> = fc
  .tuple(whenText, reportedBounds)
  .map(([when, reported]) => good(boundsOf(when, reported)))
  .filter((list) => list.length > 0)
  .chain((list) => fc.constantFrom(...list));

/** Days about the years of `year`, and open ends. */
const windowEnd = (open: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 14_900, max: 17_700 }) },
    { weight: 1, arbitrary: fc.constant(open) },
  );

export const someWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(windowEnd(-Infinity), windowEnd(Infinity))
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
