import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type EvidenceContext, evidenceContext } from '../../../src/core/evidence/context.ts';
import { ruleSteps } from '../../../src/core/evidence/rule-steps.ts';
import { statusOf } from '../../../src/core/evidence/support.ts';
import type { Claim, Tie } from '../../../src/core/schema/dataset.ts';
import { SUPPORTS } from '../../../src/core/schema/vocabulary.ts';
import { realDataset } from '../../data/real-dataset.ts';
import { SEED, sizes } from '../../fixtures/generated-dataset.ts';
import { syntheticDataset } from '../../fixtures/synthetic-dataset.ts';
import { anyClaims, CONTEXT, claim, payment } from './cast.ts';

/** Exactly one step fits, all stronger ones fail, no weaker one is reached, and each says why. */
function expectSound(tie: Tie, context: EvidenceContext): void {
  const steps = ruleSteps(tie, context);
  expect(steps.map(({ support }) => support)).toEqual(SUPPORTS.map(({ id }) => id));
  const at = steps.findIndex(({ outcome }) => outcome === 'fits');
  expect(steps[at]?.support).toBe(statusOf(tie, context).support);
  expect(steps.map(({ outcome }) => outcome)).toEqual(
    steps.map((_, index) => (index < at ? 'fails' : index === at ? 'fits' : 'not-reached')),
  );
  for (const { words } of steps) expect(words).toMatch(/^[\p{L}\d“"].+\.$/u);
}

describe('exactly one step fits, and it is the tie’s support', () => {
  it('on every tie of the real dataset', () => {
    const { graph } = realDataset().files;
    const context = evidenceContext(graph);
    expect(graph.ties.length).toBeGreaterThan(100);
    for (const tie of graph.ties) expectSound(tie, context);
  });

  it('on generated datasets', () => {
    fc.assert(
      fc.property(sizes(40), (size) => {
        const graph = syntheticDataset(size);
        const context = evidenceContext(graph);
        for (const tie of graph.ties) expectSound(tie, context);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('on any claims of the cast, in which publishers speak as entities and share statements', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => expectSound(payment(claims), CONTEXT)),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('why a stronger step does not fit', () => {
  const end: Partial<Claim> = { claimant: 'kgss' };
  const other: Partial<Claim> = { claimant: 'fbi' };
  const cases: readonly (readonly [title: string, claims: readonly Partial<Claim>[], failing: readonly string[]])[] = [
    [
      'one end alone',
      [end],
      ['Only Kaspersky Government Security Solutions states it as fact, and one voice is not enough.'],
    ],
    [
      'an end twice',
      [end, { ...end, source: 'mashable' }],
      ['Only Kaspersky Government Security Solutions states it as fact, and one voice is not enough.'],
    ],
    [
      'one other',
      [other],
      [
        'Only FBI states it as fact, and one voice is not enough.',
        'Neither end of the tie asserts it (Kaspersky Government Security Solutions; Michael Flynn).',
      ],
    ],
    [
      'two others through one report',
      [
        { ...other, via: ['reuters'] },
        { claimant: 'committee', via: ['reuters'] },
      ],
      [
        'FBI and The committee state it as fact, but not independently of one another: they share the report by Reuters.',
        'Neither end of the tie asserts it (Kaspersky Government Security Solutions; Michael Flynn).',
      ],
    ],
    [
      'two reports of one publisher',
      [
        { claimant: 'bloomberg-2015', via: ['bloomberg-2015'] },
        { claimant: 'bloomberg-2017', via: ['bloomberg-2017'] },
      ],
      [
        'Bloomberg (March 2015) and Bloomberg (11 July 2017) state it as fact, but not independently of one another: ' +
          'they share the word of Bloomberg.',
        'Neither end of the tie asserts it (Kaspersky Government Security Solutions; Michael Flynn).',
      ],
    ],
    [
      'an end that speaks anonymously',
      [{ ...end, basis: 'anonymous' }],
      [
        'Nobody who is named states it as fact. What is said anonymously never helps to confirm.',
        'No end of the tie states it openly as fact: ' +
          'Kaspersky Government Security Solutions says so as fact, but anonymously.',
      ],
    ],
    [
      'an end that suspects',
      [{ ...end, modality: 'suspected' }],
      [
        'Nobody who is named states it as fact.',
        'No end of the tie states it openly as fact: ' +
          'Kaspersky Government Security Solutions says so, but not as fact.',
        'Nobody states it as fact: what is said is an allegation, a suspicion, or attributed to nobody.',
      ],
    ],
    ['a denial alone', [{ ...end, stance: 'denies' }], Array.from({ length: 4 }, () => 'Nobody asserts it.')],
    [
      'a withdrawn claim alone',
      [{ ...other, supersededBy: 'another' }],
      Array.from({ length: 4 }, () => 'All that was asserted was withdrawn, or gave way to a later claim.'),
    ],
  ];

  test.each(cases)('%s', (_, claims, failing) => {
    const tie = payment(claims.map((one, index) => claim(`c-${index}`, one)));
    const failed = ruleSteps(tie, CONTEXT).filter(({ outcome }) => outcome === 'fails');
    expect(failed.map(({ words }) => words)).toEqual(failing);
  });

  it('and the step that fits says what the tie’s status says', () => {
    const tie = payment([claim('c-1', end), claim('c-2', { source: 'mashable' })]);
    expect(ruleSteps(tie, CONTEXT)[0]).toEqual({
      support: 'confirmed',
      outcome: 'fits',
      words: 'Confirmed: by Kaspersky Government Security Solutions, and by Mashable.',
    });
  });
});
