/** How good a layout is to read, as one number to make small. Pure arithmetic. */
import { BoxGrid, type NodeLabel, placeNodeLabels } from './label-box.ts';
import { type LabelText, NODE_LABEL_SIZE, wrapLabel } from './label-text.ts';
import { NODE_RADIUS } from './stylesheet.ts';
import { fitViewport, type Point, type Size } from './viewport.ts';

/** A graph to lay out: its nodes with their labels, and its lines, each pair of nodes once. */
export interface LayoutGraph {
  /** In the order in which their labels are given room. */
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly (readonly [from: string, to: string])[];
}

export interface LayoutNode {
  readonly id: string;
  readonly core: boolean;
  readonly label: LabelText;
}

export type Places = ReadonlyMap<string, Point>;

/** The room a picture has in CSS pixels, on the tight side, and how much it counts. */
interface Frame extends Size {
  readonly weight: number;
}

/** The core cast must be readable on a wide screen, a phone and a tablet; everyone together, on a wide screen. */
const CORE_FRAMES: readonly Frame[] = [
  { width: 720, height: 560, weight: 1 },
  { width: 390, height: 480, weight: 1.5 },
  { width: 470, height: 800, weight: 0.5 },
];
const ALL_FRAMES: readonly Frame[] = [{ width: 710, height: 520, weight: 1 }];

const WEIGHT = { label: 400, crossing: 30, touching: 60, length: 0.35, crowding: 260 } as const;
/** In CSS pixels at fit zoom: a line's distance from a node it passes, and nodes' distances from one another. */
const CLEARANCE = 24;
const ELBOW_ROOM = { core: 64, all: 34 } as const;
const IDEAL_LENGTH = { core: 120, all: 60 } as const;

/** Average width of a letter in the label's font, on the wide side: a browser's own letters must still find room. */
export function averageMeasure(text: string, size: number): number {
  return text.length * size * 0.57;
}

/** A node as the cost sees it. */
export function layoutNode(id: string, name: string, core: boolean): LayoutNode {
  return { id, core, label: wrapLabel(name, NODE_LABEL_SIZE, averageMeasure) };
}

/**
 * The cost of a layout: labels without room in each frame, lines that cross, lines through nodes, crowded nodes,
 * and lines far from their ideal length.
 * @param cast the core cast alone, whose labels must all find room, or everyone
 */
export function layoutCost(graph: LayoutGraph, places: Places, cast: 'core' | 'all'): number {
  const frames = cast === 'core' ? CORE_FRAMES : ALL_FRAMES;
  const crossed = WEIGHT.crossing * crossings(segmentsOf(graph, places));
  return frames.reduce((sum, frame) => sum + frame.weight * costInFrame(graph, places, frame, cast), crossed);
}

function costInFrame(graph: LayoutGraph, places: Places, frame: Frame, cast: 'core' | 'all'): number {
  const { zoom, pan } = fitViewport([...places.values()], frame);
  const shown = new Map([...places].map(([id, { x, y }]) => [id, { x: x * zoom + pan.x, y: y * zoom + pan.y }]));
  const segments = segmentsOf(graph, shown);
  const lengths = segments.reduce((sum, { a, b }) => sum + Math.abs(distance(a, b) - IDEAL_LENGTH[cast]), 0);
  return (
    WEIGHT.label * unlabelled(graph, shown, frame) +
    WEIGHT.touching * touching(segments, shown) +
    WEIGHT.crowding * crowding(shown, ELBOW_ROOM[cast]) +
    WEIGHT.length * lengths
  );
}

function segmentsOf({ lines }: LayoutGraph, places: Places): Segment[] {
  return lines.flatMap(([from, to]) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a === undefined || b === undefined ? [] : [{ from, to, a, b }];
  });
}

interface Segment {
  readonly from: string;
  readonly to: string;
  readonly a: Point;
  readonly b: Point;
}

function unlabelled({ nodes }: LayoutGraph, shown: Places, frame: Size): number {
  const labels: NodeLabel[] = nodes.flatMap(({ id, core, label }) => {
    const place = shown.get(id);
    const radius = core ? NODE_RADIUS.core : NODE_RADIUS.other;
    return place === undefined ? [] : [{ id, ...place, radius, width: label.width, height: label.height }];
  });
  const box = { x1: 0, y1: 0, x2: frame.width, y2: frame.height };
  const placed = placeNodeLabels(labels, box, new BoxGrid());
  return nodes.filter(({ id, core }) => core && !placed.has(id)).length;
}

function crossings(segments: readonly Segment[]): number {
  let count = 0;
  for (const [index, one] of segments.entries()) {
    for (const other of segments.slice(index + 1)) {
      if (one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to) continue;
      if (cross(one, other)) count += 1;
    }
  }
  return count;
}

function cross(one: Segment, other: Segment): boolean {
  return (
    side(one.a, one.b, other.a) !== side(one.a, one.b, other.b) &&
    side(other.a, other.b, one.a) !== side(other.a, other.b, one.b)
  );
}

function side(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
}

/** Lines that run through a node they do not end at. */
function touching(segments: readonly Segment[], places: Places): number {
  let total = 0;
  for (const { from, to, a, b } of segments) {
    for (const [id, point] of places) {
      if (id === from || id === to) continue;
      const away = distanceToSegment(point, a, b);
      if (away < CLEARANCE) total += 1 - away / CLEARANCE;
    }
  }
  return total;
}

function crowding(places: Places, room: number): number {
  const points = [...places.values()];
  let total = 0;
  for (const [index, one] of points.entries()) {
    for (const other of points.slice(index + 1)) total += Math.max(0, 1 - distance(one, other) / room) ** 2;
  }
  return total;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = square === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / square;
  const at = Math.min(1, Math.max(0, along));
  return distance(point, { x: a.x + at * (b.x - a.x), y: a.y + at * (b.y - a.y) });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
