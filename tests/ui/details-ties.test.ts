import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledTie } from '../../src/core/compile/compiled.ts';
import { sayingsOf } from '../../src/core/compile/sayings.ts';
import { tiesByYear } from '../../src/core/compile/ties-by-year.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { reduce } from '../../src/core/state/reduce.ts';
import { dayOf } from '../../src/core/time/day.ts';
import { selectionHeading } from '../../src/ui/details/selection-heading.ts';
import { whyHidden } from '../../src/ui/details/why-hidden.ts';
import { compiledSynthetic, SEED, scenes, sizes } from '../fixtures/generated-dataset.ts';

const NAMES: Readonly<Record<string, string>> = {
  kgss: 'Kaspersky Government Security Solutions',
  flynn: 'Michael Flynn',
};
const names = (id: string) => NAMES[id];

describe('ties by year', () => {
  const [some] = compiledSynthetic({ ties: 1, seed: 1 }).ties;
  if (some === undefined) throw new Error('a synthetic dataset of one tie has one');
  const dated = (id: string, earliestStart: number, latestEnd: number): CompiledTie => ({
    ...some,
    id,
    dates: {
      happened: [{ earliestStart, latestStart: latestEnd, earliestEnd: earliestStart, latestEnd, approximate: false }],
      reported: [],
    },
  });

  it('groups by the year of the beginning, then says what is open, then what is undated', () => {
    const undated: CompiledTie = { ...some, id: 'undated', dates: { happened: [], reported: [] } };
    const ties = [
      undated,
      dated('y2015', dayOf(2015, 1, 1), dayOf(2015, 12, 31)),
      dated('before', -Infinity, dayOf(2014, 12, 31)),
      dated('y2014', dayOf(2014, 3, 1), dayOf(2014, 3, 1)),
      dated('also2015', dayOf(2015, 6, 1), dayOf(2016, 6, 1)),
      dated('ever', -Infinity, Infinity),
    ];
    expect(tiesByYear(ties, 'happened').map(({ heading, ties: rows }) => [heading, rows.map(({ id }) => id)])).toEqual([
      ['2014 or earlier', ['before']],
      ['2014', ['y2014']],
      ['2015', ['y2015', 'also2015']],
      ['Undated', ['undated', 'ever']],
    ]);
  });

  it('has every tie once, on either clock', () => {
    fc.assert(
      fc.property(sizes(40), fc.constantFrom('happened' as const, 'reported' as const), (size, clock) => {
        const { ties } = compiledSynthetic(size);
        const grouped = tiesByYear(ties, clock).flatMap((year) => year.ties);
        expect(grouped).toHaveLength(ties.length);
        expect(new Set(grouped)).toEqual(new Set(ties));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('several selected records', () => {
  const ab = { from: 'kgss', to: 'flynn' };
  it.each([
    [
      { ties: [ab, { from: 'flynn', to: 'kgss' }], entities: 0 },
      '2 ties between Kaspersky Government Security Solutions and Michael Flynn',
    ],
    [{ ties: [ab, { from: 'kgss', to: 'c' }], entities: 0 }, '2 ties selected'],
    [{ ties: [ab, ab], entities: 1 }, '2 ties and 1 entity selected'],
    [{ ties: [], entities: 3 }, '3 entities selected'],
  ])('%o: %s', (selected, heading) => {
    expect(selectionHeading(selected, names)).toBe(heading);
  });
});

describe('what an entity says', () => {
  it('is about ties of others only, and counts what is said on its behalf', () => {
    fc.assert(
      fc.property(sizes(40), (size) => {
        const { ties, entities } = compiledSynthetic(size);
        const found = entities.flatMap(({ id }) => sayingsOf(id, ties).map((saying) => [id, saying] as const));
        for (const [id, { claim, tie }] of found) {
          expect([claim.claimant, claim.onBehalfOf]).toContain(id);
          expect([tie.from, tie.to]).not.toContain(id);
          expect(tie.claims).toContain(claim);
        }
        const said = ties.flatMap((tie) =>
          tie.claims.filter((c) => entities.some(({ id }) => id === c.claimant && id !== tie.from && id !== tie.to)),
        );
        expect(new Set(found.map(([, { claim }]) => claim))).toEqual(
          new Set([...said, ...found.map(([, { claim }]) => claim).filter((claim) => claim.onBehalfOf !== undefined)]),
        );
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('what hides a record', () => {
  it('is named for every hidden tie, and giving it up shows the tie', () => {
    fc.assert(
      fc.property(scenes(), ({ dataset, view }) => {
        const index = buildGraphIndex(dataset.ties);
        const visible = visibleSet(dataset, view, index);
        for (const { id } of dataset.ties.filter((tie) => !visible.ties.has(tie.id))) {
          const { words, filters } = whyHidden(dataset, view, index, id);
          expect(words).toMatch(/^hidden /);
          const revealed = reduce(view, { type: 'reveal', id, hiddenBy: filters }, dataset);
          expect(visibleSet(dataset, revealed, index).ties.has(id)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});
