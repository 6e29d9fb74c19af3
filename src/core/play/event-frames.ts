import type { WindowText } from '../state/view.ts';
import type { Bounds } from '../time/bounds.ts';
import { civilOf, type Day, dayOf, daysInMonth } from '../time/day.ts';
import { daysOf, type Frame, inOrder, MOST_FRAMES } from './frame.ts';

/** A tie with its dates on one clock; none where it is undated. */
export interface DatedTie {
  readonly id: string;
  readonly dates: readonly Bounds[];
}

/** A day, a month or a year of the calendar; months and days that are not named are null. */
interface CalendarUnit {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** How coarse units are at least, from days to spans of years. */
const GRAINS = ['day', 'month', 1, 10, 100, 1000] as const;

/** Something that began at a known time, or is at least known to have held. */
interface Event {
  readonly id: string;
  readonly unit: CalendarUnit;
}

/**
 * One frame for each distinct date on which something began, in order of time; where two begin on one day, the shorter
 * first. Each is as precise as its date: a year, a month or a day. Where that would be too many, days become months,
 * months years, and years decades. What began at an unknown time makes no frame of its own where it may show in
 * another's; else its frame is when it is first known to have held. So each dated tie may show in one of them.
 */
export function eventFrames(ties: readonly DatedTie[]): readonly Frame[] {
  const begun = ties.flatMap((tie) => eventsOf(tie, beginningOf));
  const first = framesOf(begun, 'day')[0]?.window;
  const firstDay = first === undefined ? Infinity : daysOf(first).from;
  const over = ties.filter(
    ({ dates }) => dates.every(isOpen) && dates.every(({ latestEnd }) => latestEnd < firstDay || first === undefined),
  );
  const events = [...over.flatMap((tie) => eventsOf(tie, firstKnown)), ...begun];
  for (const grain of GRAINS) {
    const frames = framesOf(events, grain);
    if (frames.length <= MOST_FRAMES) return frames;
  }
  return [];
}

function eventsOf({ id, dates }: DatedTie, unitOf: (bounds: Bounds) => CalendarUnit | null): readonly Event[] {
  return dates.flatMap((bounds) => {
    const unit = unitOf(bounds);
    return unit === null ? [] : [{ id, unit }];
  });
}

function isOpen({ earliestStart }: Bounds): boolean {
  return !Number.isFinite(earliestStart);
}

function framesOf(events: readonly Event[], grain: (typeof GRAINS)[number]): readonly Frame[] {
  const byText = new Map<string, { readonly window: WindowText; readonly ties: Set<string> }>();
  for (const { id, unit } of events) {
    const window = windowOfUnit(unit, grain);
    const text = `${window.from}..${window.to}`;
    const found = byText.get(text) ?? { window, ties: new Set() };
    byText.set(text, found);
    found.ties.add(id);
  }
  return [...byText.values()]
    .sort((one, other) => inOrder(one.window, other.window))
    .map(({ window, ties }) => ({ window, begins: [...ties] }));
}

function windowOfUnit(unit: CalendarUnit, grain: (typeof GRAINS)[number]): WindowText {
  if (typeof grain !== 'number') {
    const text = textOf(grain === 'day' ? unit : { ...unit, day: null });
    return { from: text, to: text };
  }
  const first = Math.floor(unit.year / grain) * grain;
  return { from: yearText(first), to: yearText(first + grain - 1) };
}

/** When something began, as precisely as its date tells; null where the beginning is open. */
function beginningOf(bounds: Bounds): CalendarUnit | null {
  return isOpen(bounds) ? null : unitFrom(bounds.earliestStart, bounds.latestStart);
}

/** When something is first known to have held; null where no day is known at all. */
function firstKnown({ latestStart, earliestEnd, latestEnd }: Bounds): CalendarUnit | null {
  const known = [latestStart, earliestEnd, latestEnd].find(Number.isFinite);
  if (known === undefined) return null;
  const unit = unitFrom(known, latestEnd);
  return unit.day === null ? unit : unitUpTo(known);
}

/** The longest unit that begins with a day and is over by another. */
function unitFrom(day: Day, until: Day): CalendarUnit {
  const civil = civilOf(day);
  if (civil.day !== 1) return civil;
  if (civil.month === 1 && dayOf(civil.year, 12, 31) <= until) return { ...civil, month: null, day: null };
  const monthEnds = dayOf(civil.year, civil.month, daysInMonth(civil.year, civil.month));
  return monthEnds <= until ? { ...civil, day: null } : civil;
}

/** The longest unit that ends with a day. */
function unitUpTo(day: Day): CalendarUnit {
  const civil = civilOf(day);
  if (civil.day !== daysInMonth(civil.year, civil.month)) return civil;
  return civil.month === 12 ? { ...civil, month: null, day: null } : { ...civil, day: null };
}

function textOf({ year, month, day }: CalendarUnit): string {
  const parts = [month, day].filter((part) => part !== null);
  return [yearText(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
