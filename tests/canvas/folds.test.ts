import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, strongestSupport } from '../../src/canvas/folds.ts';
import type { CompiledTie } from '../../src/core/compile/compiled.ts';
import { supportRank } from '../../src/core/schema/vocabulary.ts';
import { SEED } from '../fixtures/generated-dataset.ts';
import { someTies, someTiesSelected, tieOf } from './picture.ts';

const RUNS = { seed: SEED, numRuns: 300 };

function areParallel(one: CompiledTie, other: CompiledTie): boolean {
  return (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
}

describe('lines', () => {
  it('stand for every tie once, in dataset order within a line', () => {
    fc.assert(
      fc.property(someTiesSelected, ([ties, selection]) => {
        const lines = linesOf(ties, selection);
        const members = lines.flatMap((line) => line.members);
        expect(members).toHaveLength(ties.length);
        expect(new Set(members)).toEqual(new Set(ties));
        for (const line of lines) {
          const places = line.members.map((tie) => ties.indexOf(tie));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  it('fold exactly the parallel ties of which none is selected', () => {
    fc.assert(
      fc.property(someTiesSelected, ([ties, selection]) => {
        for (const line of linesOf(ties, selection)) {
          const [some] = line.members;
          const parallel = some === undefined ? [] : ties.filter((tie) => areParallel(tie, some));
          const folds = parallel.length > 1 && !parallel.some((tie) => selection.has(tie.id));
          expect(line.members).toEqual(folds ? parallel : [some]);
          expect(line.opened).toBe(parallel.length > 1 && !folds);
        }
      }),
      RUNS,
    );
  });

  it('run between the ends of their ties, one tie’s line in its direction', () => {
    fc.assert(
      fc.property(someTiesSelected, ([ties, selection]) => {
        for (const { from, to, members } of linesOf(ties, selection)) {
          for (const tie of members) expect([tie.from, tie.to].sort()).toEqual([from, to].sort());
          if (members.length === 1) expect([from, to]).toEqual([members[0]?.from, members[0]?.to]);
        }
      }),
      RUNS,
    );
  });

  it('have ids of their own: a tie’s is the tie’s, a fold’s is no record’s', () => {
    fc.assert(
      fc.property(someTiesSelected, ([ties, selection]) => {
        const lines = linesOf(ties, selection);
        expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
        for (const { id, members } of lines) {
          if (members.length === 1) expect(id).toBe(members[0]?.id);
          else expect(id).not.toMatch(/^[a-z0-9-]+$/);
        }
      }),
      RUNS,
    );
  });

  it('of a fold keep their id and ends whichever of its ties show', () => {
    const ties = [tieOf({ id: 't1', from: 'b', to: 'a' }), tieOf({ id: 't2' }), tieOf({ id: 't3' })];
    const folds = [ties, ties.slice(1), [...ties].reverse()].map((some) => linesOf(some, new Set()));
    expect(folds.map((lines) => lines.map(({ id, from, to }) => [id, from, to]))).toEqual(
      Array.from({ length: 3 }, () => [['a|b', 'a', 'b']]),
    );
  });
});

describe('the strongest support', () => {
  it('is one of the members’, and none has a stronger', () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        const supports = ties.map((tie) => tie.status.support);
        const ranks = supports.map(supportRank);
        expect(supportRank(strongestSupport(ties))).toBe(Math.min(supportRank('none'), ...ranks));
      }),
      RUNS,
    );
  });
});
