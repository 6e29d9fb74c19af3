import type { Css, StylesheetJson } from 'cytoscape';
import type { EntityTypeId } from '../core/schema/vocabulary.ts';
import { BADGE_IMAGE, badgeCorner } from './badge.ts';
import { LABEL_FONT, NODE_LABEL_SIZE } from './label-text.ts';
import type { Palette } from './palette.ts';
import { PIN_IMAGE, pinCorner } from './pin.ts';

/** Radius of a node in CSS pixels at fit zoom. */
export const NODE_RADIUS = { core: 15, other: 11 } as const;

const ICON_SIZE = '62%';

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

/** How nodes look, whatever their state. */
export function nodeStyles(palette: Palette, unit: number): StylesheetJson {
  const side = (away: number): number => (away + 4) * unit;
  return [
    {
      selector: 'node',
      style: {
        width: 2 * NODE_RADIUS.other * unit,
        height: 2 * NODE_RADIUS.other * unit,
        'background-color': palette.node,
        'background-image': 'data(icon)',
        'background-width': ICON_SIZE,
        'background-height': ICON_SIZE,
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
    { selector: 'node.marked', style: markedStyle(NODE_RADIUS.other, unit) },
    { selector: 'node.core.marked', style: markedStyle(NODE_RADIUS.core, unit) },
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

/** Places for three images: the icon as ever, badge and pin at the upper corners, where they stand out of the node. */
function markedStyle(radius: number, unit: number): Css.Node {
  const [badge, pin] = [badgeCorner(radius), pinCorner(radius)];
  const beyond = {
    top: -Math.min(badge.y, pin.y) - radius,
    right: badge.x + BADGE_IMAGE.width - radius,
    left: -pin.x - radius,
  };
  return {
    'background-width': [ICON_SIZE, BADGE_IMAGE.width * unit, PIN_IMAGE.width * unit],
    'background-height': [ICON_SIZE, BADGE_IMAGE.height * unit, PIN_IMAGE.height * unit],
    'background-image-containment': ['over', 'over', 'over'],
    'background-clip': ['node', 'none', 'none'],
    'background-position-x': ['50%', (radius + badge.x) * unit, (radius + pin.x) * unit],
    'background-position-y': ['50%', (radius + badge.y) * unit, (radius + pin.y) * unit],
    'bounds-expansion': [beyond.top * unit, beyond.right * unit, 0, beyond.left * unit],
  };
}
