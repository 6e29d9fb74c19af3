import { describe, expect, it } from 'vitest';
import { READER_ACTIONS } from '../../src/core/state/actions.ts';
import { timelineOf } from '../../src/core/timeline/rows.ts';
import { type Move, type Stop, stopAfter, stopWithin } from '../../src/ui/timeline/moves.ts';
import { timelineAction } from '../../src/ui/timeline/timeline-key.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keys of the timeline', () => {
  it.each([
    ['ArrowDown', { type: 'row', by: 1 }],
    ['ArrowUp', { type: 'row', by: -1 }],
    ['ArrowRight', { type: 'tie', by: 1 }],
    ['ArrowLeft', { type: 'tie', by: -1 }],
    ['Home', { type: 'row-end', end: 'first' }],
    ['End', { type: 'row-end', end: 'last' }],
    ['Enter', { type: 'select', mode: 'replace' }],
    [' ', { type: 'select', mode: 'replace' }],
    ['+', { type: 'zoom', by: 1 }],
    ['-', { type: 'zoom', by: -1 }],
    ['0', { type: 'fit' }],
    ['e', { type: 'open-evidence' }],
    ['E', { type: 'open-evidence' }],
    ['l', { type: 'show', show: 'list' }],
    ['g', { type: 'show', show: 'graph' }],
    ['Escape', { type: 'clear' }],
    ['x', null],
    ['Tab', null],
    ['toString', null],
  ])('%s', (key, action) => {
    expect(timelineAction({ key, ...PLAIN })).toEqual(action);
  });

  it.each([
    ['ArrowRight', { type: 'pan', by: 1 }],
    ['ArrowLeft', { type: 'pan', by: -1 }],
    ['Enter', { type: 'select', mode: 'toggle' }],
    ['+', { type: 'zoom', by: 1 }],
    ['e', null],
    ['ArrowDown', null],
  ])('Shift and %s', (key, action) => {
    expect(timelineAction({ key, ...PLAIN, shiftKey: true })).toEqual(action);
  });

  it('leaves keys held with Command or Alt to the browser, and with Control all but two', () => {
    for (const key of ['e', '+', '-', '0', 'l', 'ArrowLeft', 'Home']) {
      expect(timelineAction({ key, ...PLAIN, metaKey: true })).toBeNull();
      expect(timelineAction({ key, ...PLAIN, altKey: true })).toBeNull();
    }
    for (const key of ['e', '+', '-', '0', 'l', 'ArrowLeft', 'Enter']) {
      expect(timelineAction({ key, ...PLAIN, ctrlKey: true })).toBeNull();
    }
    expect(timelineAction({ key: 'Home', ...PLAIN, ctrlKey: true })).toEqual({ type: 'end', end: 'first' });
    expect(timelineAction({ key: 'End', ...PLAIN, ctrlKey: true })).toEqual({ type: 'end', end: 'last' });
  });

  it.each([
    ['focus-neighbourhood', 'focus-entity'],
    ['filter-by-type', 'only-type'],
    ['open-evidence', 'open-evidence'],
    ['clear-selection', 'clear'],
    ['zoom-in', 'zoom'],
    ['zoom-out', 'zoom'],
    ['fit', 'fit'],
    ['select', 'select'],
  ])('%s has the keys of the graph', (id, type) => {
    const keys = READER_ACTIONS.find((action) => action.id === id)?.onCanvas ?? [];
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(timelineAction({ key, ...PLAIN })?.type).toBe(type);
  });
});

describe('where the keys lead', () => {
  const { rows } = timelineOf({
    entities: smallDataset.entities.filter(({ onCanvas }) => onCanvas).map(({ id }) => id),
    ties: smallDataset.ties,
    clock: 'happened',
    labelShare: 0.2,
  });
  const walk = (from: Stop | null, move: Move, times: number): readonly Stop[] => {
    const stops: Stop[] = [];
    let stop = from;
    for (let step = 0; step < times; step += 1) {
      stop = stopAfter(rows, stop, move);
      if (stop !== null) stops.push(stop);
    }
    return stops;
  };

  it('right leads from the name through every tie of the row, in the order of time, and stays at the last', () => {
    for (const { entity, ties } of rows) {
      const stops = walk({ entity, tie: null }, { type: 'tie', by: 1 }, ties.length + 2);
      expect(stops.slice(0, ties.length).map(({ tie }) => tie)).toEqual(ties);
      expect(stops.at(-1)).toEqual({ entity, tie: ties.at(-1) });
      const back = walk(stops.at(-1) ?? null, { type: 'tie', by: -1 }, ties.length + 2);
      expect(back.at(-1)).toEqual({ entity, tie: null });
    }
  });

  it('down leads through the name of every row, from wherever in it, and stays at the last', () => {
    const first = { entity: rows[0]?.entity ?? '', tie: rows[0]?.ties[0] ?? null };
    const stops = walk(first, { type: 'row', by: 1 }, rows.length + 3);
    expect(stops.slice(0, rows.length - 1)).toEqual(rows.slice(1).map(({ entity }) => ({ entity, tie: null })));
    expect(stops.at(-1)?.entity).toBe(rows.at(-1)?.entity);
    expect(walk(stops.at(-1) ?? null, { type: 'row', by: -8 }, 4).at(-1)?.entity).toBe(rows[0]?.entity);
  });

  it('leads to the ends of a row, and of all rows', () => {
    const entity = 'ada';
    const ties = rows.find((row) => row.entity === entity)?.ties ?? [];
    expect(stopAfter(rows, { entity, tie: null }, { type: 'row-end', end: 'last' })?.tie).toBe(ties.at(-1));
    expect(stopAfter(rows, { entity, tie: ties[1] ?? null }, { type: 'row-end', end: 'first' })?.tie).toBeNull();
    expect(stopAfter(rows, { entity, tie: null }, { type: 'end', end: 'last' })?.entity).toBe(rows.at(-1)?.entity);
    expect(stopAfter(rows, { entity, tie: null }, { type: 'end', end: 'first' })?.entity).toBe(rows[0]?.entity);
  });

  it('falls back to the name of the row, and to the first row, where a filter took the place away', () => {
    expect(stopWithin(rows, { entity: 'ada', tie: 'gone' })).toEqual({ entity: 'ada', tie: null });
    expect(stopWithin(rows, { entity: 'gone', tie: 'cobalt-paid-ada' })).toEqual({
      entity: rows[0]?.entity,
      tie: null,
    });
    expect(stopWithin(rows, null)).toEqual({ entity: rows[0]?.entity, tie: null });
    expect(stopWithin([], null)).toBeNull();
    expect(stopAfter([], null, { type: 'row', by: 1 })).toBeNull();
  });
});
