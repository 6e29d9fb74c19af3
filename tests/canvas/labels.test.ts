import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeBox } from '../../src/canvas/badge.ts';
import { type Drawn, drawnOf } from '../../src/canvas/drawn.ts';
import { type Box, boxAround, LABEL_SIDES, type LabelSide, labelBox } from '../../src/canvas/label-box.ts';
import { labelClasses } from '../../src/canvas/labels.ts';
import type { Picture } from '../../src/canvas/picture.ts';
import { NODE_RADIUS } from '../../src/canvas/stylesheet.ts';
import type { Point } from '../../src/canvas/viewport.ts';
import type { CompiledTie } from '../../src/core/compile/compiled.ts';
import { SEED } from '../fixtures/generated-dataset.ts';
import { pictureOf, tieOf } from './picture.ts';

const NAME = { text: 'name', width: 60, height: 16 };

function drawn(ties: readonly CompiledTie[], places: Readonly<Record<string, Point>>, parts: Partial<Picture> = {}) {
  return drawnOf(pictureOf(ties, parts), (id) => places[id] ?? { x: 0, y: 0 });
}

/** Labels of a picture on a screen of 800 by 600, model units being pixels. */
function labelsOf({ lines, places, standing, picture }: Drawn): ReadonlyMap<string, string> {
  return labelClasses({
    lines,
    places,
    standing,
    badges: picture.badges,
    viewport: { zoom: 1, pan: { x: 0, y: 0 } },
    size: { width: 800, height: 600 },
    growth: 1,
    nameOf: () => NAME,
    isCore: () => false,
    isSelected: (id) => picture.selection.has(id) || picture.cursor === id,
    midpointOf: () => null,
    measure: (text, size) => (text.length * size) / 2,
  });
}

function boxAt(id: string, at: Point, side: LabelSide): Box {
  return labelBox({ id, ...at, radius: NODE_RADIUS.other, width: NAME.width, height: NAME.height }, side);
}

/** Where the labels of nodes stand, in the order in which they were given room. */
function boxesOf(scene: Drawn): ReadonlyMap<string, Box> {
  const boxes = [...labelsOf(scene)].flatMap(([id, name]) => {
    const side = LABEL_SIDES.find((each) => each === name);
    const at = scene.places.get(id);
    return side === undefined || at === undefined ? [] : [[id, boxAt(id, at, side)] as const];
  });
  return new Map(boxes);
}

const FAR = { a: { x: 100, y: 100 }, b: { x: 500, y: 100 }, c: { x: 100, y: 400 }, d: { x: 500, y: 400 } };
const square = [tieOf({ id: 'ab' }), tieOf({ id: 'cd', from: 'c', to: 'd' }), tieOf({ id: 'ac', to: 'c' })];

describe('labels', () => {
  it('are given to all that have room', () => {
    expect([...labelsOf(drawn(square, FAR)).keys()].sort()).toEqual(['a', 'ab', 'ac', 'b', 'c', 'cd', 'd']);
  });

  it('are given to nothing that stands aside', () => {
    const labels = labelsOf(drawn(square, FAR, { emphasis: new Set(['ab']) }));
    expect([...labels.keys()].sort()).toEqual(['a', 'ab', 'b']);
  });

  it('go first to what the picture is about, then to what is selected, and last to what leaves', () => {
    // The labels come in the order in which they were given room.
    const ties = [tieOf({ id: 'ab' }), tieOf({ id: 'bc', from: 'b', to: 'c' })];
    const crowd = { a: { x: 40, y: 20 }, b: { x: 75, y: 20 }, c: { x: 400, y: 300 } };
    const first = (parts: Partial<Picture>): readonly string[] =>
      [...labelsOf(drawn(ties, crowd, parts)).keys()].filter((id) => id === 'a' || id === 'b');
    expect(first({})[0]).toBe('b');
    expect(first({ selection: new Set(['a']) })[0]).toBe('a');
    expect(first({ selection: new Set(['b']), emphasis: new Set(['a']) })[0]).toBe('a');
    expect(first({ leaving: new Set(['ab']) })[0]).toBe('b');
    expect(first({ selection: new Set(['a']), leaving: new Set(['ab']) })[0]).toBe('b');
  });

  it('go to all that the picture is about before any other, in its order, and to each as far as these leave room', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const pairs = ids.map((id, at) => tieOf({ id: `t${at}`, from: id, to: ids[(at + 1) % ids.length] ?? id }));
    const scene = fc.record({
      points: fc.array(point, { minLength: ids.length, maxLength: ids.length }),
      emphasis: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }),
      selection: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
      // Crowded into a corner, some find no room.
      crowd: fc.constantFrom(1, 0.4, 0.15),
    });
    fc.assert(
      fc.property(scene, ({ points, emphasis, selection, crowd }) => {
        const places = Object.fromEntries(
          points.map(({ x, y }, at) => [ids[at] ?? '', { x: x * crowd, y: y * crowd }] as const),
        );
        const picture = drawn(pairs, places, { emphasis: new Set(emphasis), selection: new Set(selection) });
        const boxes = boxesOf(picture);
        const wanted = [
          ...emphasis.filter((id) => selection.includes(id)),
          ...emphasis.filter((id) => !selection.includes(id)),
        ];
        const inFront = wanted.filter((id) => boxes.has(id));
        expect([...boxes.keys()].slice(0, inFront.length)).toEqual(inFront);
        const upright = [...picture.places].filter(([id]) => !picture.standing.aside.has(id));
        for (const id of wanted.filter((each) => !boxes.has(each))) {
          const bodies = upright
            .filter(([other]) => other !== id)
            .map(([, at]) => boxAround(at, 2 * NODE_RADIUS.other, 2 * NODE_RADIUS.other));
          const taken = [...bodies, ...inFront.flatMap((other) => boxes.get(other) ?? [])];
          for (const side of LABEL_SIDES) {
            const box = boxAt(id, places[id] ?? { x: 0, y: 0 }, side);
            const isInFrame = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= 800 && box.y2 <= 600;
            expect(isInFrame && !taken.some((other) => overlap(box, other))).toBe(false);
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('name no line that leaves', () => {
    expect(labelsOf(drawn(square, FAR, { leaving: new Set(['cd']) })).has('cd')).toBe(false);
  });

  it('name emphasised lines however many others there are', () => {
    const crowd = Array.from({ length: 500 }, (_, at) => tieOf({ id: `x${at}`, from: `p${at}`, to: `q${at}` }));
    const ties = [...square, ...crowd];
    expect(labelsOf(drawn(ties, FAR)).has('ab')).toBe(false);
    expect(labelsOf(drawn(ties, FAR, { emphasis: new Set(['ab']) })).get('ab')).toBe('named');
  });

  it('cover no badge, of their own node or another', () => {
    const places = { a: { x: 200, y: 200 }, b: { x: 235, y: 160 }, c: { x: 300, y: 190 }, d: { x: 500, y: 400 } };
    const badges = new Map(['a', 'b', 'c'].map((id) => [id, 25]));
    const scene = drawn(square, places, { badges });
    const taken = [...badges].map(([id, count]) =>
      badgeBox(scene.places.get(id) ?? { x: 0, y: 0 }, NODE_RADIUS.other, 1, count),
    );
    const labels = [...boxesOf(scene).values()];
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => taken.some((badge) => overlap(label, badge)))).toEqual([]);
    // The test can fail: without badges, a label stands where one would.
    const free = labelsOf(drawn(square, places));
    expect([...free]).not.toEqual([...labelsOf(scene)]);
  });

  it('name a line in place of its own mark, and not over the mark of another', () => {
    const cross = { a: { x: 100, y: 300 }, b: { x: 500, y: 300 }, c: { x: 300, y: 100 }, d: { x: 300, y: 500 } };
    const ties = [tieOf({ id: 'ab' }), tieOf({ id: 'cd', from: 'c', to: 'd' })];
    const alone = new Map([['ab', 'added'] as const]);
    const both = new Map([['ab', 'added'] as const, ['cd', 'gone'] as const]);
    expect(labelsOf(drawn(ties, FAR, { changes: both })).get('ab')).toBe('named');
    const named = (changes: Picture['changes']): boolean => labelsOf(drawn(ties, cross, { changes })).has('ab');
    expect([named(null), named(alone), named(both)]).toEqual([true, true, false]);
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
