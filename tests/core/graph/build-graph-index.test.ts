import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraphIndex, type GraphTie } from '../../../src/core/graph/build-graph-index.ts';
import type { NeighbourhoodStart } from '../../../src/core/graph/graph-index.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';

const entity = fc.constantFrom(...'abcdefghij');
const ties = fc
  .array(fc.tuple(entity, entity), { maxLength: 25 })
  .map((pairs) => pairs.map(([from, to], index): GraphTie => ({ id: `t${index}`, from, to })));
const starts = fc.array(fc.record({ entity, steps: fc.integer({ min: -1, max: 4 }) }), { maxLength: 3 });

/** The rule itself: from each start alone, widen by one tie as often as there are steps. */
function bruteForce(list: readonly GraphTie[], from: readonly NeighbourhoodStart[], passes: (id: string) => boolean) {
  const known = new Set(list.flatMap((tie) => [tie.from, tie.to]));
  const reached = new Set<string>();
  for (const { entity: start, steps } of from) {
    if (!known.has(start) || steps < 0) continue;
    const near = new Set([start]);
    for (let step = 0; step < steps; step++) {
      const before = new Set(near);
      for (const tie of list) {
        if (!passes(tie.id)) continue;
        if (before.has(tie.from)) near.add(tie.to);
        if (before.has(tie.to)) near.add(tie.from);
      }
    }
    for (const id of near) reached.add(id);
  }
  return reached;
}

describe('buildGraphIndex', () => {
  it('finds the neighbourhoods that widening step by step finds', () => {
    const property = fc.property(ties, starts, fc.func(fc.boolean()), (list, from, passes) => {
      const found = buildGraphIndex(list).neighbourhood(from, passes);
      expect([...found].sort()).toEqual([...bruteForce(list, from, passes)].sort());
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  it('lists the ties of an entity in their order, each once, and counts them', () => {
    const property = fc.property(ties, entity, fc.func(fc.boolean()), (list, id, passes) => {
      const index = buildGraphIndex(list);
      const own = list.filter((tie) => tie.from === id || tie.to === id).map((tie) => tie.id);
      expect(index.tiesOf(id)).toEqual(own);
      expect(index.degree(id)).toBe(own.length);
      expect(index.degree(id, passes)).toBe(own.filter((tie) => passes(tie)).length);
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  const chain = buildGraphIndex([
    { id: 'ab', from: 'a', to: 'b' },
    { id: 'cb', from: 'c', to: 'b' },
    { id: 'cd', from: 'c', to: 'd' },
    { id: 'ad', from: 'd', to: 'a' },
    { id: 'xy', from: 'x', to: 'y' },
  ]);

  it.each<[what: string, starts: NeighbourhoodStart[], off: string[], found: string]>([
    ['no start', [], [], ''],
    ['no steps', [{ entity: 'a', steps: 0 }], [], 'a'],
    ['one step, against the direction too', [{ entity: 'a', steps: 1 }], [], 'abd'],
    ['two steps, A → B ← C', [{ entity: 'a', steps: 2 }], ['ad'], 'abc'],
    ['ties that do not pass', [{ entity: 'a', steps: 9 }], ['ab', 'ad'], 'a'],
    ['more steps than entities', [{ entity: 'a', steps: 1e9 }], [], 'abcd'],
    ['endless steps', [{ entity: 'a', steps: Number.POSITIVE_INFINITY }], [], 'abcd'],
    ['an entity that is not there', [{ entity: 'nobody', steps: 2 }], [], ''],
    ['a part of a step', [{ entity: 'a', steps: 1.9 }], [], 'abd'],
    ['no number of steps', [{ entity: 'a', steps: Number.NaN }], [], ''],
    [
      'a start within another',
      [
        { entity: 'a', steps: 1 },
        { entity: 'd', steps: 1 },
      ],
      [],
      'abcd',
    ],
    [
      'the same start twice',
      [
        { entity: 'a', steps: 0 },
        { entity: 'a', steps: 1 },
      ],
      [],
      'abd',
    ],
    [
      'two islands',
      [
        { entity: 'x', steps: 1 },
        { entity: 'b', steps: 0 },
      ],
      [],
      'bxy',
    ],
  ])('%s', (_what, from, off, found) => {
    expect([...chain.neighbourhood(from, (id) => !off.includes(id))].sort().join('')).toBe(found);
  });

  it('knows nothing of an entity that is not there', () => {
    expect(chain.tiesOf('nobody')).toEqual([]);
    expect(chain.degree('nobody')).toBe(0);
  });
});
