import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/state/command.ts';
import { reduce } from '../../../src/core/state/reduce.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { at } from './at-link.ts';

/** Commands that change a filter of the named view “who-paid-ada”, which shows the whole cast. */
const FILTERING: readonly Command[] = [
  { type: 'hide', entities: ['echo'] },
  { type: 'keep-only', entities: ['ada', 'echo'] },
  { type: 'pin', entities: ['echo'], on: true },
  { type: 'expand', entity: 'ada' },
  { type: 'set-without', ids: ['anonymous'], on: true },
  { type: 'set-voices', atLeast: 1 },
  { type: 'compare', with: { with: 'clock' } },
  { type: 'compare', with: { with: 'window', time: null } },
];

const NOT_FILTERING: readonly Command[] = [
  { type: 'find-ways', from: 'ada', to: 'echo' },
  { type: 'choose-way', way: ['ada', 'echo'] },
  { type: 'clear-ways' },
  { type: 'set-steps', steps: 3 },
  { type: 'set-in-order', on: true },
  { type: 'set-play', play: 'slide' },
  { type: 'set-show', show: 'timeline' },
  { type: 'move', places: [{ id: 'ada', x: 1, y: 2 }] },
  { type: 'reset-positions' },
];

/** Commands that would change a filter, but have nothing to change. */
const IDLE: readonly Command[] = [
  { type: 'hide', entities: ['nobody'] },
  { type: 'unhide' },
  { type: 'keep-only', entities: [] },
  { type: 'pin', entities: ['echo'], on: false },
  { type: 'collapse', entity: 'ada' },
  { type: 'set-without', ids: ['nobody'], on: true },
  { type: 'clear-without' },
  { type: 'set-voices', atLeast: 0 },
  { type: 'compare', with: null },
];

describe('the name of a named view', () => {
  const named = at('view=who-paid-ada');

  it.each(FILTERING)('is left with %j', (command) => {
    const after = reduce(named, command, dataset);
    expect(after).not.toBe(named);
    expect(after.named).toBeNull();
  });

  it.each(NOT_FILTERING)('stays with %j', (command) => {
    expect(reduce(named, command, dataset).named).toBe('who-paid-ada');
  });

  it.each(IDLE)('stays, and the view itself, with %j', (command) => {
    expect(reduce(named, command, dataset)).toBe(named);
  });

  it('is left for ways that lead out of its cast', () => {
    const core = at('view=who-denies');
    expect(reduce(core, { type: 'find-ways', from: 'ada', to: 'delta' }, dataset).named).toBe('who-denies');
    expect(reduce(core, { type: 'find-ways', from: 'ada', to: 'echo' }, dataset).named).toBeNull();
  });
});

describe('what a link carried and could not be read', () => {
  /** Every key, its unreadable value, and a command that sets it, though to what it is. */
  const rows: readonly (readonly [key: string, raw: string, command: Command])[] = [
    ['voices', 'x', { type: 'set-voices', atLeast: 0 }],
    ['without', 'gone', { type: 'set-without', ids: [], on: true }],
    ['without', 'gone', { type: 'clear-without' }],
    ['cmp', 'soon', { type: 'compare', with: null }],
    ['hide', 'gone', { type: 'hide', entities: [] }],
    ['hide', 'gone', { type: 'unhide' }],
    ['only', 'gone', { type: 'keep-only', entities: [] }],
    ['pin', 'gone', { type: 'pin', entities: [], on: true }],
    ['focus', 'gone', { type: 'collapse', entity: 'ada' }],
    ['focus', 'gone', { type: 'expand', entity: 'nobody' }],
    ['path', 'ada', { type: 'clear-ways' }],
    ['way', 'ada', { type: 'clear-ways' }],
    ['steps', '0', { type: 'clear-ways' }],
    ['order', 'x', { type: 'clear-ways' }],
    ['way', 'ada', { type: 'choose-way', way: null }],
    ['way', 'ada', { type: 'find-ways', from: 'ada', to: 'bern' }],
    ['steps', '0', { type: 'set-steps', steps: null }],
    ['order', 'x', { type: 'set-in-order', on: false }],
    ['show', 'map', { type: 'set-show', show: 'graph' }],
    ['play', 'x', { type: 'set-play', play: null }],
    ['pos', 'gone~1~2', { type: 'move', places: [] }],
    ['pos', 'gone~1~2', { type: 'reset-positions' }],
  ];

  it.each(rows)('stays of %s=%s until it is set: %j', (key, raw, command) => {
    const before = at(`rel=foo&${key}=${raw}&theme=dark`);
    const keys = before.kept.map(([each]) => each);
    expect(keys).toContain(key);
    const after = reduce(before, command, dataset);
    expect(after.kept.map(([each]) => each)).toEqual(keys.filter((each) => each !== key));
    const other = reduce(before, { type: 'set-query', query: 'x' }, dataset);
    expect(other.kept).toEqual(before.kept);
  });

  it.each(['voices=x', 'without=gone', 'cmp=soon', 'hide=gone', 'only=gone', 'pin=gone', 'focus=gone'])(
    'of a filter goes with all filters: %s',
    (pair) => {
      expect(reduce(at(pair), { type: 'clear-filters' }, dataset).kept).toEqual([]);
      expect(reduce(at(pair), { type: 'reveal', id: 'ada' }, dataset).kept).toEqual([]);
    },
  );

  it.each(['path=ada', 'way=ada', 'steps=0', 'order=x', 'play=x', 'pos=gone~1~2', 'show=map'])(
    'of what is no filter outlives all filters: %s',
    (pair) => {
      expect(reduce(at(pair), { type: 'clear-filters' }, dataset).kept).toHaveLength(1);
    },
  );
});
