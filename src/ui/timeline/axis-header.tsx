import type { Domain } from '../../core/compile/compiled.ts';
import { axisOf } from '../../core/timeline/axis.ts';
import styles from './axis.module.css';
import { pixelOf, type Scale } from './marks.ts';

/** Stretches of time that are marked behind everything: the view's own years, and those it is compared with. */
export interface Band {
  readonly kind: 'view' | 'compared';
  readonly days: Domain;
}

/** A tick needs as much, its label with some air. */
const TICK_WIDTH = 64;
const LABEL_WIDTH = 32;
/** Room that a heading needs; one that has less gives way to the next. */
const HEADING_WIDTH = { year: 44, month: 44, day: 108 } as const;

interface AxisProps {
  readonly scale: Scale;
  readonly bands: readonly Band[];
  /** How many times as large as usual the reader's letters are. */
  readonly letters: number;
}

/** The labels of the axis, and the marked stretches as lines beneath them. */
export function AxisLabels({ scale, bands, letters }: AxisProps) {
  const { unit, ticks, headings } = axisOf(scale.span, mostTicks(scale, letters));
  const starts = headings.map(({ day }) => Math.max(0, pixelOf(day, scale)));
  const hasRoom = (place: number): boolean =>
    headings.length === 1 || (starts[place + 1] ?? scale.width) - (starts[place] ?? 0) >= HEADING_WIDTH[unit] * letters;
  return (
    <>
      {headings.map(({ day, label }, place) =>
        hasRoom(place) ? (
          <span key={day} className={styles.heading} style={{ left: starts[place] }}>
            {label}
          </span>
        ) : null,
      )}
      {ticks.map(({ day, label }) => {
        const left = pixelOf(day, scale);
        return (
          <span key={day} className={styles.tick} style={{ left }}>
            {left + LABEL_WIDTH * letters < scale.width && label}
          </span>
        );
      })}
      {bands.map(({ kind, days }) => {
        const { left, width } = stretch(days, scale);
        return <span key={kind} className={styles.bandEdge} data-kind={kind} style={{ left, width }} />;
      })}
    </>
  );
}

/** What stands behind the rows: the marked stretches, and a line for each tick. */
export function AxisGround({ scale, bands, letters }: AxisProps) {
  const { ticks, headings } = axisOf(scale.span, mostTicks(scale, letters));
  const major = new Set(headings.map(({ day }) => day));
  return (
    <>
      {bands.map(({ kind, days }) => {
        const { left, width } = stretch(days, scale);
        return <span key={kind} className={styles.band} data-kind={kind} style={{ left, width }} />;
      })}
      {ticks.map(({ day }) => (
        <span key={day} className={styles.line} data-major={major.has(day)} style={{ left: pixelOf(day, scale) }} />
      ))}
    </>
  );
}

function mostTicks({ width }: Scale, letters: number): number {
  return Math.max(2, Math.floor(width / (TICK_WIDTH * letters)));
}

/** Pixels of a stretch of days, both inclusive, as far as it is in sight. */
function stretch({ from, to }: Domain, scale: Scale): { readonly left: number; readonly width: number } {
  const clipped = (day: number) => Math.min(Math.max(pixelOf(day, scale), 0), scale.width);
  const left = clipped(Math.max(from, scale.span.from));
  return { left, width: Math.max(0, clipped(Math.min(to + 1, scale.span.to)) - left) };
}
