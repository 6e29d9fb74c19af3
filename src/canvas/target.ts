/** What of the picture a spot belongs to. Pure geometry, in model units. */
import { badgeBox } from './badge.ts';
import type { Drawn } from './drawn.ts';
import type { Line } from './folds.ts';
import { type Box, boxAround } from './label-box.ts';
import type { Point } from './viewport.ts';

export type Target =
  | { readonly kind: 'badge'; readonly entity: string }
  | { readonly kind: 'node'; readonly entity: string }
  | { readonly kind: 'line'; readonly line: Line };

/** What is drawn, and how large. */
export interface TargetScene {
  readonly drawn: Drawn;
  /** Model units for one CSS pixel of a symbol, and for one of the screen. */
  readonly unit: number;
  readonly pixel: number;
  /** Radius of an entity's node in CSS pixels at fit zoom. */
  readonly radiusOf: (entity: string) => number;
  /** Middle of a line that is not straight; null: halfway between its ends. */
  readonly midpointOf: (line: Line) => Point | null;
}

/** In CSS pixels: how near a line a spot on a label belongs to the line, and the least side of a badge's box. */
const NEAR_LINE = 6;
const BADGE_SIDE = { mouse: 24, touch: 40 } as const;
const BODY_EDGE = 2;
/** Into how many straight parts a curve is taken apart. */
const PARTS = 10;

/**
 * What a spot belongs to. Cytoscape gives a label to its node, over any line beneath; here a line wins where the spot
 * is on it and not on the node itself, or a short line could not be hit.
 * @param spot in model units
 * @param found id of the element that Cytoscape found there, or null
 */
export function targetAt(spot: Point, found: string | null, touch: boolean, scene: TargetScene): Target | null {
  const { drawn } = scene;
  const badge = badgeAt(spot, touch, scene);
  if (badge !== null) return { kind: 'badge', entity: badge };
  if (found === null) return null;
  const line = drawn.lineById.get(found) ?? (isOnBody(spot, found, scene) ? undefined : lineAt(spot, scene));
  if (line !== undefined) return { kind: 'line', line };
  return drawn.places.has(found) ? { kind: 'node', entity: found } : null;
}

/** Whether a spot is on a node's own body, not on its label. */
export function isOnBody(spot: Point, entity: string, scene: TargetScene, margin = BODY_EDGE): boolean {
  const place = scene.drawn.places.get(entity);
  if (place === undefined) return false;
  const side = 2 * (scene.radiusOf(entity) * scene.unit + margin * scene.pixel);
  return isIn(spot, boxAround(place, side, side));
}

/** Entities whose middle lies in the box between two corners, in reading order. */
export function entitiesBetween({ places }: Drawn, one: Point, other: Point): string[] {
  const box = {
    x1: Math.min(one.x, other.x),
    y1: Math.min(one.y, other.y),
    x2: Math.max(one.x, other.x),
    y2: Math.max(one.y, other.y),
  };
  return [...places].filter(([, place]) => isIn(place, box)).map(([id]) => id);
}

/** The entity whose badge is there. Around the badge itself nodes come first. */
function badgeAt(spot: Point, touch: boolean, scene: TargetScene): string | null {
  const { places, picture } = scene.drawn;
  const side = BADGE_SIDE[touch ? 'touch' : 'mouse'] * scene.pixel;
  let near: string | null = null;
  for (const [entity, count] of picture.badges) {
    const place = places.get(entity);
    if (place === undefined || count <= 0) continue;
    const box = badgeBox(place, scene.radiusOf(entity), scene.unit, count);
    if (isIn(spot, box)) return entity;
    if (isIn(spot, atLeast(box, side))) near = entity;
  }
  if (near === null) return null;
  for (const entity of places.keys()) if (isOnBody(spot, entity, scene)) return null;
  return near;
}

function lineAt(spot: Point, scene: TargetScene): Line | undefined {
  let nearest: Line | undefined;
  let least = NEAR_LINE * scene.pixel;
  for (const line of scene.drawn.lines) {
    if (scene.drawn.standing.aside.has(line.id)) continue;
    const [from, to] = [scene.drawn.places.get(line.from), scene.drawn.places.get(line.to)];
    if (from === undefined || to === undefined) continue;
    const away = distanceToLine(spot, from, to, scene.midpointOf(line));
    if (away > least) continue;
    least = away;
    nearest = line;
  }
  return nearest;
}

/** How far a spot is from a straight line, or from a curve through a middle. */
export function distanceToLine(spot: Point, from: Point, to: Point, middle: Point | null): number {
  if (middle === null) return distanceToSegment(spot, from, to);
  const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const at = (part: number): Point => ({
    x: (1 - part) ** 2 * from.x + 2 * part * (1 - part) * control.x + part ** 2 * to.x,
    y: (1 - part) ** 2 * from.y + 2 * part * (1 - part) * control.y + part ** 2 * to.y,
  });
  const distances = Array.from({ length: PARTS }, (_, part) =>
    distanceToSegment(spot, at(part / PARTS), at((part + 1) / PARTS)),
  );
  return Math.min(...distances);
}

function distanceToSegment(spot: Point, a: Point, b: Point): number {
  const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = square === 0 ? 0 : ((spot.x - a.x) * (b.x - a.x) + (spot.y - a.y) * (b.y - a.y)) / square;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(spot.x - a.x - at * (b.x - a.x), spot.y - a.y - at * (b.y - a.y));
}

function atLeast(box: Box, side: number): Box {
  const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  return boxAround(middle, Math.max(side, box.x2 - box.x1), Math.max(side, box.y2 - box.y1));
}

function isIn({ x, y }: Point, box: Box): boolean {
  return x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2;
}
