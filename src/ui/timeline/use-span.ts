import { useState } from 'react';
import type { Domain } from '../../core/compile/compiled.ts';
import type { Clock } from '../../core/state/view.ts';
import { fitSpan, limitsOf, panSpan, type Span, showDay, within, zoomSpan } from '../../core/timeline/span.ts';

/** The stretch of time in sight, and how to move it. */
export interface TimeSpan {
  readonly span: Span;
  readonly atWidest: boolean;
  readonly atClosest: boolean;
  /** @param about the day that stays in its place; without one the middle does */
  readonly zoom: (factor: number, about?: number) => void;
  /** By so many days. */
  readonly pan: (days: number) => void;
  readonly moveTo: (span: Span) => void;
  readonly fit: () => void;
  /** Brings a day into sight. */
  readonly show: (day: number) => void;
}

interface Zoomed {
  readonly clock: Clock;
  readonly span: Span;
}

/**
 * The span of what is shown, until the reader zooms; then theirs, until the clock is turned.
 * @param shown first and last day of what is shown
 * @param domain first and last day of the whole dataset on this clock
 * @param steady fits the whole dataset instead, so that the axis stands still while time runs
 */
export function useSpan(shown: Domain, domain: Domain, clock: Clock, steady: boolean): TimeSpan {
  const [zoomed, setZoomed] = useState<Zoomed | null>(null);
  const limits = limitsOf(domain, shown);
  const fitted = within(fitSpan(steady && hasEnds(domain) ? domain : shown), limits);
  const span = zoomed?.clock === clock ? within(zoomed.span, limits) : fitted;
  // Several events may come before the next rendering: each goes on from where the last one left.
  const change = (next: (span: Span) => Span): void =>
    setZoomed((before) => ({ clock, span: next(before?.clock === clock ? within(before.span, limits) : fitted) }));
  const days = span.to - span.from;
  return {
    span,
    atWidest: days >= limits.to - limits.from,
    atClosest: zoomSpan(span, 0.9, span.from, limits).to - span.from >= days,
    zoom: (factor, about) => change((now) => zoomSpan(now, factor, about ?? (now.from + now.to) / 2, limits)),
    pan: (by) => change((now) => panSpan(now, by, limits)),
    moveTo: (to) => change(() => within(to, limits)),
    fit: () => setZoomed(null),
    show: (day) => change((now) => showDay(now, day, limits)),
  };
}

function hasEnds({ from, to }: Domain): boolean {
  return Number.isFinite(from) && Number.isFinite(to) && from <= to;
}
