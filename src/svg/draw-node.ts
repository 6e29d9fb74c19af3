import { BADGE_IMAGE, badgeDrawing } from '../canvas/badge.ts';
import type { Palette } from '../canvas/palette.ts';
import { PIN_IMAGE, pinDrawing } from '../canvas/pin.ts';
import type { Point, Size } from '../canvas/viewport.ts';
import { ENTITY_ICON_SIZE, ENTITY_ICONS } from '../core/schema/entity-icons.ts';
import type { EntityTypeId } from '../core/schema/vocabulary.ts';
import { nodeLabel } from './draw-label.ts';
import { element, short } from './markup.ts';
import { outlineOf } from './node-outline.ts';
import type { Style } from './style.ts';

/** A node to draw. */
export interface DrawnNode {
  readonly type: EntityTypeId;
  readonly at: Point;
  /** Its label, wrapped; drawn if the style gives it a place. */
  readonly label: string;
  /** How many neighbours the focus leaves out. */
  readonly hidden: number;
  readonly pinned: boolean;
  readonly style: Style;
}

/** The dashes of a border, which Cytoscape sets in model units. */
const BORDER_DASHES = '4 2';

/** Width and height of a node's outline without its border. */
export function sizeOf(style: Style): Size {
  return { width: style.number('width'), height: style.number('height') };
}

/** A node with its icon, badge, pin and label. */
export function nodeParts(node: DrawnNode, palette: Palette): readonly string[] {
  const { at, style } = node;
  const shape = style.text('shape', 'ellipse');
  const { path } = outlineOf(shape, at, sizeOf(style));
  return [
    underlay(at, style),
    element('path', {
      d: path,
      fill: style.text('background-color'),
      stroke: style.text('border-color'),
      'stroke-width': style.number('border-width'),
      'stroke-dasharray': style.text('border-style') === 'dashed' ? BORDER_DASHES : undefined,
    }),
    icon(node, palette),
    ...marks(node, palette),
    cursor(shape, at, style),
    nodeLabel(node.label, at, sizeOf(style), style),
  ];
}

function underlay(at: Point, style: Style): string {
  const opacity = style.number('underlay-opacity');
  if (opacity === 0) return '';
  const { width } = sizeOf(style);
  return element('circle', {
    cx: at.x,
    cy: at.y,
    r: width / 2 + style.number('underlay-padding'),
    fill: style.text('underlay-color'),
    'fill-opacity': opacity,
  });
}

function icon({ type, at, style }: DrawnNode, palette: Palette): string {
  const share = ICON_SHARE.exec(firstText(style, 'background-width'))?.[1] ?? '0';
  const side = (Number(share) / 100) * sizeOf(style).width;
  return element('path', {
    transform: placed(at.x - side / 2, at.y - side / 2, side / ENTITY_ICON_SIZE),
    d: ENTITY_ICONS[type],
    'fill-rule': 'evenodd',
    fill: palette.nodeInk,
  });
}

const ICON_SHARE = /^([\d.]+)%$/;

/** Of a node with marks, the style lists the icon's size first. */
function firstText(style: Style, name: string): string {
  return style.text(name, style.texts(name)[0] ?? '');
}

/** Badge and pin, where the style's lists put their images: after the icon, in this order. */
function marks({ at, hidden, pinned, style }: DrawnNode, palette: Palette): readonly string[] {
  if (hidden <= 0 && !pinned) return [];
  const { width, height } = sizeOf(style);
  const image = (index: number, own: number, drawing: string): string => {
    const x = at.x - width / 2 + (style.numbers('background-position-x')[index] ?? 0);
    const y = at.y - height / 2 + (style.numbers('background-position-y')[index] ?? 0);
    return element('g', { transform: placed(x, y, (style.numbers('background-width')[index] ?? 0) / own) }, [drawing]);
  };
  return [
    hidden > 0 ? image(1, BADGE_IMAGE.width, badgeDrawing(hidden, palette)) : '',
    pinned ? image(2, PIN_IMAGE.width, pinDrawing(palette)) : '',
  ];
}

/** The ring around the node where the keyboard is. */
function cursor(shape: string, at: Point, style: Style): string {
  const width = style.number('outline-width');
  if (width === 0) return '';
  const more = style.number('border-width') + width + style.number('outline-offset');
  const size = sizeOf(style);
  const { path } = outlineOf(shape, at, { width: size.width + more, height: size.height + more });
  return element('path', { d: path, fill: 'none', stroke: style.text('outline-color'), 'stroke-width': width });
}

function placed(x: number, y: number, scale: number): string {
  return `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 10000) / 10000})`;
}
