/** The marks of one tie on the axis, in CSS pixels: what is sure, what is possible, and where it is open. */
import type { TimelineBar } from '../../core/timeline/bar.ts';
import { partsOf, type TimelinePart } from '../../core/timeline/parts.ts';
import type { Span } from '../../core/timeline/span.ts';

/** Diameter of a dot or ring, which stands for a day and for all that would be narrower. */
export const DOT = 10;

/**
 * - `line`: it may have held there.
 * - `sure`: it held throughout.
 * - `within`: at some point within.
 * - `dot`: the same as `sure`, too short for a bar.
 * - `ring`: the same as `within`, too short for a bar.
 */
export interface Mark {
  readonly kind: 'line' | 'sure' | 'within' | 'dot' | 'ring';
  readonly x: number;
  readonly width: number;
  /** Where it fades, since nothing is known of how far it reaches. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** Where it goes on beyond the edge, and so has no end to draw. */
  readonly cutFrom: boolean;
  readonly cutTo: boolean;
  readonly approximate: boolean;
}

/** A scale from days to pixels: `span` is `width` pixels wide. */
export interface Scale {
  readonly span: Span;
  readonly width: number;
}

/** The pixel at which a day begins; beyond 0 and the width for days out of sight. */
export function pixelOf(day: number, { span, width }: Scale): number {
  return ((day - span.from) / (span.to - span.from)) * width;
}

/** The day that lies at a pixel, with its fraction. */
export function dayAt(pixel: number, { span, width }: Scale): number {
  return span.from + (pixel / width) * (span.to - span.from);
}

/**
 * The marks of a bar, none where it is out of sight: what may be first, so that what is sure stands above it. All lie
 * between 0 and the width of the scale, and no two lines share a pixel.
 */
export function marksOf(bar: TimelineBar, scale: Scale): readonly Mark[] {
  const marks = bar.dates.flatMap((dates) => partsOf(dates, scale.span)).map((part) => markOf(part, scale));
  const ofKind = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind);
  return [...joined(ofKind('line')), ...ofKind('within'), ...ofKind('sure'), ...ofKind('ring'), ...ofKind('dot')];
}

/** The stretches between marks that stand apart: what belongs to one tie is to be seen as one. */
export function gapsOf(marks: readonly Mark[]): readonly Pick<Mark, 'x' | 'width'>[] {
  const gaps: Pick<Mark, 'x' | 'width'>[] = [];
  let end = Infinity;
  for (const { x, width } of [...marks].sort((a, b) => a.x - b.x)) {
    if (x > end) gaps.push({ x: end, width: x - end });
    end = end === Infinity ? x + width : Math.max(end, x + width);
  }
  return gaps;
}

/** Lines that meet become one: drawn over each other, dashes would close up and a faint line would grow strong. */
function joined(lines: readonly Mark[]): readonly Mark[] {
  const made: Mark[] = [];
  for (const line of [...lines].sort((a, b) => a.x - b.x)) {
    const before = made.at(-1);
    if (before === undefined || before.x + before.width < line.x) made.push(line);
    else made[made.length - 1] = join(before, line);
  }
  return made;
}

/** @param a begins no later than `b` */
function join(a: Mark, b: Mark): Mark {
  const [endA, endB] = [a.x + a.width, b.x + b.width];
  const startsB = b.x === a.x;
  const [endsA, endsB] = [endA >= endB, endB >= endA];
  return {
    ...a,
    width: Math.max(endA, endB) - a.x,
    openFrom: a.openFrom || (startsB && b.openFrom),
    cutFrom: a.cutFrom || (startsB && b.cutFrom),
    openTo: (endsA && a.openTo) || (endsB && b.openTo),
    cutTo: (endsA && a.cutTo) || (endsB && b.cutTo),
    approximate: a.approximate && b.approximate,
  };
}

function markOf(part: TimelinePart, scale: Scale): Mark {
  const { openFrom, openTo, cutFrom, cutTo, approximate } = part;
  const [start, end] = [pixelOf(part.from, scale), pixelOf(part.to, scale)];
  const ends = { openFrom, openTo, cutFrom, cutTo, approximate };
  if (part.kind === 'before' || part.kind === 'after') return { kind: 'line', x: start, width: end - start, ...ends };
  if (end - start >= DOT) return { kind: part.kind, x: start, width: end - start, ...ends };
  const x = Math.min(Math.max((start + end - DOT) / 2, 0), Math.max(0, scale.width - DOT));
  return { kind: part.kind === 'within' ? 'ring' : 'dot', x, width: Math.min(DOT, scale.width), ...ends };
}
