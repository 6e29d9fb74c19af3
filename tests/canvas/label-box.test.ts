import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  BoxGrid,
  LABEL_SIDES,
  type LineLabel,
  labelBox,
  type NodeLabel,
  placeLineLabels,
  placeNodeLabels,
} from '../../src/canvas/label-box.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 300 };
const FRAME: Box = { x1: 0, y1: 0, x2: 480, y2: 360 };

const size = { width: fc.integer({ min: 8, max: 140 }), height: fc.integer({ min: 8, max: 40 }) };
const place = { x: fc.integer({ min: -20, max: 500 }), y: fc.integer({ min: -20, max: 380 }) };

/** Nodes in order of priority, crowded enough that some labels find no room. */
const someNodes: fc.Arbitrary<readonly NodeLabel[]> = fc
  .array(
    fc.record({
      ...place,
      ...size,
      radius: fc.integer({ min: 4, max: 20 }),
      stands: fc.constantFrom({}, { silent: true }, { standsOut: true }),
    }),
    { maxLength: 25, size: 'max' },
  )
  .map((nodes) => nodes.map(({ stands, ...node }, at) => ({ id: `n${at}`, ...node, ...stands })));

const someLines: fc.Arbitrary<readonly LineLabel[]> = fc
  .array(fc.record({ ...place, ...size, length: fc.integer({ min: 0, max: 300 }) }), { maxLength: 15, size: 'max' })
  .map((lines) => lines.map((line, at) => ({ id: `l${at}`, ...line })));

function around({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number): Box {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

function body(node: NodeLabel): Box {
  return around(node, 2 * node.radius, 2 * node.radius);
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return Math.max(0, width) * Math.max(0, height);
}

function isInFrame(box: Box): boolean {
  return box.x1 >= FRAME.x1 && box.y1 >= FRAME.y1 && box.x2 <= FRAME.x2 && box.y2 <= FRAME.y2;
}

describe('labels of nodes', () => {
  it('never overlap one another or another node, and stay in the frame', () => {
    fc.assert(
      fc.property(someNodes, (nodes) => {
        const sides = placeNodeLabels(nodes, FRAME, new BoxGrid());
        const labels = nodes.flatMap((node) => {
          const side = sides.get(node.id);
          return side === undefined ? [] : [{ node, box: labelBox(node, side) }];
        });
        for (const [at, { node, box }] of labels.entries()) {
          expect(isInFrame(box)).toBe(true);
          expect(shared(box, body(node))).toBe(0);
          for (const other of nodes) {
            const isPassed = node.standsOut === true && other.silent === true;
            expect(shared(box, body(other)) === 0 || other === node || isPassed).toBe(true);
          }
          for (const later of labels.slice(at + 1)) expect(shared(box, later.box)).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('take the first side with room, in order of priority, and are absent only where there is none', () => {
    fc.assert(
      fc.property(someNodes, (nodes) => {
        const sides = placeNodeLabels(nodes, FRAME, new BoxGrid());
        const taken: Box[] = [];
        for (const node of nodes) {
          const freeOf = (others: readonly NodeLabel[]) =>
            LABEL_SIDES.find((side) => {
              const box = labelBox(node, side);
              const obstacles = [...others.filter((other) => other !== node).map(body), ...taken];
              return isInFrame(box) && obstacles.every((other) => shared(box, other) === 0);
            });
          const overSilent =
            node.standsOut === true ? freeOf(nodes.filter(({ silent }) => silent !== true)) : undefined;
          const side = node.silent === true ? undefined : (freeOf(nodes) ?? overSilent);
          expect(sides.get(node.id)).toBe(side);
          if (side !== undefined) taken.push(labelBox(node, side));
        }
      }),
      RUNS,
    );
  });

  it('stand on the side that they say, beside their node', () => {
    const node: NodeLabel = { id: 'n', x: 100, y: 100, radius: 10, width: 60, height: 20 };
    expect(LABEL_SIDES.map((side) => [side, labelBox(node, side)])).toEqual([
      ['below', { x1: 70, y1: 114, x2: 130, y2: 134 }],
      ['above', { x1: 70, y1: 66, x2: 130, y2: 86 }],
      ['right', { x1: 114, y1: 90, x2: 174, y2: 110 }],
      ['left', { x1: 26, y1: 90, x2: 86, y2: 110 }],
    ]);
  });
});

describe('names of lines', () => {
  it('never overlap a node, its label or one another, and fit on their line', () => {
    fc.assert(
      fc.property(someNodes, someLines, (nodes, lines) => {
        const grid = new BoxGrid();
        const sides = placeNodeLabels(nodes, FRAME, grid);
        const named = placeLineLabels(lines, grid);
        const taken = nodes.flatMap((node) => {
          const side = sides.get(node.id);
          return side === undefined ? [body(node)] : [body(node), labelBox(node, side)];
        });
        for (const line of lines) {
          const box = around(line, line.width, line.height);
          const isFree = taken.every((other) => shared(box, other) === 0);
          if (named.has(line.id)) {
            expect(isFree).toBe(true);
            expect(line.length).toBeGreaterThan(line.width);
            taken.push(box);
          } else if (line.length >= line.width + 20) {
            expect(isFree).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the grid of boxes', () => {
  const box = fc
    .record({ ...place, width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 400 }) })
    .map(({ width, height, ...centre }) => around(centre, width, height));

  it('adds up what every box takes of another, each once, however many cells it lies in', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), box, (boxes, asked) => {
        const grid = new BoxGrid();
        for (const each of boxes) grid.add(each);
        expect(grid.overlap(asked)).toBeCloseTo(
          boxes.reduce((sum, each) => sum + shared(asked, each), 0),
          6,
        );
        const [own, ...others] = boxes;
        expect(grid.overlap(asked, new Set(own === undefined ? [] : [own]))).toBeCloseTo(
          others.reduce((sum, each) => sum + shared(asked, each), 0),
          6,
        );
      }),
      RUNS,
    );
  });
});
