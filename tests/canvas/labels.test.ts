import { describe, expect, it } from 'vitest';
import { badgeBox } from '../../src/canvas/badge.ts';
import { type Drawn, drawnOf } from '../../src/canvas/drawn.ts';
import { type Box, LABEL_SIDES, labelBox } from '../../src/canvas/label-box.ts';
import { labelClasses } from '../../src/canvas/labels.ts';
import type { Picture } from '../../src/canvas/picture.ts';
import { NODE_RADIUS } from '../../src/canvas/stylesheet.ts';
import type { Point } from '../../src/canvas/viewport.ts';
import type { CompiledTie } from '../../src/core/compile/compiled.ts';
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
    const labels = [...labelsOf(scene)].flatMap(([id, name]) => {
      const side = LABEL_SIDES.find((each) => each === name);
      const at = scene.places.get(id);
      return side === undefined || at === undefined
        ? []
        : [labelBox({ id, ...at, radius: NODE_RADIUS.other, width: NAME.width, height: NAME.height }, side)];
    });
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
