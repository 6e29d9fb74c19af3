import { lineText } from './elements.ts';
import type { Line } from './folds.ts';
import { type Box, BoxGrid, type LineLabel, type NodeLabel, placeLineLabels, placeNodeLabels } from './label-box.ts';
import { type LabelText, LINE_LABEL_SIZE, type Measure } from './label-text.ts';
import { NODE_RADIUS } from './stylesheet.ts';
import type { Point, Size, Viewport } from './viewport.ts';

/** What the placing of labels needs to know of the canvas. */
export interface LabelScene {
  readonly lines: readonly Line[];
  /** Model positions of the drawn nodes. */
  readonly places: ReadonlyMap<string, Point>;
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

/** Size of a fold's number in CSS pixels at fit zoom, as in the stylesheet. */
export const FOLD_NUMBER_SIZE = 12;

/** Line names are left out above this many lines: there would be no room, and looking for it takes time. */
const MOST_LINES_WITH_NAMES = 400;

/** Classes that show labels, by element id: a side for a node, `named` for a line. Absent: no room. */
export function labelClasses(scene: LabelScene): Map<string, string> {
  const grid = new BoxGrid();
  const frame = { x1: 0, y1: 0, x2: scene.size.width, y2: scene.size.height };
  const classes = new Map<string, string>(placeNodeLabels(nodesByPriority(scene), frame, grid));
  if (scene.lines.length > MOST_LINES_WITH_NAMES) return classes;
  for (const box of foldNumbers(scene)) grid.add(box);
  for (const id of placeLineLabels(linesByPriority(scene), grid)) classes.set(id, 'named');
  return classes;
}

function nodesByPriority(scene: LabelScene): NodeLabel[] {
  const degree = new Map<string, number>();
  for (const { from, to, members } of scene.lines) {
    degree.set(from, (degree.get(from) ?? 0) + members.length);
    degree.set(to, (degree.get(to) ?? 0) + members.length);
  }
  const priority = (id: string): number =>
    (scene.isSelected(id) ? 1_000_000 : 0) + (scene.isCore(id) ? 1_000 : 0) + (degree.get(id) ?? 0);
  return [...scene.places]
    .map(([id, place]) => {
      const { width, height } = scene.nameOf(id);
      const radius = (scene.isCore(id) ? NODE_RADIUS.core : NODE_RADIUS.other) * scene.growth;
      return {
        id,
        ...rendered(place, scene.viewport),
        radius,
        width: width * scene.growth,
        height: height * scene.growth,
      };
    })
    .sort((a, b) => priority(b.id) - priority(a.id) || (a.id < b.id ? -1 : 1));
}

function linesByPriority(scene: LabelScene): LineLabel[] {
  const labels = scene.lines.flatMap((line) => {
    const from = scene.places.get(line.from);
    const to = scene.places.get(line.to);
    if (from === undefined || to === undefined || line.members.length > 1) return [];
    const [a, b] = [rendered(from, scene.viewport), rendered(to, scene.viewport)];
    const middle = scene.midpointOf(line) ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const width = scene.measure(lineText(line).wording, LINE_LABEL_SIZE * scene.growth) + 6;
    const height = LINE_LABEL_SIZE * scene.growth * 1.3;
    const length = Math.hypot(a.x - b.x, a.y - b.y) - 2 * NODE_RADIUS.core * scene.growth;
    return [{ id: line.id, ...middle, length, width, height, selected: scene.isSelected(line.id) }];
  });
  return labels.sort((a, b) => Number(b.selected) - Number(a.selected) || b.length - a.length);
}

/** The numbers on folded lines always show, so names keep away from them. */
function foldNumbers(scene: LabelScene): Box[] {
  return scene.lines.flatMap((line) => {
    const from = scene.places.get(line.from);
    const to = scene.places.get(line.to);
    if (from === undefined || to === undefined || line.members.length < 2) return [];
    const [a, b] = [rendered(from, scene.viewport), rendered(to, scene.viewport)];
    const size = FOLD_NUMBER_SIZE * scene.growth;
    const half = { x: scene.measure(lineText(line).wording, size) / 2 + 4, y: size * 0.75 };
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    return [{ x1: middle.x - half.x, y1: middle.y - half.y, x2: middle.x + half.x, y2: middle.y + half.y }];
  });
}

function rendered({ x, y }: Point, { zoom, pan }: Viewport): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}
