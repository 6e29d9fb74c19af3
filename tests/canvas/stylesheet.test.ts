import cytoscape from 'cytoscape';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Palette } from '../../src/canvas/palette.ts';
import { NODE_RADIUS, stylesheet } from '../../src/canvas/stylesheet.ts';
import { ENTITY_TYPES, RELATION_GROUPS, SUPPORTS } from '../../src/core/schema/vocabulary.ts';

const palette: Palette = {
  paper: '#ffffff',
  ink: '#101010',
  inkSoft: '#505050',
  node: '#eeeeee',
  nodeInk: '#202020',
  selection: '#ffdd00',
  groups: {
    money: '#000001',
    roles: '#000002',
    structure: '#000003',
    cooperation: '#000004',
    contact: '#000005',
    scrutiny: '#000006',
    other: '#000007',
  },
};
const supports = SUPPORTS.map(({ id }) => id);
const groups = RELATION_GROUPS.map(({ id }) => id);
const types = ENTITY_TYPES.map(({ id }) => id);

const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const UNIT = 2;
const cy = cytoscape({
  headless: true,
  styleEnabled: true,
  style: stylesheet(palette, UNIT),
  elements: [{ data: { id: 'a', label: '', icon: 'none' } }, { data: { id: 'b', label: '', icon: 'none' } }],
});
const edge = cy.add({ data: { id: 'e', source: 'a', target: 'b', mark: '', wording: '' } });
const node = cy.$id('a');
afterAll(() => {
  cy.destroy();
  warned.mockRestore();
});

function edgeStyle(classes: string, name: string): string {
  edge.classes(classes);
  return String(edge.style(name));
}

function nodeStyle(classes: string, name: string): string {
  node.classes(classes);
  return String(node.style(name));
}

/** What of a line survives a greyscale print, beside its width. */
function pattern(classes: string): string {
  return [edgeStyle(classes, 'line-style'), edgeStyle(classes, 'target-arrow-shape')].join(' ');
}

describe('the stylesheet', () => {
  it('is understood by Cytoscape', () => {
    expect(warned.mock.calls).toEqual([]);
  });

  it.each([...supports, ...groups].map((id) => `edge.${id}`).concat(types.map((id) => `node.${id}`)))(
    'has a rule for %s',
    (selector) => {
      expect(stylesheet(palette, 1).map((rule) => rule.selector)).toContain(selector);
    },
  );

  it('gives each group its colour, and nothing else does', () => {
    const colours = groups.map((group) => edgeStyle(`${group} confirmed`, 'line-color'));
    expect(new Set(colours).size).toBe(groups.length);
    for (const support of supports) expect(edgeStyle(`money ${support} directed`, 'line-color')).toBe(colours[0]);
    expect(edgeStyle('fold confirmed', 'line-color')).toBe('rgb(80,80,80)');
  });

  it('gives each entity type a shape of its own', () => {
    const shapes = types.map((type) => nodeStyle(type, 'shape'));
    expect(new Set(shapes).size).toBe(types.length);
  });

  it('draws each support in a width of its own, the confirmed the heaviest', () => {
    const widths = supports.map((support) => Number.parseFloat(edgeStyle(support, 'width')));
    expect(new Set(widths).size).toBe(supports.length);
    expect(Math.max(...widths)).toBe(widths[0]);
  });

  it('tells an alleged tie from one stated as fact by its pattern too', () => {
    for (const support of ['confirmed', 'stated', 'reported']) {
      expect(edgeStyle(support, 'line-style')).toBe('solid');
      expect(edgeStyle(`money ${support} directed`, 'target-arrow-shape')).not.toBe('none');
    }
    expect(edgeStyle('alleged', 'line-style')).toBe('dashed');
    expect(edgeStyle('fold alleged', 'line-style')).toBe('dashed');
    expect(pattern('money reported directed')).not.toBe(pattern('money stated directed'));
  });

  it('draws an arrow only where a tie has a direction', () => {
    expect(edgeStyle('contact stated', 'target-arrow-shape')).toBe('none');
  });

  it('keeps the group in sight on a hollow, denied-only line', () => {
    for (const group of groups) {
      const classes = `${group} none denied-only`;
      expect(edgeStyle(classes, 'line-color')).toBe('rgb(255,255,255)');
      expect(edgeStyle(classes, 'line-outline-color')).toBe(edgeStyle(group, 'line-color'));
    }
  });

  it('fades what is possible differently from what hovering dims', () => {
    expect(Number(edgeStyle('money stated possible', 'line-opacity'))).toBeLessThan(1);
    expect(Number(edgeStyle('money stated possible', 'opacity'))).toBe(1);
    expect(Number(edgeStyle('money stated dim', 'opacity'))).toBeLessThan(1);
    expect(Number(edgeStyle('money stated dim', 'line-opacity'))).toBe(1);
  });

  it('takes what is off out of the picture, whatever else it is', () => {
    expect(edgeStyle('money stated selected', 'display')).toBe('element');
    expect(edgeStyle('off', 'display')).toBe('none');
    expect(nodeStyle('off', 'display')).toBe('none');
  });

  it('sizes symbols by the unit', () => {
    node.classes('person core');
    expect(node.width()).toBe(2 * NODE_RADIUS.core * UNIT);
    node.classes('person');
    expect(node.width()).toBe(2 * NODE_RADIUS.other * UNIT);
  });
});
