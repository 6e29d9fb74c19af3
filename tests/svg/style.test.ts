import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paletteFrom } from '../../src/canvas/palette.ts';
import { stylesheet } from '../../src/canvas/stylesheet.ts';
import { DARK, LIGHT } from '../../src/svg/palettes.ts';
import { simpleSelectors, styleReader } from '../../src/svg/style.ts';
import { palette } from '../canvas/palette.ts';

/** Properties that mean something only to a canvas that answers the pointer, or restate what the writer always does. */
const OF_THE_CANVAS_ALONE = new Set([
  'background-image',
  'background-height',
  'background-image-containment',
  'background-clip',
  'bounds-expansion',
  'font-family',
  'text-wrap',
  'text-max-width',
  'text-events',
  'text-justification',
  'overlay-opacity',
  'underlay-shape',
  'display',
]);

const sheet = stylesheet(palette, 1);
const writers = ['draw-line', 'draw-node', 'draw-label', 'scene']
  .map((name) => readFileSync(`src/svg/${name}.ts`, 'utf8'))
  .join('\n');

describe("the canvas's stylesheet, read for a picture", () => {
  it('has no selector that the reader cannot read', () => {
    expect(sheet.map(({ selector }) => selector).filter((selector) => simpleSelectors(selector) === null)).toEqual([]);
  });

  it('sets no property that the writers leave out', () => {
    const used = sheet
      .filter(({ selector }) => selector !== 'core')
      .flatMap((block) => Object.keys('style' in block ? block.style : block.css));
    const known = (name: string): boolean =>
      OF_THE_CANVAS_ALONE.has(name) ||
      writers.includes(`'${name}'`) ||
      /^(?:mid-)?target-arrow-(?:shape|color|fill)$/.test(name);
    expect([...new Set(used)].filter((name) => !known(name))).toEqual([]);
  });

  it('lets a later rule win, and asks for all classes of a selector', () => {
    const styleOf = styleReader(sheet);
    expect(styleOf('edge', 'money alleged directed').text('target-arrow-shape')).toBe('vee');
    expect(styleOf('edge', 'money confirmed directed').text('target-arrow-shape')).toBe('triangle');
    expect(styleOf('edge', 'money').text('line-color')).toBe(palette.groups.money);
    expect(styleOf('node', 'person').text('shape')).toBe('ellipse');
    expect(styleOf('node', 'money').text('line-color')).toBe('');
    expect(styleOf('node', 'aside').number('opacity', 1)).toBeLessThan(1);
  });
});

describe('the palettes', () => {
  const css = readFileSync('src/ui/theme.css', 'utf8');
  it.each([
    ['light', LIGHT, 1],
    ['dark', DARK, 2],
  ] as const)('are those of the page: %s', (_name, known, place) => {
    const token = (name: string): string =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.[place] ?? `no --${name}`;
    expect(known).toEqual(paletteFrom(token));
  });
});
