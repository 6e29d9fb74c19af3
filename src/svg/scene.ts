/** A picture laid out for drawing, by the same steps as the canvas: fit, classes, styles, courses, labels. */
import { drawnOf } from '../canvas/drawn.ts';
import { lineText } from '../canvas/elements.ts';
import type { Line } from '../canvas/folds.ts';
import type { Measure } from '../canvas/label-text.ts';
import { labelClasses } from '../canvas/labels.ts';
import { Names } from '../canvas/names.ts';
import type { Palette } from '../canvas/palette.ts';
import type { Picture } from '../canvas/picture.ts';
import { pictureClasses } from '../canvas/picture-classes.ts';
import { stylesheet } from '../canvas/stylesheet.ts';
import { fitViewport, type Point, type Size, symbolUnit, type Viewport } from '../canvas/viewport.ts';
import type { CompiledDataset, CompiledEntity } from '../core/compile/compiled.ts';
import { type DrawnLine, gapOf } from './draw-line.ts';
import { type DrawnNode, sizeOf } from './draw-node.ts';
import { type Bend, type Course, courseOf, type End, loopOf } from './line-course.ts';
import { outlineOf } from './node-outline.ts';
import { type StyleOf, styleReader } from './style.ts';
import { tableMeasure } from './text-width.ts';

/** What is to be drawn, and how. */
export interface PictureScene {
  readonly dataset: CompiledDataset;
  readonly picture: Picture;
  /** In CSS pixels; the whole picture is fitted into it. */
  readonly size: Size;
  readonly palette: Palette;
  /** Measures labels; by default a table of widths, which gives the same picture everywhere. */
  readonly measure?: Measure;
}

/** What is drawn of a scene, from the back to the front, in model units. */
export interface LaidOut {
  readonly viewport: Viewport;
  readonly lines: readonly (DrawnLine & { readonly line: Line; readonly opacity: number })[];
  readonly nodes: readonly (DrawnNode & { readonly entity: CompiledEntity; readonly opacity: number })[];
}

/** How Cytoscape leads a line from a node to itself. */
const LOOP_REACH = { step: 40, factor: 1.4 } as const;

/** Lays a scene out. */
export function layOut({ dataset, picture, size, palette, measure = tableMeasure }: PictureScene): LaidOut {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const drawn = drawnOf(picture, (id) => {
    const [x, y] = dataset.positions[id] ?? [0, 0];
    return { x, y };
  });
  const viewport = fitViewport([...drawn.places.values()], size);
  const unit = symbolUnit(viewport.zoom, viewport.zoom);
  const names = new Names((id) => entities.get(id)?.name ?? id, measure);
  const styleOf = styleReader(stylesheet(palette, unit));
  const classes = pictureClasses(drawn, (id) => entities.get(id));
  const classesOf = (id: string): string => classes.get(id) ?? '';
  const courses = coursesOf(drawn.lines, drawn.places, styleOf, classesOf);
  const labels = labelClasses({
    ...drawn,
    badges: picture.badges,
    viewport,
    size,
    growth: unit * viewport.zoom,
    nameOf: names.of,
    isCore: (id) => entities.get(id)?.core === true,
    isSelected: (id) => /\b(?:selected|cursor)\b/.test(classesOf(id)),
    midpointOf: (line) => (line.opened ? onScreen(courses.get(line.id)?.middle, viewport) : null),
    measure,
  });
  const finalStyle = (kind: 'node' | 'edge', id: string) => styleOf(kind, `${classesOf(id)} ${labels.get(id) ?? ''}`);
  const lines = drawn.lines.flatMap((line) => {
    const course = courses.get(line.id);
    if (course === undefined) return [];
    const style = finalStyle('edge', line.id);
    return [{ line, course, ...lineText(line), style, opacity: style.number('opacity', 1) }];
  });
  const nodes = [...drawn.places].flatMap(([id, at]) => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    const style = finalStyle('node', id);
    const hidden = picture.badges.get(id) ?? 0;
    const opacity = style.number('opacity', 1);
    return [
      { entity, type: entity.type, at, label: names.of(id).text, hidden, pinned: picture.pins.has(id), style, opacity },
    ];
  });
  return { viewport, lines: byHeight(lines), nodes: byHeight(nodes) };
}

/** The order in which Cytoscape draws: by `z-index`, and as they came where that is the same. */
function byHeight<Each extends Pick<DrawnLine, 'style'>>(list: readonly Each[]): readonly Each[] {
  return [...list].sort((a, b) => a.style.number('z-index') - b.style.number('z-index'));
}

function onScreen(at: Point | undefined, { zoom, pan }: Viewport): Point | null {
  return at === undefined ? null : { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
}

function coursesOf(
  lines: readonly Line[],
  places: ReadonlyMap<string, Point>,
  styleOf: StyleOf,
  classesOf: (id: string) => string,
): ReadonlyMap<string, Course> {
  const order = [...places.keys()];
  const ends = new Map<string, End>();
  for (const [id, at] of places) {
    const style = styleOf('node', classesOf(id));
    const { width, height } = sizeOf(style);
    const border = style.number('border-width');
    const outer = { width: width + border, height: height + border };
    ends.set(id, { at, corners: outlineOf(style.text('shape'), at, outer).corners });
  }
  const courses = new Map<string, Course>();
  for (const line of lines) {
    const [from, to] = [ends.get(line.from), ends.get(line.to)];
    if (from === undefined || to === undefined) continue;
    const style = styleOf('edge', classesOf(line.id));
    if (from === to) {
      const reach = style.number('control-point-step-size', LOOP_REACH.step) * LOOP_REACH.factor;
      courses.set(line.id, loopOf(from, gapOf(style), reach));
      continue;
    }
    const turned = order.indexOf(line.from) > order.indexOf(line.to);
    const bend =
      style.text('curve-style') === 'bezier'
        ? bendOf(line, lines, style.number('control-point-step-size'), turned)
        : null;
    courses.set(line.id, courseOf(from, to, gapOf(style), bend));
  }
  return courses;
}

function bendOf(line: Line, lines: readonly Line[], step: number, turned: boolean): Bend {
  const parallel = lines.filter(
    ({ from, to }) => (from === line.from && to === line.to) || (from === line.to && to === line.from),
  );
  return { index: parallel.indexOf(line), count: parallel.length, step, turned };
}
