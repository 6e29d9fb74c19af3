import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareViews, comparisonInWords } from '../../../src/core/filter/compare.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import {
  type Clock,
  type Comparison,
  defaultView,
  showsUndated,
  type View,
  type WindowText,
} from '../../../src/core/state/view.ts';
import { type Scene, SEED, scenes } from '../../fixtures/generated-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { classOf, endsOf, visibleTies } from './brute-force.ts';

const RUNS = { seed: SEED, numRuns: 150 };

const span = fc
  .record({ first: fc.integer({ min: 1995, max: 2020 }), years: fc.nat({ max: 8 }), ends: fc.nat({ max: 2 }) })
  .map(
    ({ first, years, ends }): WindowText => ({
      from: ends === 1 ? null : String(first),
      to: ends === 2 ? null : String(first + years),
    }),
  );

const comparisons: fc.Arbitrary<Comparison> = fc.oneof(
  fc.constant<Comparison>({ with: 'clock' }),
  fc.option(span, { freq: 4 }).map<Comparison>((time) => ({ with: 'window', time })),
);

/** Scenes whose views are compared with something. */
const compared = fc
  .tuple(scenes(), comparisons)
  .map(([{ dataset, view }, compare]): Scene => ({ dataset, view: { ...view, compare } }));

function compare({ dataset, view }: Scene) {
  const result = compareViews(dataset, view, buildGraphIndex(dataset.ties));
  if (result === null) throw new Error('a view with a comparison compares');
  return result;
}

/** The view that the other is compared with, said anew: same filters, undated ties as the view treats them. */
function other(view: View): View {
  const clock: Clock = view.clock === 'happened' ? 'reported' : 'happened';
  const same = { ...view, undated: showsUndated(view) };
  return view.compare?.with === 'window' ? { ...same, time: view.compare.time } : { ...same, clock };
}

describe('compareViews', () => {
  it('is nothing for a view that compares nothing', () => {
    expect(compareViews(smallDataset, defaultView('small'), null)).toBeNull();
  });

  it('tells for every tie that either shows, and for no other, which of the two shows it', () => {
    const property = fc.property(compared, (scene) => {
      const ids = (view: View) => new Set(visibleTies(scene.dataset, view).map((tie) => tie.id));
      const [now, then] = [ids(scene.view), ids(other(scene.view))];
      const { changes } = compare(scene);
      const expected = scene.dataset.ties.flatMap(({ id }): [string, string][] => {
        if (!now.has(id) && !then.has(id)) return [];
        return [[id, now.has(id) ? (then.has(id) ? 'same' : 'added') : 'gone']];
      });
      expect([...changes]).toEqual(expected);
    });
    fc.assert(property, RUNS);
  });

  it('counts every tie of either once, and shows their ends', () => {
    const property = fc.property(compared, (scene) => {
      const { counts, changes, both } = compare(scene);
      expect(both.ties.size).toBe(counts.added + counts.gone + counts.same);
      expect([...both.ties]).toEqual([...changes.keys()]);
      const ties = scene.dataset.ties.filter((tie) => both.ties.has(tie.id));
      expect([...both.ties]).toEqual(ties.map((tie) => tie.id));
      expect(both.entities).toEqual(endsOf(ties));
    });
    fc.assert(property, RUNS);
  });

  it('takes what is only possible, what is hidden and the totals from the view, and what is gone from the other', () => {
    const property = fc.property(compared, (scene) => {
      const { dataset, view } = scene;
      const { changes, both } = compare(scene);
      const possible = dataset.ties.filter(
        (tie) =>
          changes.has(tie.id) && classOf(changes.get(tie.id) === 'gone' ? other(view) : view, tie) === 'possible',
      );
      expect([...both.possible]).toEqual(possible.map((tie) => tie.id));
      const { ties, possible: _, entities, ...rest } = visibleSet(dataset, view, buildGraphIndex(dataset.ties));
      expect(both).toMatchObject(rest);
      for (const id of ties) expect(both.ties).toContain(id);
      for (const id of entities) expect(both.entities).toContain(id);
    });
    fc.assert(property, RUNS);
  });

  it('finds nothing changed against itself', () => {
    const property = fc.property(scenes(), ({ dataset, view }) => {
      const itself: View = { ...view, compare: { with: 'window', time: view.time } };
      const { counts } = compare({ dataset, view: itself });
      expect(counts).toEqual({ added: 0, gone: 0, same: visibleTies(dataset, view).length });
    });
    fc.assert(property, RUNS);
  });

  it('swaps added and gone where the two change places', () => {
    const property = fc.property(compared, ({ dataset, view }) => {
      const { compare: base } = view;
      const compareWith: Comparison = base?.with === 'window' ? { with: 'window', time: view.time } : { with: 'clock' };
      const { changes } = compare({ dataset, view });
      const swapped = compare({ dataset, view: { ...other(view), compare: compareWith } }).changes;
      const turned = { added: 'gone', gone: 'added', same: 'same' } as const;
      expect(swapped).toEqual(new Map([...changes].map(([id, change]) => [id, turned[change]])));
    });
    fc.assert(property, RUNS);
  });
});

describe('in the small dataset', () => {
  const view: View = { ...defaultView('small'), time: { from: '2016', to: '2016' } };

  it('compares two years', () => {
    const result = compareViews(
      smallDataset,
      { ...view, compare: { with: 'window', time: { from: '2015', to: '2015' } } },
      null,
    );
    expect(result?.changes).toEqual(
      new Map([
        ['cobalt-paid-ada', 'gone'],
        ['cobalt-paid-ada-again', 'added'],
      ]),
    );
  });

  it('does not call undated ties gone because a window hides them by default', () => {
    const result = compareViews(smallDataset, { ...view, compare: { with: 'window', time: null } }, null);
    expect(result?.changes.get('bern-met-ada')).toBeUndefined();
    expect(result?.counts.gone).toBeGreaterThan(0);
  });
});

describe('in words', () => {
  const now = (from: string | null, to: string | null): View => ({ ...defaultView('any'), time: { from, to } });
  const windowed: Comparison = { with: 'window', time: { from: '2012', to: '2014' } };

  it.each<[View, string | null]>([
    [now('2015', '2017'), null],
    [{ ...now('2015', '2017'), compare: windowed }, '2015 to 2017, by when it happened, against 2012 to 2014'],
    [
      { ...now(null, '2016-03'), clock: 'reported', compare: { with: 'window', time: null } },
      'up to March 2016, by when it was reported, against all time',
    ],
    [{ ...defaultView('any'), compare: windowed }, 'all time, by when it happened, against 2012 to 2014'],
    [
      { ...now(null, '2016'), clock: 'reported', compare: { with: 'clock' } },
      'What was reported by the end of 2016 against what is said to have happened by then',
    ],
    [
      { ...now(null, '2017-03-16'), compare: { with: 'clock' } },
      'What is said to have happened by 16 March 2017 against what was reported by then',
    ],
    [
      { ...now('2015', '2017'), compare: { with: 'clock' } },
      'What is said to have happened from 2015 to 2017 against what was reported in that time',
    ],
    [
      { ...now('2017-03', '2017-03'), compare: { with: 'clock' } },
      'What is said to have happened in March 2017 against what was reported in that time',
    ],
    [
      { ...now('2017-03-16', '2017-03-16'), clock: 'reported', compare: { with: 'clock' } },
      'What was reported on 16 March 2017 against what is said to have happened that day',
    ],
    [
      { ...now('2015', null), compare: { with: 'clock' } },
      'What is said to have happened from 2015 on against what was reported from then on',
    ],
    [{ ...defaultView('any'), compare: { with: 'clock' } }, 'What is said to have happened against what was reported'],
  ])('%#', (view, words) => {
    expect(comparisonInWords(view)).toBe(words);
  });
});
