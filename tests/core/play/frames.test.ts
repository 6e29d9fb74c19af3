import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { frameAt, frames, isFrame, stepFrom } from '../../../src/core/play/frames.ts';
import { slidingFrames } from '../../../src/core/play/span-frames.ts';
import { defaultView, type Play, type View, type WindowText } from '../../../src/core/state/view.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { bestClass } from '../../../src/core/time/window.ts';
import { SEED, scenes } from '../../fixtures/generated-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { visibleTies } from '../filter/brute-force.ts';
import { daysOf, expectSound } from './sound-frames.ts';

const RUNS = { seed: SEED, numRuns: 150 };
const PLAYS: readonly Play[] = ['slide', 'grow', 'events'];

describe('events', () => {
  it('shows every tie that the other filters let through and that has a date, in order of time', () => {
    const property = fc.property(scenes(), ({ dataset, view }) => {
      const list = frames(dataset, view, buildGraphIndex(dataset.ties), 'events');
      expectSound(list, { from: -Infinity, to: Infinity });
      const all = list.map((frame) => daysOf(frame.window));
      const dated = visibleTies(dataset, { ...view, time: null }).filter((tie) => tie.dates[view.clock].length > 0);
      const missed = dated.filter((tie) => all.every((days) => bestClass(tie.dates[view.clock], days) === 'out'));
      expect(missed.map((tie) => tie.dates)).toEqual([]);
      expect(list.length > 0).toBe(dated.length > 0);
      const begun = new Set(list.flatMap((frame) => frame.begins ?? []));
      const known = dated.filter((tie) => tie.dates[view.clock].some((dates) => Number.isFinite(dates.earliestStart)));
      expect(known.filter((tie) => !begun.has(tie.id))).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it('is as precise as the dates are', () => {
    const windowsOf = (view: View) =>
      frames(smallDataset, view, null, 'events').map(({ window: { from, to } }) =>
        from === to ? from : `${from}..${to}`,
      );
    const all: View = { ...defaultView('small'), scope: 'all' };
    expect(windowsOf(all)).toEqual(['1997', '2009', '2012', '2015', '2015-12-10', '2016', '2017']);
    expect(windowsOf({ ...all, clock: 'reported' })).toEqual(['2017-03-17', '2017-07-12']);
    expect(windowsOf({ ...all, choices: { ...all.choices, rel: { mode: 'only', terms: ['office'] } } })).toEqual([
      '2014',
    ]);
  });

  it('follows the filters but not the window', () => {
    const view = defaultView('small');
    const before = frames(smallDataset, view, null, 'events');
    expect(frames(smallDataset, { ...view, time: { from: '2015', to: '2015' } }, null, 'events')).toBe(before);
    expect(frames(smallDataset, { ...view, hide: ['ada'] }, null, 'events').length).toBeLessThan(before.length);
  });
});

it('playing changes no frames: from each of them they are the same', () => {
  const property = fc.property(scenes(), fc.constantFrom(...PLAYS), fc.nat(), ({ dataset, view }, play, pick) => {
    const list = frames(dataset, view, null, play);
    const frame = list[pick % Math.max(1, list.length)];
    if (frame === undefined) return;
    expect(frames(dataset, { ...view, time: frame.window }, null, play)).toEqual(list);
  });
  fc.assert(property, RUNS);
});

it('a dataset without dates has no frames', () => {
  const undated = {
    ...smallDataset,
    ties: [],
    domains: { ...smallDataset.domains, happened: { from: Infinity, to: -Infinity } },
  };
  for (const play of PLAYS) expect(frames(undated, defaultView('small'), null, play)).toEqual([]);
});

describe('steps', () => {
  const list = slidingFrames({ from: dayOf(2010, 1, 1), to: dayOf(2013, 12, 31) }, null);
  const at = (from: string | null, to: string | null) => ({ from, to });

  it('finds the present frame, or the next', () => {
    list.forEach((frame, position) => {
      expect(frameAt(list, frame.window)).toBe(position);
      expect(isFrame(list, position, frame.window)).toBe(true);
    });
    expect(frameAt(list, at('2011-01-01', '2011-12'))).toBe(1);
    expect(frameAt(list, at('2011-06', '2012'))).toBe(2);
    expect(frameAt(list, at(null, '2012'))).toBe(0);
    expect(frameAt(list, at('2015', null))).toBe(4);
    expect(frameAt(list, null)).toBe(0);
    expect(isFrame(list, 0, null)).toBe(false);
  });

  it.each<[WindowText | null, 1 | -1, boolean, number | null]>([
    [null, 1, false, 0],
    [null, -1, false, null],
    [null, -1, true, 3],
    [at('2011', '2011'), 1, false, 2],
    [at('2011', '2011'), -1, false, 0],
    [at('2011-06', '2011-06'), 1, false, 2],
    [at('2011-06', '2011-06'), -1, false, 1],
    [at('2013', '2013'), 1, false, null],
    [at('2013', '2013'), 1, true, 0],
    [at('2010', '2010'), -1, true, 3],
    [at('2020', '2020'), -1, false, 3],
    [at('2020', '2020'), 1, false, null],
  ])('from %j by %i, around: %s', (window, by, around, position) => {
    expect(stepFrom(list, window, by, around)).toBe(position);
    expect(stepFrom([], window, by, around)).toBeNull();
  });
});
