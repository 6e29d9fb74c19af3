import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/compile/compile.ts';
import type { CompiledDataset, CompiledTie } from '../../../src/core/compile/compiled.ts';
import { hiddenBy } from '../../../src/core/filter/hidden-by.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import type { GraphIndex } from '../../../src/core/graph/graph-index.ts';
import type { Entity, Tie } from '../../../src/core/schema/dataset.ts';
import type { FilterKey } from '../../../src/core/state/keys.ts';
import { reveal } from '../../../src/core/state/reveal.ts';
import { defaultView, type View } from '../../../src/core/state/view.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';
import { datasetUnder, type NarrowedScene, narrowedScenes } from './narrowed-scenes.ts';

const RUNS = { seed: SEED, numRuns: 200 };

function keysThatHide({ dataset, view, whole }: NarrowedScene, index: GraphIndex, id: string): readonly FilterKey[] {
  return hiddenBy(dataset, view, index, id, whole).flatMap(({ key }) => (key === null ? [] : [key]));
}

describe('hiddenBy', () => {
  it('has no reason exactly for what is visible', () => {
    const property = fc.property(narrowedScenes(), ({ dataset, whole, view }) => {
      const index = buildGraphIndex(dataset.ties);
      const { ties, entities } = visibleSet(dataset, view, index);
      const isHidden = (id: string) => hiddenBy(dataset, view, index, id, whole).length > 0;
      for (const { id } of dataset.ties) expect(isHidden(id)).toBe(!ties.has(id));
      for (const { id } of dataset.entities) expect(isHidden(id)).toBe(!entities.has(id));
    });
    fc.assert(property, RUNS);
  });

  it('names enough: giving up what is named brings it into view', () => {
    const property = fc.property(narrowedScenes(), (scene) => {
      const { dataset, view, whole } = scene;
      const index = buildGraphIndex(dataset.ties);
      for (const { id } of [...dataset.ties, ...dataset.entities.filter((entity) => entity.onCanvas)]) {
        const revealed = reveal(view, id, keysThatHide(scene, index, id), whole);
        const shown = visibleSet(datasetUnder(scene, revealed), revealed, index);
        expect(shown.ties.has(id) || shown.entities.has(id)).toBe(true);
      }
    });
    fc.assert(property, RUNS);
  });

  it('names nothing idle: keeping any one of them keeps a tie hidden', () => {
    const property = fc.property(narrowedScenes(), (scene) => {
      const { dataset, view, whole } = scene;
      const index = buildGraphIndex(dataset.ties);
      for (const { id } of dataset.ties) {
        const keys = keysThatHide(scene, index, id);
        for (const kept of keys) {
          const rest = keys.filter((key) => key !== kept);
          const revealed = reveal(view, id, rest, whole);
          expect(visibleSet(datasetUnder(scene, revealed), revealed, index).ties).not.toContain(id);
        }
      }
    });
    fc.assert(property, { ...RUNS, numRuns: 60 });
  });

  it('shows whatever is revealed without naming a filter', () => {
    const property = fc.property(narrowedScenes(), (scene) => {
      const { dataset, view, whole } = scene;
      const index = buildGraphIndex(dataset.ties);
      for (const { id } of [...dataset.ties, ...dataset.entities.filter((entity) => entity.onCanvas)]) {
        const revealed = reveal(view, id, undefined, whole);
        const shown = visibleSet(datasetUnder(scene, revealed), revealed, index);
        expect(shown.ties.has(id) || shown.entities.has(id)).toBe(true);
      }
    });
    fc.assert(property, { ...RUNS, numRuns: 60 });
  });

  it('judges what rests on nothing any more by what else comes back with the words', () => {
    const dataset = withFallen(smallDataset(), 'paid');
    // With all words in it, the tie between is weaker: somebody took it back whose word is taken away now.
    const whole = { ...dataset, ties: smallDataset().ties.map((tie) => (tie.id === 'met' ? doubted(tie) : tie)) };
    const view: View = {
      ...defaultView('small'),
      scope: 'all',
      without: ['paper'],
      focus: [{ entity: 'cat', steps: 2 }],
    };
    const strict = { ...view, choices: { ...view.choices, sup: { mode: 'except' as const, terms: ['alleged'] } } };
    const index = buildGraphIndex(dataset.ties);
    const codes = (from: View) => hiddenBy(dataset, from, index, 'paid', whole).map(({ code }) => code);
    expect(codes(view)).toEqual(['without']);
    expect(codes(strict)).toEqual(['without', 'focus']);
  });
});

describe('hiddenBy, in words', () => {
  const dataset = smallDataset();
  const open: View = { ...defaultView('small'), scope: 'all' };

  it.each<[id: string, view: View, words: readonly string[]]>([
    ['paid', open, []],
    ['ann', open, []],
    ['paid', { ...open, scope: 'core' }, ['hidden because it is outside the core cast']],
    ['ann', { ...open, scope: 'core' }, ['hidden because it is outside the core cast']],
    ['paid', { ...open, time: { from: '2015', to: '2017' } }, ['hidden by the years 2015 to 2017']],
    ['paid', { ...open, time: { from: '2015', to: '2015' } }, ['hidden by the year 2015']],
    ['paid', { ...open, time: { from: '2015', to: null } }, ['hidden by the years from 2015 on']],
    ['paid', { ...open, time: { from: null, to: '2009' } }, ['hidden by the years up to 2009']],
    ['paid', { ...open, time: { from: '2015-03', to: null } }, ['hidden by the time from March 2015 on']],
    [
      'paid',
      { ...open, time: { from: '2010-02', to: '2010-03' }, possible: false },
      ['hidden because it is only possibly within the time February 2010 to March 2010'],
    ],
    [
      'paid',
      { ...open, clock: 'reported', time: { from: '2011', to: '2012' } },
      ['hidden by the years 2011 to 2012, by when it was reported'],
    ],
    ['met', { ...open, time: { from: '2015', to: null } }, ['hidden because it has no date']],
    ['met', { ...open, undated: false }, ['hidden because it has no date']],
    ['never', open, ['hidden because it is denied, and nobody here asserts it']],
    [
      'paid',
      { ...open, choices: { ...open.choices, rel: { mode: 'except', terms: ['g.money'] } } },
      ['hidden by the filter on relationship types (Payment)'],
    ],
    [
      'paid',
      { ...open, choices: { ...open.choices, kind: { mode: 'only', terms: ['person'] } } },
      ['hidden by the filter on entity types (Companies)'],
    ],
    [
      'paid',
      {
        ...open,
        choices: {
          ...open.choices,
          sup: { mode: 'only', terms: [] },
          den: { mode: 'only', terms: [] },
          src: { mode: 'only', terms: [] },
        },
      },
      [
        'hidden by the filter on support (Reported)',
        'hidden by the filter on denial (Not denied)',
        'hidden by the filter on sources',
      ],
    ],
    ['never', { ...open, denied: true, voices: 1 }, ['hidden because no independent voice asserts it']],
    ['paid', { ...open, voices: 2 }, ['hidden because fewer than 2 independent voices assert it']],
    ['paid', { ...open, hide: ['ann'] }, ['hidden with Ann']],
    ['paid', { ...open, hide: ['acme', 'ann'] }, ['hidden with Acme and Ann']],
    ['ann', { ...open, hide: ['ann'] }, ['hidden because it was taken out of the view']],
    ['acme', { ...open, hide: ['ann'] }, ['hidden with Ann']],
    ['paid', { ...open, only: ['ann', 'cat'] }, ['hidden because only ties among some entities are shown']],
    ['paid', { ...open, only: ['acme', 'ann'] }, []],
    ['paid', { ...open, focus: [{ entity: 'cat', steps: 0 }], pin: ['acme', 'ann'] }, []],
    ['met', { ...open, focus: [{ entity: 'acme', steps: 1 }], pin: ['speaker'] }, ['hidden by the focus on Acme']],
    ['met', { ...open, focus: [{ entity: 'acme', steps: 1 }] }, ['hidden by the focus on Acme']],
    [
      'cat',
      {
        ...open,
        focus: [
          { entity: 'acme', steps: 0 },
          { entity: 'ann', steps: 0 },
        ],
      },
      ['hidden by the focus on Acme and Ann'],
    ],
    ['speaker', open, ['never drawn, since it has no tie of its own']],
    ['nobody', open, ['not in this dataset']],
  ])('%s', (id, view, words) => {
    const reasons = hiddenBy(dataset, view, buildGraphIndex(dataset.ties), id);
    expect(reasons.map((reason) => reason.words)).toEqual(words);
  });

  it('says of what rests on nothing any more that words were taken away', () => {
    const fallen = withFallen(dataset, 'paid');
    const reasons = hiddenBy(fallen, { ...open, without: ['paper'] }, null, 'paid', dataset);
    expect(reasons.map(({ words }) => words)).toEqual(['hidden because it rests on words that were taken away']);
  });
});

function withFallen(dataset: CompiledDataset, id: string): CompiledDataset {
  return { ...dataset, ties: dataset.ties.map((tie) => (tie.id === id ? { ...tie, fallen: true } : tie)) };
}

function doubted(tie: CompiledTie): CompiledTie {
  return { ...tie, status: { ...tie.status, support: 'alleged' } };
}

function smallDataset(): CompiledDataset {
  const entity = (id: string, type: Entity['type'], name: string, core?: true): Entity => ({
    id,
    type,
    name,
    description: name,
    ...(core === undefined ? {} : { core }),
  });
  const tie = (
    id: string,
    type: Tie['type'],
    from: string,
    to: string,
    claim: Partial<Tie['claims'][number]>,
  ): Tie => ({
    id,
    type,
    from,
    to,
    claims: [
      {
        id: `${id}-claim`,
        source: 'paper',
        claimant: 'source',
        stance: 'asserts',
        summary: 'So it is.',
        evidence: [{ paragraph: 1, exact: 'so it is' }],
        ...claim,
      },
    ],
  });
  return compile(
    {
      schemaVersion: 1,
      id: 'small',
      title: 'Small',
      description: 'Small',
      license: 'CC-BY-4.0',
      updated: '2018-01-01',
      sources: [
        {
          id: 'paper',
          title: 'News',
          publisher: 'Paper',
          url: 'https://example.org/',
          published: '2017',
          language: 'en',
        },
      ],
      reports: [],
      entities: [
        entity('acme', 'company', 'Acme', true),
        entity('ann', 'person', 'Ann'),
        entity('cat', 'person', 'Cat', true),
        entity('speaker', 'person', 'Speaker'),
      ],
      ties: [
        tie('paid', 'payment', 'acme', 'ann', { when: '2010' }),
        tie('met', 'contact', 'ann', 'cat', {}),
        tie('never', 'contact', 'ann', 'cat', { stance: 'denies', scope: 'whole', claimant: 'speaker', when: '2010' }),
      ],
      corrections: [],
    },
    { views: [], positions: {}, hash: 'small' },
  );
}
