import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { MovedNode } from '../../src/canvas/canvas-events.ts';
import { Drag } from '../../src/canvas/drag.ts';

/** Three nodes in a row, of which some are selected, without a screen: the test moves what Cytoscape would. */
function scene(...selected: readonly string[]) {
  const elements = ['a', 'b', 'c'].map((id, at) => ({ data: { id }, position: { x: 10 * at, y: 0 } }));
  const cy = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
  const container = new EventTarget();
  const moves: (readonly MovedNode[])[] = [];
  const drag = new Drag(cy, container, {
    companionsOf: (id) => new Set(selected.includes(id) ? selected : []),
    onMove: (places) => moves.push(places),
  });
  const node = (id: string) => cy.getElementById(id);
  const moveTo = (id: string, x: number, y: number) => node(id).position({ x, y }).emit('drag');
  const placeOf = (id: string) => ({ ...node(id).position() });
  return { drag, container, moves, node, moveTo, placeOf };
}

describe('dragging a node', () => {
  it('tells of its last place, in whole model units, when it is let go', () => {
    const { drag, moves, node, moveTo, placeOf } = scene();
    node('a').emit('grabon');
    moveTo('a', 3, 4);
    moveTo('a', 5.4, -0.3);
    expect(moves).toEqual([]);
    expect(drag.held()).toEqual(new Set(['a']));
    node('a').emit('dragfreeon');
    expect(moves).toEqual([[{ id: 'a', x: 5, y: 0 }]]);
    expect(placeOf('a')).toEqual({ x: 5, y: 0 });
    expect(drag.held()).toEqual(new Set());
  });

  it('that is selected takes all that are selected along, in step', () => {
    const { drag, moves, node, moveTo, placeOf } = scene('a', 'c');
    node('a').emit('grabon');
    moveTo('a', 7, 3);
    moveTo('a', 8, 5);
    expect(placeOf('c')).toEqual({ x: 28, y: 5 });
    expect(drag.held()).toEqual(new Set(['a', 'c']));
    node('a').emit('dragfreeon');
    expect(moves).toEqual([
      [
        { id: 'a', x: 8, y: 5 },
        { id: 'c', x: 28, y: 5 },
      ],
    ]);
    expect(placeOf('b')).toEqual({ x: 10, y: 0 });
  });

  it('that is not selected leaves the selected ones alone', () => {
    const { moves, node, moveTo, placeOf } = scene('a', 'c');
    node('b').emit('grabon');
    moveTo('b', 1, 1);
    node('b').emit('dragfreeon');
    expect(moves).toEqual([[{ id: 'b', x: 1, y: 1 }]]);
    expect([placeOf('a'), placeOf('c')]).toEqual([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ]);
  });

  it('that was pressed but not moved moves nothing', () => {
    const { drag, moves, node } = scene('a', 'c');
    node('a').emit('grabon').emit('freeon');
    expect(drag.held()).toEqual(new Set());
    node('b').emit('grabon').emit('dragfreeon');
    expect(moves).toEqual([]);
  });

  it('that the system breaks off returns all to where they were', () => {
    const { drag, container, moves, node, moveTo, placeOf } = scene('a', 'c');
    node('a').emit('grabon');
    moveTo('a', 50, 50);
    container.dispatchEvent(new Event('touchcancel'));
    expect([placeOf('a'), placeOf('c')]).toEqual([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ]);
    expect(drag.held()).toEqual(new Set());
    expect(moves).toEqual([]);
    drag.destroy();
  });
});
