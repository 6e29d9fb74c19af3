import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { groupRows, orderRows, ROW_ORDERS } from '../../../src/core/timeline/order.ts';
import { type Timeline, type TimelineRow, timelineOf } from '../../../src/core/timeline/rows.ts';
import { type Scene, SEED, scenes } from '../../fixtures/generated-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const RUNS = { seed: SEED, numRuns: 80 };
const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function timelineIn({ dataset, view }: Scene): Timeline {
  const { entities, ties } = visibleSet(dataset, view, buildGraphIndex(dataset.ties));
  return timelineOf({
    entities,
    ties: dataset.ties.filter(({ id }) => ties.has(id)),
    clock: view.clock,
    labelShare: 0.2,
  });
}

function drawn(row: TimelineRow): string[] {
  return [...row.lanes.flat().map(({ tie }) => tie), ...row.undated];
}

describe('timelineOf', () => {
  it('shows each visible tie once in the row of each of its ends, and in no other', () => {
    const property = fc.property(scenes(), (scene) => {
      const { dataset, view } = scene;
      const visible = visibleSet(dataset, view, buildGraphIndex(dataset.ties));
      const { rows } = timelineIn(scene);
      expect(rows.map(({ entity }) => entity)).toEqual([...visible.entities]);
      for (const row of rows) {
        const own = dataset.ties.filter(
          ({ id, from, to }) => visible.ties.has(id) && (from === row.entity || to === row.entity),
        );
        expect(drawn(row).sort()).toEqual(own.map(({ id }) => id).sort());
        expect([...row.ties].sort()).toEqual(drawn(row).sort());
      }
    });
    fc.assert(property, RUNS);
  });

  it('counts as undated what has no date on the clock, and keeps it apart from the lanes', () => {
    const property = fc.property(scenes(), (scene) => {
      const { dataset, view } = scene;
      const visible = visibleSet(dataset, view, buildGraphIndex(dataset.ties));
      const undated = dataset.ties.filter(({ id, dates }) => visible.ties.has(id) && dates[view.clock].length === 0);
      const timeline = timelineIn(scene);
      expect(timeline.undated).toBe(undated.length);
      expect(timeline.dated).toBe(visible.ties.size - undated.length);
      expect(new Set(timeline.rows.flatMap((row) => row.undated))).toEqual(new Set(undated.map(({ id }) => id)));
    });
    fc.assert(property, RUNS);
  });

  it('walks a row in the order of time, with the undated ties last', () => {
    const property = fc.property(scenes(), (scene) => {
      for (const row of timelineIn(scene).rows) {
        const bars = new Map(row.lanes.flat().map((bar) => [bar.tie, bar]));
        const starts = row.ties.map((id) => bars.get(id)?.from ?? Infinity);
        expect(starts).toEqual([...starts].sort((a, b) => (a === b ? 0 : a - b)));
        expect(row.ties.slice(bars.size)).toEqual(row.undated);
      }
    });
    fc.assert(property, RUNS);
  });

  it('spans all days that its dates name', () => {
    const property = fc.property(scenes(), (scene) => {
      const { rows, extent } = timelineIn(scene);
      const known = rows.flatMap(({ lanes }) => lanes.flat().flatMap((bar) => bar.known ?? []));
      if (known.length === 0) expect(extent).toBeNull();
      else {
        expect(extent?.from).toBe(Math.min(...known.map(({ first }) => first)));
        expect(extent?.to).toBe(Math.max(...known.map(({ last }) => last)));
      }
    });
    fc.assert(property, RUNS);
  });

  it('shows a tie of an entity with itself once', () => {
    const [tie] = smallDataset.ties;
    if (tie === undefined) throw new Error('The dataset has no ties.');
    const own = { ...tie, to: tie.from };
    const { rows } = timelineOf({ entities: [tie.from], ties: [own], clock: 'happened', labelShare: 0 });
    expect(rows.map(drawn)).toEqual([[tie.id]]);
  });

  it('has neither rows nor an extent for nothing', () => {
    const nothing = timelineOf({ entities: [], ties: [], clock: 'happened', labelShare: 0.2 });
    expect(nothing).toEqual({ rows: [], dated: 0, undated: 0, extent: null });
  });
});

describe('the order of rows', () => {
  const entities = new Map(smallDataset.entities.map((entity) => [entity.id, entity]));
  const words = { entity: (id: string) => entities.get(id), compareNames: byText };
  const { rows } = timelineOf({
    entities: smallDataset.entities.filter(({ onCanvas }) => onCanvas).map(({ id }) => id),
    ties: smallDataset.ties,
    clock: 'happened',
    labelShare: 0,
  });

  it.each(ROW_ORDERS)('%s loses no row', (order) => {
    expect(new Set(orderRows(rows, order, words))).toEqual(new Set(rows));
    expect(orderRows(rows, order, words)).toHaveLength(rows.length);
  });

  it('has the core cast first, and in it those with most ties', () => {
    const ordered = orderRows(rows, 'cast', words);
    const core = ordered.map(({ entity }) => entities.get(entity)?.core === true);
    expect(core).toEqual([...core].sort((a, b) => Number(b) - Number(a)));
    for (const own of [ordered.filter((_, at) => core[at]), ordered.filter((_, at) => !core[at])]) {
      const counts = own.map(({ ties }) => ties.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });

  it('sorts by number of ties, by name, and by first date with unknown ones last', () => {
    const counts = orderRows(rows, 'ties', words).map(({ ties }) => ties.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const names = orderRows(rows, 'name', words).map(({ entity }) => entities.get(entity)?.name ?? '');
    expect(names).toEqual([...names].sort());
    const firsts = orderRows(rows, 'first', words).map(({ first }) => first ?? Infinity);
    expect(firsts).toEqual([...firsts].sort((a, b) => (a === b ? 0 : a - b)));
  });

  it('puts each row into the group of its type, and keeps the order within', () => {
    const ordered = orderRows(rows, 'name', words);
    const groups = groupRows(ordered, words);
    expect(groups.map(({ type }) => type)).toEqual(['person', 'company', 'agency', 'media', 'group', 'event']);
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
    for (const { type, rows: own } of groups) {
      expect(own).toEqual(ordered.filter(({ entity }) => entities.get(entity)?.type === type));
    }
  });
});
