import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitTexts } from '../../../src/core/compile/claim-texts.ts';
import type { CompiledDataset, CompiledTie } from '../../../src/core/compile/compiled.ts';
import { withoutVoices } from '../../../src/core/compile/without.ts';
import { isLive } from '../../../src/core/evidence/live.ts';
import type { Dataset } from '../../../src/core/schema/dataset.ts';
import { DENIALS, supportRank } from '../../../src/core/schema/vocabulary.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { compiled, doubted, GRAPHS, someVoices } from './graphs.ts';
import { neverHad, voicesIn } from './never-had.ts';

const RUNS = { seed: SEED, numRuns: 300 };

const standing = (dataset: CompiledDataset): readonly CompiledTie[] => dataset.ties.filter((tie) => !tie.fallen);
const fallenIds = (dataset: CompiledDataset): readonly string[] =>
  dataset.ties.filter((tie) => tie.fallen).map(({ id }) => id);

/** What is left is the dataset that never had these words; what fell stays readable, in its place. */
function expectNeverHad(graph: Dataset, whole: CompiledDataset, ids: readonly string[]): void {
  const { dataset, fallout } = withoutVoices(whole, ids);
  const expected = new Map(compiled(neverHad(graph, ids)).ties.map((tie) => [tie.id, tie]));
  expect(dataset.ties).toHaveLength(whole.ties.length);
  for (const [at, before] of whole.ties.entries()) {
    expectSame(dataset.ties[at], expected.get(before.id) ?? { ...before, fallen: true });
  }
  expect(fallout.fallen).toEqual(whole.ties.map(({ id }) => id).filter((id) => !expected.has(id)));
  expectSame({ ...dataset, ties: [] }, { ...whole, ties: [] });
}

/** Told in full only where it differs: there are thousands of ties to compare. */
function expectSame(value: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(value, expected)) expect(value).toStrictEqual(expected);
}

describe.each(GRAPHS)('the %s dataset', (_, graph) => {
  const whole = compiled(graph);

  test('without any one source, report, entity or all unnamed is one that never had that word', () => {
    for (const id of voicesIn(graph)) expectNeverHad(graph, whole, [id]);
  });

  test('without several of them is one that never had their words', () => {
    const runs = { seed: SEED, numRuns: 60 };
    fc.assert(
      fc.property(someVoices(graph, 8), (ids) => expectNeverHad(graph, whole, ids)),
      runs,
    );
  });

  test('needs none of the words of its claims', () => {
    const { lean } = splitTexts(whole);
    for (const id of graph.sources.map((source) => source.id)) {
      const apart = withoutVoices(lean, [id]);
      const { dataset, fallout } = withoutVoices(whole, [id]);
      expect(apart.dataset).toEqual(splitTexts(dataset).lean);
      expect(apart.fallout).toEqual(fallout);
    }
  });
});

describe('over any dataset of the cast', () => {
  const holds = (check: (graph: Dataset, ids: readonly string[], whole: CompiledDataset) => void): void =>
    fc.assert(
      fc.property(doubted, ({ graph, ids }) => check(graph, ids, compiled(graph))),
      RUNS,
    );

  test('what is left is a dataset that never had these words', () => {
    holds((graph, ids, whole) => expectNeverHad(graph, whole, ids));
  });

  test('the order in which voices are named does not matter, nor does naming one twice', () => {
    holds((_, ids, whole) => {
      expect(withoutVoices(whole, [...ids].reverse().concat(ids))).toEqual(withoutVoices(whole, ids));
    });
  });

  test('one after another is both at once, but that what fell stays as it stood when it fell', () => {
    holds((_, ids, whole) => {
      const both = withoutVoices(whole, ids).dataset;
      const first = withoutVoices(whole, ids.slice(0, 2));
      const second = withoutVoices(first.dataset, ids.slice(2));
      expect(standing(second.dataset)).toEqual(standing(both));
      expect(fallenIds(second.dataset)).toEqual(fallenIds(both));
      expect(new Set([...first.fallout.fallen, ...second.fallout.fallen])).toEqual(new Set(fallenIds(both)));
    });
  });

  test('taking more away never gives a tie back', () => {
    holds((_, ids, whole) => {
      const less = fallenIds(withoutVoices(whole, ids.slice(1)).dataset);
      expect(fallenIds(withoutVoices(whole, ids).dataset)).toEqual(expect.arrayContaining([...less]));
    });
  });

  test('a tie of which no claim falls or comes back is the same object', () => {
    holds((graph, ids, whole) => {
      const { dataset } = withoutVoices(whole, ids);
      const left = new Map(neverHad(graph, ids).ties.map((tie) => [tie.id, tie.claims]));
      const isTouched = whole.ties.map((tie, at) => {
        const hasChanged = JSON.stringify(left.get(tie.id)) !== JSON.stringify(tie.claims);
        expect(dataset.ties[at] !== tie).toBe(hasChanged);
        return hasChanged;
      });
      expect(dataset !== whole).toBe(isTouched.includes(true));
    });
  });

  test('support and denial never grow, unless a claim comes back that was withdrawn or superseded', () => {
    let cameBack = 0;
    holds((_, ids, whole) => {
      for (const [at, after] of withoutVoices(whole, ids).dataset.ties.entries()) {
        const before = whole.ties[at] ?? expect.fail();
        const live = new Set(before.claims.filter(isLive).map(({ id }) => id));
        const isAnyBack = after.claims.some((one) => isLive(one) && !live.has(one.id));
        const grows =
          supportRank(after.status.support) < supportRank(before.status.support) ||
          denialRank(after) > denialRank(before);
        if (!isAnyBack) expect(grows).toBe(false);
        else if (grows) cameBack += 1;
      }
    });
    expect(cameBack).toBeGreaterThan(0);
  });

  test('the fallout is what changed, and no more', () => {
    holds((_, ids, whole) => {
      const { dataset, fallout } = withoutVoices(whole, ids);
      const pairs = dataset.ties.map((after, at) => ({ before: whole.ties[at] ?? expect.fail(), after }));
      const changed = pairs.filter(({ after }) => !after.fallen);
      expect(fallout).toEqual({
        fallen: fallenIds(dataset),
        lowered: changed
          .filter(({ before, after }) => supportRank(before.status.support) < supportRank(after.status.support))
          .filter((pair) => !becameDeniedOnly(pair))
          .map(({ before, after }) => ({ tie: after.id, before: before.status.support, after: after.status.support })),
        deniedOnly: changed.filter(becameDeniedOnly).map(({ after }) => after.id),
        raised: changed
          .filter(({ before, after }) => supportRank(before.status.support) > supportRank(after.status.support))
          .map(({ before, after }) => ({ tie: after.id, before: before.status.support, after: after.status.support })),
        deniedMore: changed
          .filter(({ before, after }) => denialRank(before) < denialRank(after))
          .map(({ before, after }) => ({ tie: after.id, before: before.status.denial, after: after.status.denial })),
        voices: changed
          .filter(({ before, after }) => before.status.voices !== after.status.voices)
          .map(({ before, after }) => ({ tie: after.id, before: before.status.voices, after: after.status.voices })),
        denials: changed
          .filter(({ before, after }) => denialRank(before) > denialRank(after))
          .map(({ before, after }) => ({ tie: after.id, before: before.status.denial, after: after.status.denial })),
        redated: changed
          .filter(({ before, after }) => datesText(before) !== datesText(after))
          .map(({ after }) => after.id),
      });
    });
  });
});

interface Pair {
  readonly before: CompiledTie;
  readonly after: CompiledTie;
}

function becameDeniedOnly({ before, after }: Pair): boolean {
  return after.status.deniedOnly && !before.status.deniedOnly;
}

function denialRank({ status }: CompiledTie): number {
  return DENIALS.map(({ id }) => id).indexOf(status.denial);
}

function datesText({ dates }: CompiledTie): string {
  const text = (clock: 'happened' | 'reported') => dates[clock].map((bounds) => Object.values(bounds).join()).sort();
  return JSON.stringify([text('happened'), text('reported')]);
}
