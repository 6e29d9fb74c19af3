import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/state/command.ts';
import { reduce } from '../../../src/core/state/reduce.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { arbitraryView } from '../url/arbitrary-view.ts';
import { at, bodyOf } from './at-link.ts';

const RUNS = { seed: 20170317, numRuns: 500 };
const view = arbitraryView(dataset);

type Row = readonly [what: string, before: string, command: Command, after: string];

function expectRow([, before, command, after]: Row): void {
  expect(bodyOf(reduce(at(before), command, dataset))).toBe(after);
}

describe('ways', () => {
  const entity = fc.constantFrom(...dataset.entities.map(({ id }) => id));

  it('between any two show all at first, in a cast that holds both', () => {
    const property = fc.property(view, entity, entity, (before, from, to) => {
      fc.pre(from !== to);
      const found = reduce(before, { type: 'find-ways', from, to }, dataset);
      expect(found.path).toEqual({ from, to });
      expect(found.way).toBeNull();
      const isCore = (id: string) => dataset.entities.find((each) => each.id === id)?.core === true;
      expect(found.scope).toBe(isCore(from) && isCore(to) ? before.scope : 'all');
    });
    fc.assert(property, RUNS);
  });

  const rows: readonly Row[] = [
    ['are asked for', '', { type: 'find-ways', from: 'ada', to: 'delta' }, 'path=ada..delta'],
    ['by former ids', '', { type: 'find-ways', from: 'cobalt-labs', to: 'ada' }, 'path=cobalt..ada'],
    ['beyond the core', '', { type: 'find-ways', from: 'ada', to: 'echo' }, 'scope=all&path=ada..echo'],
    ['between others', 'path=ada..bern&way=ada,bern', { type: 'find-ways', from: 'bern', to: 'ada' }, 'path=bern..ada'],
    [
      'within the same limits',
      'path=ada..bern&steps=2&order=1',
      { type: 'find-ways', from: 'ada', to: 'delta' },
      'path=ada..delta&steps=2&order=1',
    ],
    ['in place of a selection', 'sel=ada,delta', { type: 'find-ways', from: 'ada', to: 'delta' }, 'path=ada..delta'],
    ['not to oneself', 'path=ada..bern', { type: 'find-ways', from: 'ada', to: 'ada' }, 'path=ada..bern'],
    ['not to a former self', '', { type: 'find-ways', from: 'cobalt', to: 'cobalt-labs' }, ''],
    ['not to nobody', 'path=ada..bern', { type: 'find-ways', from: 'ada', to: 'nobody' }, 'path=ada..bern'],
    ['not to a tie', '', { type: 'find-ways', from: 'ada', to: 'cobalt-paid-ada' }, ''],
    ['no more', 'path=ada..bern&way=ada,bern&steps=2&order=1&sel=ada', { type: 'clear-ways' }, 'sel=ada'],
    ['one of them', '', { type: 'choose-way', way: ['ada', 'cobalt-labs', 'delta'] }, 'way=ada,cobalt,delta'],
    ['all of them', 'way=ada,bern', { type: 'choose-way', way: null }, ''],
    ['none with a gap', 'way=ada,bern', { type: 'choose-way', way: ['ada', 'gone', 'delta'] }, 'way=ada,bern'],
    ['none with a loop', 'way=ada,bern', { type: 'choose-way', way: ['ada', 'bern', 'ada'] }, 'way=ada,bern'],
    ['none of one entity', 'way=ada,bern', { type: 'choose-way', way: ['ada'] }, 'way=ada,bern'],
    ['none of none', '', { type: 'choose-way', way: [] }, ''],
    ['of three steps', '', { type: 'set-steps', steps: 3 }, 'steps=3'],
    ['of one step at least', '', { type: 'set-steps', steps: 0 }, 'steps=1'],
    ['of nine steps at most', '', { type: 'set-steps', steps: 1e9 }, 'steps=9'],
    ['of whole steps', '', { type: 'set-steps', steps: 2.4 }, 'steps=2'],
    ['of any number of steps', 'steps=3', { type: 'set-steps', steps: null }, ''],
    ['of a number of steps that is none', 'steps=3', { type: 'set-steps', steps: Number.NaN }, ''],
    ['in the order of time', '', { type: 'set-in-order', on: true }, 'order=1'],
    ['in any order', 'order=1', { type: 'set-in-order', on: false }, ''],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));
});

describe('words taken away, voices and comparisons', () => {
  const rows: readonly Row[] = [
    [
      'take words away, in one order',
      'without=wire-2016',
      { type: 'set-without', ids: ['quill', 'anonymous', 'cobalt-labs', 'nobody'], on: true },
      'without=anonymous,cobalt,quill,wire-2016',
    ],
    ['do not know a tie', '', { type: 'set-without', ids: ['cobalt-paid-ada', 'c1', 'source'], on: true }, ''],
    [
      'give words back by former ids',
      'without=anonymous,cobalt',
      { type: 'set-without', ids: ['cobalt-labs'], on: false },
      'without=anonymous',
    ],
    ['give all words back', 'without=anonymous,cobalt&voices=1', { type: 'clear-without' }, 'voices=1'],
    ['ask for two voices', '', { type: 'set-voices', atLeast: 2 }, 'voices=2'],
    ['ask for whole voices', '', { type: 'set-voices', atLeast: 1.6 }, 'voices=2'],
    ['ask for no fewer than none', 'voices=2', { type: 'set-voices', atLeast: -3 }, ''],
    ['ask for no more than there can be', '', { type: 'set-voices', atLeast: Number.POSITIVE_INFINITY }, 'voices=99'],
    ['ask for a number that is none', 'voices=2', { type: 'set-voices', atLeast: Number.NaN }, ''],
    ['compare with the other clock', '', { type: 'compare', with: { with: 'clock' } }, 'cmp=clock'],
    [
      'compare with other years, turned round',
      't=2015',
      { type: 'compare', with: { with: 'window', time: { from: '2014', to: '2012' } } },
      't=2015&cmp=2012..2014',
    ],
    ['compare with all years', 't=2015', { type: 'compare', with: { with: 'window', time: null } }, 't=2015&cmp=.%2E'],
    [
      'compare with all years where both ends are open',
      't=2015',
      { type: 'compare', with: { with: 'window', time: { from: null, to: null } } },
      't=2015&cmp=.%2E',
    ],
    [
      'do not compare with what is no date',
      'cmp=clock',
      { type: 'compare', with: { with: 'window', time: { from: 'soon', to: null } } },
      'cmp=clock',
    ],
    ['compare no more', 'cmp=2012', { type: 'compare', with: null }, ''],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));
});

describe('time in motion and moved nodes', () => {
  const rows: readonly Row[] = [
    ['plays', '', { type: 'set-play', play: 'grow' }, 'play=grow'],
    ['stops', 'play=grow', { type: 'set-play', play: null }, ''],
    ['shows the timeline', 'show=list', { type: 'set-show', show: 'timeline' }, 'show=timeline'],
    [
      'moves to whole places within reach',
      'pos=bern~1~1',
      { type: 'move', places: [place('cobalt-labs', -0.4, 1e9), place('ada', 2.5, -1e9), place('nobody', 1, 1)] },
      'pos=ada~3~-100000,bern~1~1,cobalt~0~100000',
    ],
    [
      'moves to the last place of several',
      'pos=ada~1~1',
      { type: 'move', places: [place('ada', 2, 2), place('ada', 3, 3)] },
      'pos=ada~3~3',
    ],
    [
      'moves to no place that is none',
      'pos=ada~1~1',
      { type: 'move', places: [place('ada', Number.NaN, 2)] },
      'pos=ada~1~1',
    ],
    ['puts all back', 'pos=ada~1~1,bern~2~2&sel=ada', { type: 'reset-positions' }, 'sel=ada'],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));
});

function place(id: string, x: number, y: number) {
  return { id, x, y };
}
