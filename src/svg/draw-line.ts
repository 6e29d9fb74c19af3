import { lineLabel } from './draw-label.ts';
import { anglesOf, type Course } from './line-course.ts';
import { element, short } from './markup.ts';
import type { Style } from './style.ts';

/** A line to draw. */
export interface DrawnLine {
  readonly course: Course;
  /** What stands on it: its marks alone, or its wording. */
  readonly mark: string;
  readonly wording: string;
  readonly style: Style;
}

/** Cytoscape's dots, in model units. */
const DOTS = '1 1';

/** Cytoscape's arrowheads: corners around the tip, pointing down, in parts of the arrow's size; and how far the line stops before the tip, in parts of a triangle's. */
const HEADS: Readonly<
  Record<string, { readonly corners: readonly (readonly [number, number])[]; readonly gap: number }>
> = {
  triangle: {
    corners: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
    gap: 1,
  },
  vee: {
    corners: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
      [0, -0.15],
    ],
    gap: 0.525,
  },
  tee: {
    corners: [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
    gap: 0,
  },
};

/** How far a line stops before the node it leads to, to leave room for its arrowhead. */
export function gapOf(style: Style): number {
  const head = HEADS[style.text('target-arrow-shape', 'none')];
  return head === undefined ? 0 : 2 * style.number('width') * style.number('arrow-scale', 1) * head.gap;
}

/** A line with its outline, arrowheads and text; `paper` lies under what is hollow or faint. */
export function lineParts({ course, mark, wording, style }: DrawnLine, paper: string): readonly string[] {
  const d = pathOf(course);
  const stroke = {
    d,
    fill: 'none',
    'stroke-dasharray': dashesOf(style),
    'stroke-linecap': style.text('line-cap') === 'round' ? 'round' : undefined,
    'stroke-opacity': opacityOf(style),
  };
  const width = style.number('width');
  const outline = style.number('line-outline-width');
  const angles = anglesOf(course);
  return [
    outline === 0
      ? ''
      : element('path', { ...stroke, stroke: style.text('line-outline-color'), 'stroke-width': width + outline }),
    underlay(d, style),
    element('path', { ...stroke, stroke: style.text('line-color'), 'stroke-width': width }),
    ...head('mid-target', course.middle, angles.middle, style, paper),
    ...head('target', course.tip, angles.tip, style, paper),
    lineLabel(textOf(style, mark, wording), course.middle, style),
  ];
}

function textOf(style: Style, mark: string, wording: string): string {
  const source = style.text('label');
  if (source === 'data(wording)') return wording;
  return source === 'data(mark)' ? mark : '';
}

function pathOf({ start, controls, end }: Course): string {
  const [first, second] = controls;
  const spot = ({ x, y }: { readonly x: number; readonly y: number }): string => `${short(x)} ${short(y)}`;
  if (first === undefined) return `M${spot(start)}L${spot(end)}`;
  if (second === undefined) return `M${spot(start)}Q${spot(first)} ${spot(end)}`;
  const between = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  return `M${spot(start)}Q${spot(first)} ${spot(between)}Q${spot(second)} ${spot(end)}`;
}

function dashesOf(style: Style): string | undefined {
  const pattern = style.text('line-style', 'solid');
  if (pattern === 'dotted') return DOTS;
  if (pattern !== 'dashed') return undefined;
  return style
    .numbers('line-dash-pattern')
    .map((each) => short(each ?? 0))
    .join(' ');
}

function opacityOf(style: Style): number | undefined {
  const opacity = style.number('line-opacity', 1);
  return opacity === 1 ? undefined : opacity;
}

/** The broad band under a line that is selected or new. */
function underlay(d: string, style: Style): string {
  const opacity = style.number('underlay-opacity');
  if (opacity === 0) return '';
  return element('path', {
    d,
    fill: 'none',
    stroke: style.text('underlay-color'),
    'stroke-width': 2 * style.number('underlay-padding'),
    'stroke-opacity': opacity === 1 ? undefined : opacity,
    'stroke-linecap': 'round',
  });
}

/** An arrowhead: filled, or hollow on paper. */
function head(which: string, at: Course['tip'], angle: number, style: Style, paper: string): readonly string[] {
  const shape = HEADS[style.text(`${which}-arrow-shape`, 'none')];
  if (shape === undefined) return [];
  const size = Math.max((style.number('width') * 13.37) ** 0.9, 29) * style.number('arrow-scale', 1);
  const [cos, sin] = [Math.cos(angle - Math.PI / 2), Math.sin(angle - Math.PI / 2)];
  const corners = shape.corners.map(
    ([x, y]) => `${short(at.x + size * (x * cos - y * sin))} ${short(at.y + size * (x * sin + y * cos))}`,
  );
  const d = `M${corners.join('L')}z`;
  const colour = style.text(`${which}-arrow-color`);
  if (style.text(`${which}-arrow-fill`) === 'hollow') {
    return [element('path', { d, fill: paper, stroke: colour, 'stroke-opacity': opacityOf(style) })];
  }
  return [element('path', { d, fill: colour, 'fill-opacity': opacityOf(style) })];
}
