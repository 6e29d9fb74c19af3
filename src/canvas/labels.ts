import { badgeBox } from './badge.ts';
import { lineText } from './elements.ts';
import type { Line } from './folds.ts';
import {
  type Box,
  BoxGrid,
  boxAround,
  type LineLabel,
  type NodeLabel,
  placeLineLabels,
  placeNodeLabels,
} from './label-box.ts';
import { type LabelText, LINE_LABEL_SIZE, type Measure } from './label-text.ts';
import type { Standing } from './standing.ts';
import { NODE_RADIUS } from './stylesheet.ts';
import type { Point, Size, Viewport } from './viewport.ts';

/** What the placing of labels needs to know of the canvas. */
export interface LabelScene {
  readonly lines: readonly Line[];
  /** Model positions of the drawn nodes. */
  readonly places: ReadonlyMap<string, Point>;
  /** How elements stand, where some stand aside, arrive or leave. */
  readonly standing?: Standing;
  /** Numbers on badges, by entity, where there are any. */
  readonly badges?: ReadonlyMap<string, number>;
  readonly viewport: Viewport;
  readonly size: Size;
  /** Size of symbols and letters against their size at fit zoom. */
  readonly growth: number;
  readonly nameOf: (entity: string) => LabelText;
  readonly isCore: (entity: string) => boolean;
  readonly isSelected: (id: string) => boolean;
  /** Rendered middle of a line that is not straight; null: halfway between its ends. */
  readonly midpointOf: (line: Line) => Point | null;
  readonly measure: Measure;
}

/** Size of a fold's number and of marks in CSS pixels at fit zoom, as in the stylesheet. */
export const FOLD_NUMBER_SIZE = 12;
export const MARK_SIZE = 15;

/** Line names are left out above this many lines: there would be no room, and looking for it takes time. */
const MOST_LINES_WITH_NAMES = 400;

/** Classes that show labels, by element id: a side for a node, `named` for a line. Absent: no room. */
export function labelClasses(scene: LabelScene): Map<string, string> {
  const grid = new BoxGrid();
  const frame = { x1: 0, y1: 0, x2: scene.size.width, y2: scene.size.height };
  for (const box of badgeBoxes(scene)) grid.add(box);
  const classes = new Map<string, string>(placeNodeLabels(nodesByPriority(scene), frame, grid));
  const lines = scene.lines.filter((line) => !isAside(scene, line.id));
  if (lines.length > MOST_LINES_WITH_NAMES) return classes;
  const fixed = new Map(lines.flatMap((line) => fixedText(scene, line)));
  for (const box of fixed.values()) grid.add(box);
  for (const id of placeLineLabels(linesByPriority(scene, lines, fixed), grid)) classes.set(id, 'named');
  return classes;
}

function isAside({ standing }: LabelScene, id: string): boolean {
  return standing?.aside.has(id) === true;
}

/**
 * What the picture is about comes first, in its own order, then what is selected, the core cast, the best connected;
 * last what leaves.
 */
function priorityIn(scene: LabelScene): (entity: string) => number {
  const degree = new Map<string, number>();
  for (const { from, to, members } of scene.lines) {
    degree.set(from, (degree.get(from) ?? 0) + members.length);
    degree.set(to, (degree.get(to) ?? 0) + members.length);
  }
  const front = new Map([...(scene.standing?.front ?? [])].map((id, place) => [id, place]));
  const rank = (id: string): number => {
    const place = front.get(id);
    return place === undefined ? (scene.isCore(id) ? 1_000 : 0) + (degree.get(id) ?? 0) : 3_000_000 - place;
  };
  return (id) =>
    rank(id) + (scene.standing?.leaving.has(id) === true ? -10_000_000 : 0) + (scene.isSelected(id) ? 1_000_000 : 0);
}

function nodesByPriority(scene: LabelScene): NodeLabel[] {
  const priority = priorityIn(scene);
  return [...scene.places]
    .map(([id, place]) => {
      const { width, height } = scene.nameOf(id);
      return {
        id,
        ...rendered(place, scene.viewport),
        radius: radiusIn(scene, id) * scene.growth,
        width: width * scene.growth,
        height: height * scene.growth,
        silent: isAside(scene, id),
        standsOut: scene.standing?.front.has(id) === true,
      };
    })
    .sort((a, b) => priority(b.id) - priority(a.id) || (a.id < b.id ? -1 : 1));
}

function linesByPriority(scene: LabelScene, lines: readonly Line[], fixed: ReadonlyMap<string, Box>): LineLabel[] {
  const labels = lines.flatMap((line) => {
    const ends = renderedEnds(scene, line);
    if (ends === null || line.members.length > 1 || scene.standing?.leaving.has(line.id) === true) return [];
    const [a, b] = ends;
    const width = scene.measure(lineText(line).wording, LINE_LABEL_SIZE * scene.growth) + 6;
    const height = LINE_LABEL_SIZE * scene.growth * 1.3;
    const length = Math.hypot(a.x - b.x, a.y - b.y) - 2 * NODE_RADIUS.core * scene.growth;
    const own = fixed.get(line.id);
    const label = { id: line.id, ...middleOf(scene, line, ends), length, width, height };
    return [{ ...label, ...(own === undefined ? {} : { own }), selected: scene.isSelected(line.id) }];
  });
  return labels.sort((a, b) => Number(b.selected) - Number(a.selected) || b.length - a.length);
}

/** Numbers of folds and marks of a comparison always show, so names keep away from them. */
function fixedText(scene: LabelScene, line: Line): (readonly [string, Box])[] {
  const isFold = line.members.length > 1;
  const { mark, wording } = lineText(line);
  const text = isFold ? wording : mark;
  const ends = renderedEnds(scene, line);
  if (ends === null || text === '' || (!isFold && line.change === null)) return [];
  const size = (isFold ? FOLD_NUMBER_SIZE : MARK_SIZE) * scene.growth;
  return [[line.id, boxAround(middleOf(scene, line, ends), scene.measure(text, size) + 8, size * 1.5)]];
}

/** Badges always show as well, so no label covers one, not even its own node's. */
function badgeBoxes(scene: LabelScene): Box[] {
  return [...(scene.badges ?? [])].flatMap(([id, count]) => {
    const place = scene.places.get(id);
    if (place === undefined || count <= 0) return [];
    return [badgeBox(rendered(place, scene.viewport), radiusIn(scene, id), scene.growth, count)];
  });
}

function radiusIn(scene: LabelScene, entity: string): number {
  return scene.isCore(entity) ? NODE_RADIUS.core : NODE_RADIUS.other;
}

function renderedEnds({ places, viewport }: LabelScene, { from, to }: Line): readonly [Point, Point] | null {
  const [a, b] = [places.get(from), places.get(to)];
  return a === undefined || b === undefined ? null : [rendered(a, viewport), rendered(b, viewport)];
}

function middleOf(scene: LabelScene, line: Line, [a, b]: readonly [Point, Point]): Point {
  return scene.midpointOf(line) ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function rendered({ x, y }: Point, { zoom, pan }: Viewport): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}
