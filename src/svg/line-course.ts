/** Where lines run, as Cytoscape leads them: from outline to outline, bent where parallel ties are opened. In model units. */
import type { Point } from '../canvas/viewport.ts';
import { edgeOfOutline } from './node-outline.ts';

/** The way of a line. */
export interface Course {
  readonly start: Point;
  /** None: a straight line. */
  readonly controls: readonly Point[];
  /** Where the stroke ends: before the arrowhead, if there is one. */
  readonly end: Point;
  /** Where an arrowhead's tip is, and where it comes from. */
  readonly tip: Point;
  readonly middle: Point;
}

/** A node at one end of a line: where it stands and the corners of its outline. */
export interface End {
  readonly at: Point;
  readonly corners: readonly Point[];
}

/** How a line is bent: its place among the parallel ones that are drawn apart, and how far apart they are. */
export interface Bend {
  readonly index: number;
  readonly count: number;
  readonly step: number;
  /** Whether it runs against the direction in which the parallel ones are counted. */
  readonly turned: boolean;
}

/**
 * The course of a line.
 * @param gap how far before its end the stroke stops, to leave room for an arrowhead
 */
export function courseOf(from: End, to: End, gap: number, bend: Bend | null): Course {
  const control = bend === null ? null : controlOf(from, to, bend);
  const start = edgeOfOutline(from.corners, from.at, control ?? to.at);
  const tip = edgeOfOutline(to.corners, to.at, control ?? from.at);
  const end = shortened(tip, control ?? from.at, gap);
  if (control === null) {
    const middle = { x: (start.x * 2 + end.x + tip.x) / 4, y: (start.y * 2 + end.y + tip.y) / 4 };
    return { start, controls: [], end, tip, middle };
  }
  const middle = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
  return { start, controls: [control], end, tip, middle };
}

/** The course of a line from a node to itself: out at the top, back in at the left. */
export function loopOf(node: End, gap: number, reach: number): Course {
  const [out, back] = [
    { x: node.at.x, y: node.at.y - reach },
    { x: node.at.x - reach, y: node.at.y },
  ];
  const start = edgeOfOutline(node.corners, node.at, out);
  const tip = edgeOfOutline(node.corners, node.at, back);
  const middle = { x: (out.x + back.x) / 2, y: (out.y + back.y) / 2 };
  return { start, controls: [out, back], end: shortened(tip, back, gap), tip, middle };
}

/** The angle at which a course arrives, and the one at its middle. */
export function anglesOf({ start, controls, end, tip, middle }: Course): {
  readonly tip: number;
  readonly middle: number;
} {
  const from = controls.length === 0 ? start : middle;
  return {
    tip: Math.atan2(tip.y - from.y, tip.x - from.x),
    middle: Math.atan2(end.y - start.y, end.x - start.x),
  };
}

function controlOf(from: End, to: End, { index, count, step, turned }: Bend): Point | null {
  const away = (0.5 - count / 2 + index) * step;
  if (away === 0) return null;
  const a = edgeOfOutline(from.corners, from.at, to.at);
  const b = edgeOfOutline(to.corners, to.at, from.at);
  const length = Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1);
  const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const side = turned ? -away : away;
  return { x: (a.x + b.x) / 2 + across.x * side, y: (a.y + b.y) / 2 + across.y * side };
}

function shortened(tip: Point, from: Point, by: number): Point {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y);
  const part = length === 0 ? 1 : Math.max(0.00001, (length - by) / length);
  return { x: from.x + part * (tip.x - from.x), y: from.y + part * (tip.y - from.y) };
}
