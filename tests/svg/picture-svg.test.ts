import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitViewport } from '../../src/canvas/viewport.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { defaultView } from '../../src/core/state/view.ts';
import { namedView } from '../../src/core/url/named-view.ts';
import { LIGHT, TOKENS } from '../../src/svg/palettes.ts';
import { pictureSvg } from '../../src/svg/picture-svg.ts';
import { tableMeasure } from '../../src/svg/text-width.ts';
import { pictureOfView } from '../../src/svg/view-picture.ts';
import { realDataset } from '../data/real-dataset.ts';
import { SEED, scenes } from '../fixtures/generated-dataset.ts';
import { elementsOf, readXml, textOf, type Xml } from './xml.ts';

const size = { width: 1000, height: 640 };
const { compiled } = realDataset();
const index = buildGraphIndex(compiled.ties);

function shownIn(svg: string): { readonly ties: readonly string[]; readonly entities: readonly string[] } {
  const all = elementsOf(readXml(svg));
  const of = (name: string): string[] =>
    all
      .flatMap(
        (each) =>
          each.attributes
            .get(name)
            ?.split(' ')
            .filter((id) => id !== '') ?? [],
      )
      .sort();
  return { ties: of('data-ties'), entities: of('data-entity') };
}

function sorted(ids: Iterable<string>): string[] {
  return [...ids].sort();
}

describe('the picture of a view', () => {
  it('is well formed and shows the ties and entities of the visible set, each once', () => {
    fc.assert(
      fc.property(scenes(), ({ dataset, view }) => {
        const graph = buildGraphIndex(dataset.ties);
        const picture = pictureOfView(dataset, view, graph);
        const visible = visibleSet(dataset, view, graph);
        const shown = shownIn(pictureSvg({ dataset, picture, size, palette: LIGHT }, { titles: true }));
        expect(shown).toEqual({ ties: sorted(visible.ties), entities: sorted(visible.entities) });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it.each(['', ...compiled.views.map(({ id }) => id)])('shows what the list of the named view "%s" shows', (id) => {
    const view = namedView(id, compiled) ?? defaultView(compiled.id);
    const visible = visibleSet(compiled, view, index);
    const picture = pictureOfView(compiled, view, index);
    const shown = shownIn(pictureSvg({ dataset: compiled, picture, size, palette: LIGHT }));
    expect(shown).toEqual({ ties: sorted(visible.ties), entities: sorted(visible.entities) });
  });

  it('stands where the canvas fits it', () => {
    const view = defaultView(compiled.id);
    const picture = pictureOfView(compiled, view, index);
    const places = [...visibleSet(compiled, view, index).entities].map((id) => {
      const [x, y] = compiled.positions[id] ?? [0, 0];
      return { x, y };
    });
    const { zoom, pan } = fitViewport(places, size);
    const svg = readXml(pictureSvg({ dataset: compiled, picture, size, palette: LIGHT }));
    const transform = svg.children.flatMap((child) =>
      typeof child === 'string' ? [] : [child.attributes.get('transform') ?? ''],
    )[0];
    const [x = 0, y = 0, scale = 0] = (transform ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(Math.abs(x - pan.x) + Math.abs(y - pan.y)).toBeLessThan(0.02);
    expect(scale).toBeCloseTo(zoom, 4);
    for (const group of elementsOf(svg).filter((each) => each.attributes.has('data-entity'))) {
      const [px = 0, py = 0] = compiled.positions[group.attributes.get('data-entity') ?? ''] ?? [];
      const middle = middleOfBody(group);
      expect(Math.hypot(middle.x - px, middle.y - py), group.attributes.get('data-entity')).toBeLessThan(9);
    }
  });

  it('stands a node where the reader moved it', () => {
    const view = { ...defaultView(compiled.id), moved: [{ id: 'michael-flynn', x: 4000, y: -900 }] };
    const svg = readXml(
      pictureSvg({ dataset: compiled, picture: pictureOfView(compiled, view, index), size, palette: LIGHT }),
    );
    const moved = elementsOf(svg).find((each) => each.attributes.get('data-entity') === 'michael-flynn');
    expect(moved).toBeDefined();
    if (moved !== undefined) expect(middleOfBody(moved).x).toBeCloseTo(4000, 0);
  });

  it('sets labels beside their nodes, on all four sides, never on one', () => {
    const picture = pictureOfView(compiled, { ...defaultView(compiled.id), scope: 'all' }, index);
    const svg = readXml(pictureSvg({ dataset: compiled, picture, size, palette: LIGHT }));
    const nodes = elementsOf(svg).filter((each) => each.attributes.has('data-entity'));
    const sides = new Set<string>();
    for (const node of nodes) {
      const text = elementsOf(node).find(({ name }) => name === 'text');
      if (text === undefined) continue;
      const [from, to] = spanOf(text);
      const { x, y } = middleOfBody(node);
      const baseline = Number(text.attributes.get('y'));
      const isBeside = x < from || x > to;
      const side = isBeside ? (x < from ? 'right' : 'left') : baseline > y ? 'below' : 'above';
      sides.add(side);
      const radius = 9;
      if (isBeside) expect(side === 'right' ? from - x : x - to, textOf(text)).toBeGreaterThan(radius);
      else expect(Math.abs(baseline - y), textOf(text)).toBeGreaterThan(radius);
    }
    expect([...sides].sort()).toEqual(['above', 'below', 'left', 'right']);
  });

  it('has neither ids, styles nor scripts, and colours that follow the page where it is asked to', () => {
    const picture = pictureOfView(compiled, defaultView(compiled.id), index);
    const svg = pictureSvg({ dataset: compiled, picture, size, palette: TOKENS }, { title: 'Who & whom' });
    const all = elementsOf(readXml(svg));
    expect(all.filter(({ attributes }) => attributes.has('id') || attributes.has('style'))).toEqual([]);
    expect(all.filter(({ name }) => name === 'style' || name === 'script')).toEqual([]);
    expect(svg).not.toMatch(/#[\da-f]{3,6}\b/i);
    expect(svg).toContain('var(--group-money)');
    expect(textOf(all.find(({ name }) => name === 'title') ?? all[0] ?? readXml(svg))).toBe('Who & whom');
  });

  it('escapes names, and leaves out what XML cannot carry', () => {
    const evil = '<script>alert(1)</script> "&\' \u0000\u0007\ufffe\ud800 ]]> 🦊';
    fc.assert(
      fc.property(fc.oneof(fc.constant(evil), fc.string({ unit: 'binary', maxLength: 40 })), (name) => {
        const entities = compiled.entities.map((entity) => ({ ...entity, name }));
        const ties = compiled.ties.map((tie) => ({ ...tie, label: name }));
        const dataset = { ...compiled, entities, ties };
        const picture = pictureOfView(dataset, defaultView(compiled.id), index);
        const svg = pictureSvg({ dataset, picture, size, palette: LIGHT }, { title: name, titles: true });
        const all = elementsOf(readXml(svg));
        expect(all.some((each) => each.name === 'script')).toBe(false);
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('draws nothing of nothing', () => {
    const picture = pictureOfView(compiled, { ...defaultView(compiled.id), scope: 'core', only: ['nobody'] }, index);
    expect(shownIn(pictureSvg({ dataset: compiled, picture, size, palette: LIGHT }))).toEqual({
      ties: [],
      entities: [],
    });
  });
});

/** From where to where a text goes: its widest line, by its anchor. */
function spanOf(text: Xml): readonly [number, number] {
  const lines = text.children.map((child) => (typeof child === 'string' ? child : textOf(child).trim()));
  const width = Math.max(...lines.map((line) => tableMeasure(line, Number(text.attributes.get('font-size')))));
  const x = Number(text.attributes.get('x'));
  const anchor = text.attributes.get('text-anchor') ?? 'middle';
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

/** The middle of the first path of a node, from the corners of its path data. */
function middleOfBody(group: Xml): { readonly x: number; readonly y: number } {
  const body =
    elementsOf(group)
      .find(({ name }) => name === 'path')
      ?.attributes.get('d') ?? '';
  const spots = [...body.replace(/A\S+ \S+ \d+ \d \d /g, 'L').matchAll(/(-?[\d.]+) (-?[\d.]+) /g)];
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: middle(spots.map(([, x]) => Number(x))), y: middle(spots.map(([, , y]) => Number(y))) };
}
