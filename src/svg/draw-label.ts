import type { Point, Size } from '../canvas/viewport.ts';
import { element, escaped } from './markup.ts';
import type { Style } from './style.ts';

/** From the lower edge of a line of text up to its baseline, against its size: the descent of Helvetica, Arial and Liberation Sans. */
const DESCENT = 0.212;

/** Width of a space in the same fonts. */
const SPACE = 0.278;

/**
 * A node's label, where the style puts it around a node of this size; empty where the style gives it none. Stands in a
 * group whose text is anchored in its middle.
 */
export function nodeLabel(text: string, middle: Point, { width, height }: Size, style: Style): string {
  if (style.text('label') === '' || text === '') return '';
  const lines = text.split('\n');
  const size = style.number('font-size');
  const leading = size * style.number('line-height', 1);
  const whole = size + (lines.length - 1) * leading;
  const x = middle.x + style.number('text-margin-x');
  const y = middle.y + style.number('text-margin-y');
  const side = style.text('text-halign', 'center');
  const at = {
    x: side === 'right' ? x + width / 2 : side === 'left' ? x - width / 2 : x,
    y: lowerEdge(style.text('text-valign'), y, height, whole),
  };
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const first = at.y - (lines.length - 1) * leading - DESCENT * size;
  return textElement(lines, { x: at.x, y: first }, leading, anchor, style);
}

/** What stands on the middle of a line. */
export function lineLabel(text: string, middle: Point, style: Style): string {
  if (text === '') return '';
  const size = style.number('font-size');
  return textElement([text], { x: middle.x, y: middle.y + size / 2 - DESCENT * size }, 0, 'middle', style);
}

function lowerEdge(valign: string, y: number, height: number, whole: number): number {
  if (valign === 'bottom') return y + height / 2 + whole;
  return valign === 'top' ? y - height / 2 : y + whole / 2;
}

function textElement(
  lines: readonly string[],
  at: Point,
  leading: number,
  anchor: 'start' | 'middle' | 'end',
  style: Style,
): string {
  const weight = style.number('font-weight', 400);
  const attributes = {
    x: at.x,
    y: at.y,
    'text-anchor': anchor === 'middle' ? undefined : anchor,
    'font-size': style.number('font-size'),
    'font-weight': weight === 400 ? undefined : weight,
    fill: style.text('color'),
    stroke: style.text('text-outline-color'),
    'stroke-width': 2 * style.number('text-outline-width'),
    'paint-order': 'stroke',
  };
  const [only = ''] = lines;
  if (lines.length === 1) return element('text', attributes, [escaped(only)]);
  // The space after a line keeps its words apart where the text is copied; it must not move the line.
  const space = SPACE * style.number('font-size') * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
  const spans = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const attributes = { x: at.x + (isLast ? 0 : space), dy: index === 0 ? undefined : leading };
    return element('tspan', attributes, [escaped(isLast ? line : `${line} `)]);
  });
  return element('text', attributes, spans);
}
