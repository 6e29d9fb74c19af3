import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { stakesOf } from '../../../src/core/compile/stakes.ts';
import { withoutVoices } from '../../../src/core/compile/without.ts';
import { isLive } from '../../../src/core/evidence/live.ts';
import type { Dataset } from '../../../src/core/schema/dataset.ts';
import { compiledSynthetic, SEED } from '../../fixtures/generated-dataset.ts';
import { claim } from '../evidence/cast.ts';
import { datasetOf, tieOf } from './dataset.ts';
import { compiled, doubted, GRAPHS } from './graphs.ts';
import { falls, voicesIn } from './never-had.ts';

const RUNS = { seed: SEED, numRuns: 150 };

/** Who is listed, with which ties and which fallout, is what each claim and `withoutVoices` say one by one. */
function expectStakes(graph: Dataset, dataset: CompiledDataset): void {
  const stakes = new Map(stakesOf(dataset).map((stake) => [stake.id, stake]));
  for (const id of voicesIn(graph)) {
    const ties = dataset.ties.filter(
      (tie) =>
        !tie.fallen && tie.claims.some((one) => one.stance !== 'comments' && isLive(one) && falls(graph, one, [id])),
    );
    const stake = stakes.get(id);
    expect(stake?.ties ?? []).toEqual(ties.map((tie) => tie.id));
    if (stake !== undefined) expect(stake.fallout).toEqual(withoutVoices(dataset, [id]).fallout);
    expect(stake === undefined).toBe(ties.length === 0);
    stakes.delete(id);
  }
  expect([...stakes.keys()]).toEqual([]);
}

test.each(GRAPHS)('over the %s dataset each stake is what falls without it alone', (_, graph) => {
  expectStakes(graph, compiled(graph));
});

test('so it is over any dataset of the cast, also where some words are taken away already', () => {
  fc.assert(
    fc.property(doubted, ({ graph, ids }) => {
      const whole = compiled(graph);
      expectStakes(graph, whole);
      expectStakes(graph, withoutVoices(whole, ids).dataset);
    }),
    RUNS,
  );
});

test.each(GRAPHS)('over the %s dataset sources come first, then reports, entities, and all unnamed', (_, graph) => {
  const stakes = stakesOf(compiled(graph));
  const kinds = ['source', 'report', 'entity', 'anonymous'] as const;
  const lists = { source: graph.sources, report: graph.reports, entity: graph.entities, anonymous: [] };
  expect(stakes).toEqual(kinds.flatMap((kind) => stakes.filter((stake) => stake.kind === kind)));
  for (const kind of kinds) {
    const own = stakes.filter((stake) => stake.kind === kind);
    expect(own.map(({ ties }) => ties.length)).toEqual(own.map(({ ties }) => ties.length).sort((a, b) => b - a));
    const place = (id: string): number => lists[kind].findIndex((record) => record.id === id);
    for (const [at, { id, ties }] of own.entries()) {
      const next = own[at + 1];
      if (next?.ties.length === ties.length) expect(place(id)).toBeLessThan(place(next.id));
      expect(kind === 'anonymous' ? id === 'anonymous' : place(id) >= 0).toBe(true);
    }
  }
});

describe('worked examples', () => {
  test('a source with two claims on one tie has one tie, and a claim that is withdrawn gives it none', () => {
    const withdrawn = { source: 'techwarrant', evidence: [{ paragraph: 2, exact: 'we take it back' }] };
    const claims = [
      claim('a-1', { claimant: 'fbi' }),
      claim('a-2', { claimant: 'flynn' }),
      claim('a-3', { source: 'mashable', withdrawn }),
    ];
    const stakes = stakesOf(compiled(datasetOf([tieOf('a', { claims })])));
    expect(stakes.map(({ id, kind, ties, fallout }) => [id, kind, ties.length, fallout.fallen.length])).toEqual([
      ['mt-2017-03', 'source', 1, 0],
      ['flynn', 'entity', 1, 0],
      ['fbi', 'entity', 1, 0],
    ]);
    expect(stakes[1]?.fallout.lowered).toEqual([{ tie: 'a', before: 'confirmed', after: 'reported' }]);
  });

  test('a company speaks in its own report, and lends its word to what the report relays', () => {
    const claims = [claim('a-1', { claimant: 'fbi', via: ['statement'] })];
    const stakes = stakesOf(compiled(datasetOf([tieOf('a', { claims })])));
    expect(stakes.map(({ id }) => id)).toEqual(['mt-2017-03', 'statement', 'kaspersky', 'fbi']);
    for (const { fallout } of stakes) expect(fallout.fallen).toEqual(['a']);
  });

  test('five thousand ties with some sixteen hundred voices take a few seconds at most', () => {
    const dataset = compiledSynthetic({ ties: 5000, seed: SEED });
    const before = performance.now();
    expect(stakesOf(dataset).length).toBeGreaterThan(1000);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
