/** The outlines of nodes, as Cytoscape draws its shapes. Pure geometry, in model units around the node's middle. */
import type { Point, Size } from '../canvas/viewport.ts';
import { short } from './markup.ts';

/** Corner sizes that Cytoscape sets in model units, whatever the zoom. */
const LARGEST_CORNER = 8;

/** One outline: as path data, and as corners between which lines end at it. */
interface Outline {
  readonly path: string;
  readonly corners: readonly Point[];
}

/** The outline of a shape of this size around a middle. A shape that is not known is an ellipse, as in Cytoscape. */
export function outlineOf(shape: string, middle: Point, size: Size): Outline {
  const polygon = POLYGONS[shape];
  if (polygon !== undefined) return rounded(polygon, middle, size);
  if (shape === 'round-rectangle') return roundRectangle(middle, size);
  if (shape === 'cut-rectangle') return cutRectangle(middle, size);
  if (shape === 'barrel') return barrel(middle, size);
  return ellipse(middle, size);
}

/** Where the way from outside to the middle of an outline meets it; the middle where it does not. */
export function edgeOfOutline(corners: readonly Point[], middle: Point, outside: Point): Point {
  for (const [at, a] of corners.entries()) {
    const b = corners[(at + 1) % corners.length] ?? a;
    const hit = crossing(middle, outside, a, b);
    if (hit !== null) return hit;
  }
  return middle;
}

/** Regular corners, the first at the top or with a flat top, stretched to fill the square from -1 to 1. */
function regular(sides: number): Point[] {
  const step = (2 * Math.PI) / sides;
  const first = Math.PI / 2 + (sides % 2 === 0 ? step / 2 : 0);
  const raw = Array.from({ length: sides }, (_, at) => ({
    x: Math.cos(first + at * step),
    y: -Math.sin(first + at * step),
  }));
  const [xs, ys] = [raw.map(({ x }) => x), raw.map(({ y }) => y)];
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  return raw.map(({ x, y }) => ({ x: (2 * x) / width, y: (2 * (y - Math.min(...ys))) / height - 1 }));
}

const POLYGONS: Readonly<Record<string, readonly Point[]>> = {
  'round-triangle': regular(3),
  'round-pentagon': regular(5),
  'round-hexagon': regular(6),
  'round-octagon': regular(8),
  'round-diamond': [
    { x: 0, y: 1 },
    { x: 1, y: 0 },
    { x: 0, y: -1 },
    { x: -1, y: 0 },
  ],
  'round-tag': [
    { x: -1, y: -1 },
    { x: 0.25, y: -1 },
    { x: 1, y: 0 },
    { x: 0.25, y: 1 },
    { x: -1, y: 1 },
  ],
};

function rounded(polygon: readonly Point[], middle: Point, { width, height }: Size): Outline {
  const corners = polygon.map(({ x, y }) => ({ x: middle.x + (x * width) / 2, y: middle.y + (y * height) / 2 }));
  const most = Math.min(width / 10, height / 10, LARGEST_CORNER);
  const arcs = corners.map((corner, at) => {
    const before = corners.at(at - 1) ?? corner;
    const after = corners[(at + 1) % corners.length] ?? corner;
    const [back, on] = [towards(corner, before), towards(corner, after)];
    const turn = Math.acos(Math.max(-1, Math.min(1, back.x * on.x + back.y * on.y))) / 2;
    const cut = Math.min(most / Math.tan(turn), back.length / 2, on.length / 2);
    const sweep = back.x * on.y - back.y * on.x < 0 ? 1 : 0;
    return {
      start: { x: corner.x + back.x * cut, y: corner.y + back.y * cut },
      stop: { x: corner.x + on.x * cut, y: corner.y + on.y * cut },
      arc: `A${short(cut * Math.tan(turn))} ${short(cut * Math.tan(turn))} 0 0 ${sweep} `,
    };
  });
  const path = arcs.map(({ start, arc, stop }, at) => `${at === 0 ? 'M' : 'L'}${spot(start)}${arc}${spot(stop)}`);
  return { path: `${path.join('')}z`, corners: arcs.flatMap(({ start, stop }) => [start, stop]) };
}

function towards(from: Point, to: Point): Point & { readonly length: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length, length };
}

function roundRectangle({ x, y }: Point, { width, height }: Size): Outline {
  const radius = Math.min(width / 4, height / 4, LARGEST_CORNER);
  const radii = `${short(radius)} ${short(radius)}`;
  return rectangle({ x, y }, { width, height }, radius, (end) => `A${radii} 0 0 1 ${spot(end)}`);
}

function cutRectangle(middle: Point, size: Size): Outline {
  return rectangle(middle, size, LARGEST_CORNER, (end) => `L${spot(end)}`);
}

/** A rectangle whose corners are cut at the same length from both sides; `cut` joins the two ends of each cut. */
function rectangle({ x, y }: Point, { width, height }: Size, length: number, cut: (end: Point) => string): Outline {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const cuts: readonly (readonly [start: Point, end: Point])[] = [
    [
      { x: right - length, y: top },
      { x: right, y: top + length },
    ],
    [
      { x: right, y: bottom - length },
      { x: right - length, y: bottom },
    ],
    [
      { x: left + length, y: bottom },
      { x: left, y: bottom - length },
    ],
    [
      { x: left, y: top + length },
      { x: left + length, y: top },
    ],
  ];
  const path = cuts.map(([start, end], at) => `${at === 0 ? 'M' : 'L'}${spot(start)}${cut(end)}`);
  return { path: `${path.join('')}z`, corners: cuts.flat() };
}

/** Proportions of Cytoscape's barrel. */
const BARREL = { height: 0.05, width: 0.25, control: 0.05 } as const;

function barrel({ x, y }: Point, { width, height }: Size): Outline {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const high = Math.min(15, BARREL.height * height);
  const wide = Math.min(100, BARREL.width * width);
  const control = BARREL.control * wide;
  const path =
    `M${spot({ x: left, y: top + high })}L${spot({ x: left, y: bottom - high })}` +
    `Q${spot({ x: left + control, y: bottom })}${spot({ x: left + wide, y: bottom })}` +
    `L${spot({ x: right - wide, y: bottom })}` +
    `Q${spot({ x: right - control, y: bottom })}${spot({ x: right, y: bottom - high })}` +
    `L${spot({ x: right, y: top + high })}` +
    `Q${spot({ x: right - control, y: top })}${spot({ x: right - wide, y: top })}` +
    `L${spot({ x: left + wide, y: top })}` +
    `Q${spot({ x: left + control, y: top })}${spot({ x: left, y: top + high })}z`;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return { path, corners };
}

const ELLIPSE_PARTS = 48;

function ellipse({ x, y }: Point, { width, height }: Size): Outline {
  const radii = `${short(width / 2)} ${short(height / 2)}`;
  const [left, right] = [spot({ x: x - width / 2, y }), spot({ x: x + width / 2, y })];
  const corners = Array.from({ length: ELLIPSE_PARTS }, (_, at) => {
    const angle = (2 * Math.PI * at) / ELLIPSE_PARTS;
    return { x: x + (Math.cos(angle) * width) / 2, y: y + (Math.sin(angle) * height) / 2 };
  });
  return { path: `M${left}A${radii} 0 1 1 ${right}A${radii} 0 1 1 ${left}z`, corners };
}

/** A place in path data, with a space after it. */
function spot({ x, y }: Point): string {
  return `${short(x)} ${short(y)} `;
}

function crossing(a: Point, b: Point, c: Point, d: Point): Point | null {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (across === 0) return null;
  const along = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
  const side = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across;
  if (along < 0 || along > 1 || side < 0 || side > 1) return null;
  return { x: a.x + along * (b.x - a.x), y: a.y + along * (b.y - a.y) };
}
