import type { Css, StylesheetJson } from 'cytoscape';
import { type EntityTypeId, RELATION_GROUPS, type Support } from '../core/schema/vocabulary.ts';
import { LABEL_FONT, LINE_LABEL_SIZE, NODE_LABEL_SIZE } from './label-text.ts';
import type { Palette } from './palette.ts';

/** Radius of a node in CSS pixels at fit zoom. */
export const NODE_RADIUS = { core: 15, other: 11 } as const;

/** Line width in CSS pixels at fit zoom: support's first encoding. The second is the pattern or the arrowhead. */
const LINE_WIDTH: Readonly<Record<Support, number>> = {
  confirmed: 5,
  stated: 3,
  reported: 1.75,
  alleged: 2,
  none: 3.5,
};

/** Opacity of a tie that is only possibly in the window. The palettes keep 3:1 on their paper at this opacity. */
export const POSSIBLE_OPACITY = 0.72;

const SHAPES: Readonly<Record<EntityTypeId, Css.NodeShape>> = {
  person: 'ellipse',
  company: 'round-rectangle',
  agency: 'round-hexagon',
  'government-body': 'round-pentagon',
  organization: 'round-octagon',
  media: 'round-tag',
  group: 'round-triangle',
  event: 'round-diamond',
  product: 'barrel',
  document: 'cut-rectangle',
};

/**
 * The stylesheet of the canvas. Classes and data only, no functions: the manual warns that those are slow.
 * @param unit model units for one CSS pixel (see `symbolUnit`)
 */
export function stylesheet(palette: Palette, unit: number): StylesheetJson {
  return [...nodeStyles(palette, unit), ...lineStyles(palette, unit), ...stateStyles(palette, unit)];
}

function nodeStyles(palette: Palette, unit: number): StylesheetJson {
  const side = (away: number): number => (away + 4) * unit;
  return [
    {
      selector: 'node',
      style: {
        width: 2 * NODE_RADIUS.other * unit,
        height: 2 * NODE_RADIUS.other * unit,
        'background-color': palette.node,
        'background-image': 'data(icon)',
        'background-width': '62%',
        'background-height': '62%',
        'background-image-containment': 'over',
        'border-width': 1.5 * unit,
        'border-color': palette.nodeInk,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        'z-index': 10,
      },
    },
    { selector: 'node.core', style: { width: 2 * NODE_RADIUS.core * unit, height: 2 * NODE_RADIUS.core * unit } },
    { selector: 'node.unnamed', style: { 'border-style': 'dashed' } },
    ...Object.entries(SHAPES).map(([type, shape]) => ({ selector: `node.${type}`, style: { shape } })),
    {
      selector: 'node.below, node.above, node.right, node.left',
      style: {
        label: 'data(label)',
        color: palette.ink,
        'font-family': LABEL_FONT,
        'font-size': NODE_LABEL_SIZE * unit,
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': `${1000 * unit}px`,
        'text-outline-color': palette.paper,
        'text-outline-width': 2.5 * unit,
        'text-events': 'yes',
      },
    },
    { selector: 'node.below', style: { 'text-valign': 'bottom', 'text-margin-y': side(0) } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -side(0) } },
    {
      selector: 'node.right',
      style: {
        'text-valign': 'center',
        'text-halign': 'right',
        'text-margin-x': side(0),
        'text-justification': 'left',
      },
    },
    {
      selector: 'node.left',
      style: {
        'text-valign': 'center',
        'text-halign': 'left',
        'text-margin-x': -side(0),
        'text-justification': 'right',
      },
    },
  ];
}

function lineStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        label: 'data(mark)',
        color: palette.ink,
        'font-family': LABEL_FONT,
        'font-size': 15 * unit,
        'font-weight': 700,
        'text-outline-color': palette.paper,
        'text-outline-width': 2.5 * unit,
        'text-events': 'no',
        'z-index': 1,
      },
    },
    {
      selector: 'edge.named',
      style: { label: 'data(wording)', 'font-size': LINE_LABEL_SIZE * unit, 'font-weight': 400 },
    },
    ...RELATION_GROUPS.map(({ id }) => ({
      selector: `edge.${id}`,
      style: { 'line-color': palette.groups[id], 'target-arrow-color': palette.groups[id] },
    })),
    ...(['confirmed', 'stated', 'reported', 'alleged', 'none'] as const).map((support) => ({
      selector: `edge.${support}`,
      style: { width: LINE_WIDTH[support] * unit, 'arrow-scale': arrowScale(LINE_WIDTH[support] * unit, unit) },
    })),
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle', 'target-arrow-fill': 'filled' } },
    { selector: 'edge.directed.reported, edge.directed.alleged', style: { 'target-arrow-shape': 'vee' } },
    { selector: 'edge.alleged', style: { 'line-style': 'dashed', 'line-dash-pattern': [11 * unit, 6 * unit] } },
    {
      selector: 'edge.fold',
      style: {
        'line-color': palette.inkSoft,
        'line-style': 'solid',
        'font-size': 12 * unit,
        label: 'data(wording)',
        'font-weight': 700,
      },
    },
    { selector: 'edge.fold.alleged', style: { 'line-style': 'dashed' } },
    { selector: 'edge.opened', style: { 'curve-style': 'bezier', 'control-point-step-size': 34 * unit } },
    ...RELATION_GROUPS.map(({ id }) => ({
      selector: `edge.denied-only.${id}`,
      style: {
        width: 2.5 * unit,
        'line-color': palette.paper,
        'line-outline-width': 1.25 * unit,
        'line-outline-color': palette.groups[id],
      },
    })),
    {
      selector: 'edge.retracted',
      style: { 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': palette.ink, 'line-style': 'dotted' },
    },
  ];
}

/**
 * Cytoscape sizes an arrowhead by the line's width in model units, and no smaller than 29; its scale is what is left to
 * set. The head comes out about twice as wide as its line and eight CSS pixels at that.
 */
function arrowScale(width: number, unit: number): number {
  return (26 * unit + 6 * width) / Math.max((width * 13.37) ** 0.9, 29);
}

function stateStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    {
      selector: 'edge.possible',
      style: { 'line-opacity': POSSIBLE_OPACITY, 'target-arrow-fill': 'hollow', 'line-cap': 'round' },
    },
    { selector: '.dim', style: { opacity: 0.22 } },
    { selector: '.near', style: { 'z-index': 20 } },
    {
      selector: 'edge.selected',
      style: {
        'underlay-color': palette.selection,
        'underlay-opacity': 1,
        'underlay-padding': 5 * unit,
        'z-index': 21,
      },
    },
    {
      selector: 'node.selected',
      style: {
        'border-width': 3.5 * unit,
        'border-color': palette.ink,
        'background-color': palette.selection,
        'z-index': 30,
      },
    },
    {
      selector: 'node.cursor',
      style: { 'outline-width': 2 * unit, 'outline-color': palette.ink, 'outline-offset': 3 * unit, 'z-index': 31 },
    },
    { selector: '.off', style: { display: 'none' } },
  ];
}
