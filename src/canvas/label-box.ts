/** Where labels go, in CSS pixels: greedy, by priority, never over another label or a node. Pure geometry. */
import type { Point } from './viewport.ts';

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Sides of a node on which its label may stand, in the order in which they are tried. */
export const LABEL_SIDES = ['below', 'above', 'right', 'left'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** A node that wants a label: its centre and radius, and the size of its label. */
export interface NodeLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Only in the way of the others, and not even of those that stand out: it gets no label. */
  readonly silent?: boolean;
  /** Its label may lie over silent nodes where it has no other room. */
  readonly standsOut?: boolean;
}

/** A line that wants its name at its middle. */
export interface LineLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** What stands there as long as there is no name: no obstacle to it. */
  readonly own?: Box;
}

/** The side for each node's label; nodes whose label finds no room are absent. */
export type NodeLabelSides = ReadonlyMap<string, LabelSide>;

const GAP = 4;
const NONE: ReadonlySet<Box> = new Set();

/** Boxes by cells of a grid, so that a collision is looked for only nearby. */
export class BoxGrid {
  private readonly cells = new Map<string, Box[]>();
  private readonly cell = 120;

  add(box: Box): void {
    for (const key of this.keys(box)) {
      const boxes = this.cells.get(key);
      if (boxes === undefined) this.cells.set(key, [box]);
      else boxes.push(box);
    }
  }

  /** How much area of the box is taken already, in square pixels, by others than these. */
  overlap(box: Box, except: ReadonlySet<Box> = NONE): number {
    const seen = new Set<Box>();
    let area = 0;
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) ?? []) {
        if (except.has(other) || seen.has(other)) continue;
        seen.add(other);
        area += overlapArea(box, other);
      }
    }
    return area;
  }

  private *keys({ x1, y1, x2, y2 }: Box): Generator<string> {
    for (let x = Math.floor(x1 / this.cell); x <= Math.floor(x2 / this.cell); x += 1) {
      for (let y = Math.floor(y1 / this.cell); y <= Math.floor(y2 / this.cell); y += 1) yield `${x} ${y}`;
    }
  }
}

/**
 * Chooses a side for each node's label, first come first served.
 * @param nodes in order of priority; all their bodies are obstacles
 * @param frame labels stay within it
 * @param grid receives bodies and placed labels
 */
export function placeNodeLabels(nodes: readonly NodeLabel[], frame: Box, grid: BoxGrid): NodeLabelSides {
  const bodies = new Map(nodes.map((node) => [node.id, bodyOf(node)]));
  const silent = new Set<Box>();
  for (const { id, silent: isSilent } of nodes) {
    const body = bodies.get(id);
    if (body === undefined) continue;
    grid.add(body);
    if (isSilent === true) silent.add(body);
  }
  const sides = new Map<string, LabelSide>();
  for (const node of nodes) {
    if (node.silent === true) continue;
    const own = new Set([bodies.get(node.id)].filter((body) => body !== undefined));
    const freeOf = (passing: ReadonlySet<Box>): LabelSide | undefined =>
      LABEL_SIDES.find((candidate) => {
        const box = labelBox(node, candidate);
        return isWithin(box, frame) && grid.overlap(box, passing) === 0;
      });
    const side = freeOf(own) ?? (node.standsOut === true ? freeOf(new Set([...own, ...silent])) : undefined);
    if (side === undefined) continue;
    sides.set(node.id, side);
    grid.add(labelBox(node, side));
  }
  return sides;
}

/** Ids of the lines with room for their name, first come first served. */
export function placeLineLabels(lines: readonly LineLabel[], grid: BoxGrid): ReadonlySet<string> {
  const named = new Set<string>();
  for (const line of lines) {
    if (line.length < line.width + 2 * GAP) continue;
    const box = boxAround(line, line.width, line.height);
    if (grid.overlap(box, line.own === undefined ? NONE : new Set([line.own])) > 0) continue;
    named.add(line.id);
    grid.add(box);
  }
  return named;
}

/** The box that a node's label takes on one side of it. */
export function labelBox({ x, y, radius, width, height }: NodeLabel, side: LabelSide): Box {
  const away = radius + GAP;
  if (side === 'below') return boxAround({ x, y: y + away + height / 2 }, width, height);
  if (side === 'above') return boxAround({ x, y: y - away - height / 2 }, width, height);
  if (side === 'right') return boxAround({ x: x + away + width / 2, y }, width, height);
  return boxAround({ x: x - away - width / 2, y }, width, height);
}

function bodyOf({ x, y, radius }: NodeLabel): Box {
  return boxAround({ x, y }, 2 * radius, 2 * radius);
}

/** A box of this size around its middle. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

function isWithin(box: Box, frame: Box): boolean {
  return box.x1 >= frame.x1 && box.y1 >= frame.y1 && box.x2 <= frame.x2 && box.y2 <= frame.y2;
}

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return width > 0 && height > 0 ? width * height : 0;
}
