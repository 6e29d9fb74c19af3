import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { drawnOf } from '../../src/canvas/drawn.ts';
import { ElementStore } from '../../src/canvas/element-store.ts';
import type { Picture } from '../../src/canvas/picture.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { palette } from './palette.ts';
import { pictureOf } from './picture.ts';

const NOBODY: ReadonlySet<string> = new Set();
const entities = new Map(smallDataset.entities.map((entity) => [entity.id, entity]));
const [first] = smallDataset.ties;
if (first === undefined) throw new Error('the small dataset has ties');
const tie = first;

/** A store over a canvas without a screen. */
function scene() {
  const cy = cytoscape({ headless: true });
  const store = new ElementStore(cy, {
    entityOf: (id) => entities.get(id),
    nameOf: (id) => ({ text: id, width: 40, height: 14 }),
  });
  const drawn = (parts: Partial<Picture>, ties = [tie]) => drawnOf(pictureOf(ties, parts), () => ({ x: 1, y: 2 }));
  const show = (parts: Partial<Picture> = {}, ties = [tie], held = NOBODY) =>
    store.show(drawn(parts, ties), palette, held);
  const dataOf = (id: string) => cy.getElementById(id).data();
  const placeOf = (id: string) => ({ ...cy.getElementById(id).position() });
  return { cy, store, drawn, show, dataOf, placeOf };
}

describe('the elements of a picture', () => {
  it('come when they are first drawn, where they are saved or were moved to', () => {
    const { cy, show, placeOf } = scene();
    show({ places: new Map([[tie.from, { x: 30, y: 40 }]]) });
    expect(
      cy
        .elements()
        .map((element) => element.id())
        .sort(),
    ).toEqual([tie.id, tie.from, tie.to].sort());
    expect(placeOf(tie.from)).toEqual({ x: 30, y: 40 });
    expect(placeOf(tie.to)).toEqual({ x: 1, y: 2 });
  });

  it('move where the place is another than before, and back, unless the reader holds them', () => {
    const { show, placeOf } = scene();
    show();
    show({ places: new Map([[tie.from, { x: 30, y: 40 }]]) }, [tie], new Set([tie.from]));
    expect(placeOf(tie.from)).toEqual({ x: 1, y: 2 });
    show({ places: new Map([[tie.from, { x: 30, y: 40 }]]) });
    expect(placeOf(tie.from)).toEqual({ x: 30, y: 40 });
    show();
    expect(placeOf(tie.from)).toEqual({ x: 1, y: 2 });
  });

  it('return when a node that was moved by hand is not in the next picture’s places', () => {
    const { cy, store, show, placeOf } = scene();
    show();
    cy.getElementById(tie.from).position({ x: 9, y: 9 });
    store.noteMoved(tie.from, { x: 9, y: 9 });
    show();
    expect(placeOf(tie.from)).toEqual({ x: 1, y: 2 });
  });

  it('carry the marks, images and members of the picture', () => {
    const { show, dataOf } = scene();
    show();
    expect(dataOf(tie.from).icon).toMatch(/^data:/);
    const other = { ...tie, id: 'another' };
    const changes = new Map([
      [tie.id, 'added'],
      [other.id, 'gone'],
    ] as const);
    show({ changes, badges: new Map([[tie.from, 7]]) }, [tie, other]);
    const fold = [tie.from, tie.to].sort().join('|');
    expect(dataOf(fold)).toMatchObject({ members: [tie.id, other.id], wording: expect.stringMatching(/^±/) });
    expect(dataOf(tie.from).icon).toHaveLength(3);
    show({ changes });
    expect(dataOf(tie.id).wording).toMatch(/^\+/);
    expect(dataOf(tie.from).icon).toMatch(/^data:/);
  });

  it('are left alone by a picture that says the same of them', () => {
    const { cy, show } = scene();
    const parts = { badges: new Map([[tie.from, 7]]), pins: new Set([tie.to]) };
    show(parts);
    const touched = vi.fn();
    cy.on('data position add', touched);
    show(parts);
    expect(touched).toHaveBeenCalledTimes(0);
    show();
    expect(touched).toHaveBeenCalledTimes(2);
  });

  it('take the colours of another palette', () => {
    const { store, show, drawn, dataOf } = scene();
    show();
    const before = dataOf(tie.from).icon;
    store.recolour(drawn({}), { ...palette, nodeInk: '#abcdef' });
    expect(dataOf(tie.from).icon).not.toBe(before);
    expect(decodeURIComponent(dataOf(tie.from).icon)).toContain('#abcdef');
  });
});
