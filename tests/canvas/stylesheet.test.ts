import cytoscape from 'cytoscape';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { NODE_RADIUS, stylesheet } from '../../src/canvas/stylesheet.ts';
import { ENTITY_TYPES, RELATION_GROUPS, SUPPORTS } from '../../src/core/schema/vocabulary.ts';
import { palette } from './palette.ts';

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

  it('gives each change a colour of its own, whatever the group, and gone lines a pattern that keeps the support', () => {
    const colours = ['added', 'gone', 'same'].map((change) => edgeStyle(`money stated ${change}`, 'line-color'));
    expect(colours).toEqual(['rgb(0,0,250)', 'rgb(250,0,0)', 'rgb(250,250,250)']);
    expect(edgeStyle('roles alleged added directed', 'target-arrow-color')).toBe(colours[0]);
    expect(edgeStyle('fold alleged gone', 'line-color')).toBe(colours[1]);
    expect(edgeStyle('money none denied-only gone', 'line-outline-color')).toBe(colours[1]);
    expect(edgeStyle('money none denied-only gone', 'line-color')).toBe('rgb(255,255,255)');
    const patterns = ['stated', 'stated gone', 'alleged', 'alleged gone'].map((classes) =>
      [edgeStyle(classes, 'line-style'), edgeStyle(classes, 'line-dash-pattern')].join(' '),
    );
    expect(new Set(patterns).size).toBe(4);
    expect(edgeStyle('fold stated gone', 'line-style')).toBe('dashed');
  });

  it('draws what stands aside or leaves faintly, unless the mouse comes near, and names nothing that stands aside', () => {
    for (const state of ['aside', 'leaving']) {
      expect(Number(edgeStyle(`money stated ${state}`, 'opacity'))).toBeLessThan(0.5);
      expect(Number(edgeStyle(`money stated ${state}`, 'opacity'))).toBeGreaterThan(0.2);
      expect(Number(nodeStyle(`person ${state}`, 'opacity'))).toBeLessThan(0.5);
      expect(Number(nodeStyle(`person ${state} near`, 'opacity'))).toBe(1);
    }
    edge.data('wording', 'paid');
    expect(edgeStyle('fold stated', 'label')).toBe('paid');
    expect(edgeStyle('fold stated aside', 'label')).toBe('');
    expect(edgeStyle('money stated aside named', 'label')).toBe('');
    edge.data('wording', '');
  });

  it('puts a halo around what arrives, another than around what is selected', () => {
    expect(Number(edgeStyle('money stated', 'underlay-opacity'))).toBe(0);
    expect(Number(edgeStyle('money stated arriving', 'underlay-opacity'))).toBeGreaterThan(0);
    const halos = ['arriving', 'arriving selected', 'selected'].map((state) => edgeStyle(state, 'underlay-color'));
    expect(halos[0]).not.toBe(halos[1]);
    expect(halos[1]).toBe(halos[2]);
    expect(Number(nodeStyle('person arriving', 'underlay-opacity'))).toBeGreaterThan(0);
  });

  it('makes room for badge and pin outside the node, and draws neither cut off', () => {
    node.data('icon', ['none', 'data:badge', 'data:pin']);
    expect(nodeStyle('person marked', 'background-image')).toBe('none data:badge data:pin');
    expect(nodeStyle('person marked', 'background-clip')).toBe('node none none');
    for (const classes of ['person marked', 'person core marked']) {
      const room = nodeStyle(classes, 'bounds-expansion').split(' ').map(Number.parseFloat);
      const [, badgeLeft = 0, pinLeft = 0] = nodeStyle(classes, 'background-position-x')
        .split(' ')
        .map(Number.parseFloat);
      const [, badgeTop = 0, pinTop = 0] = nodeStyle(classes, 'background-position-y')
        .split(' ')
        .map(Number.parseFloat);
      const [, badgeWidth = 0] = nodeStyle(classes, 'background-width').split(' ').map(Number.parseFloat);
      const [top = 0, right = 0, , left = 0] = room;
      expect(top).toBeGreaterThanOrEqual(-Math.min(badgeTop, pinTop));
      expect(left).toBeGreaterThanOrEqual(-pinLeft);
      expect(right).toBeGreaterThanOrEqual(badgeLeft + badgeWidth - node.width());
      // The badge begins right of the pin's half.
      expect(badgeLeft).toBeGreaterThan(node.width() / 2);
    }
    node.data('icon', 'none');
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
