import { describe, expect, it } from 'vitest';
import { searchStakes, stakesOf } from '../../src/core/compile/stakes.ts';
import { inSlices } from '../../src/ui/sources/in-slices.ts';
import { compiledSynthetic, SEED } from '../fixtures/generated-dataset.ts';

/** A page on which every look at the clock takes so long; its turns are given by hand. */
function fakePage(msPerLook: number) {
  let time = 0;
  let waiting: (() => void) | null = null;
  let turns = 0;
  return {
    pace: {
      now: () => {
        time += msPerLook;
        return time;
      },
      later: (next: () => void) => {
        waiting = next;
        return () => {
          waiting = null;
        };
      },
    },
    turn: (): boolean => {
      const next = waiting;
      waiting = null;
      next?.();
      if (next !== null) turns += 1;
      return next !== null;
    },
    turns: () => turns,
  };
}

const dataset = compiledSynthetic({ ties: 200, seed: SEED });
const steps = [...searchStakes(dataset)].length;

describe('a search in slices', () => {
  it.each([
    ['one step in each where a step fills it', 12],
    ['several in each where they are quick', 4],
    ['all in one where time stands still', 0],
  ])('gives what it gives in one go: %s', (_, ms) => {
    const page = fakePage(ms);
    const results: unknown[] = [];
    inSlices(searchStakes(dataset), (stakes) => results.push(stakes), page.pace);
    expect(results).toEqual([]);
    while (page.turn()) expect(page.turns()).toBeLessThanOrEqual(steps + 1);
    expect(results).toEqual([stakesOf(dataset)]);
    expect(page.turns()).toBe(ms === 0 ? 1 : Math.ceil((steps + 1) / (12 / ms)));
  });

  it('stops for good when it is told to, whenever that is', () => {
    for (const after of [0, 1, 3]) {
      const page = fakePage(12);
      const stop = inSlices(searchStakes(dataset), () => expect.fail('it went on'), page.pace);
      for (let turn = 0; turn < after; turn += 1) page.turn();
      stop();
      expect(page.turn()).toBe(false);
    }
  });
});
