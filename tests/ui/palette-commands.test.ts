import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledDataset } from '../../src/core/compile/compiled.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { READER_ACTIONS, type ReaderAction, type ReaderActionId } from '../../src/core/state/actions.ts';
import { reduce } from '../../src/core/state/reduce.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { keyName } from '../../src/ui/about/key-names.ts';
import { commandsOf } from '../../src/ui/palette/commands.ts';
import type { PageCommands } from '../../src/ui/palette/page-commands.ts';
import type { PaletteCommand } from '../../src/ui/palette/palette-command.ts';
import { type Scene, SEED, scenes } from '../fixtures/generated-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

const RUNS = { seed: SEED, numRuns: 60 };
const start = { ...defaultView('small'), scope: 'all' as const };

/** Actions of the table that no command stands for, and why. */
const WITHOUT_COMMAND: Readonly<Partial<Record<ReaderActionId, string>>> = {
  select: 'means the entity that one is at; a name is found by the search',
  'add-to-selection': 'means the entity that one is at',
  'move-entity': 'needs a direction',
  'move-to-neighbour': 'needs a direction',
  commands: 'is the palette itself',
};

/** The commands of a view, the view that it became, and what the graph was asked to do. */
function paletteOf(view: View, dataset: CompiledDataset = smallDataset, onGraph = true) {
  let present = view;
  const acted: string[] = [];
  const none = () => {};
  const page: PageCommands = {
    copyLink: none,
    copyPinned: none,
    save: none,
    openPanel: none,
    openDialog: none,
    setTheme: none,
    ...(onGraph ? { act: (id: ReaderActionId) => acted.push(id) } : {}),
  };
  const commands = commandsOf(
    {
      dataset,
      view,
      visible: shownIn({ dataset, view }),
      entity: (id) => dataset.entities.find((each) => each.id === id),
      tie: (id) => dataset.ties.find((each) => each.id === id),
      undo: none,
      redo: none,
      dispatch: (command) => {
        present = reduce(present, command, dataset);
      },
    },
    page,
  );
  const labels = commands.map(({ label }) => label);
  function run(id: string): View {
    const command = commands.find((each) => each.id === id);
    if (command === undefined) throw new Error(`No command ${id} among ${labels.join(', ')}`);
    command.run();
    return present;
  }
  return { commands, labels, acted, run };
}

function shownIn({ dataset, view }: Scene) {
  return visibleSet(dataset, view, buildGraphIndex(dataset.ties));
}

function ids(commands: readonly PaletteCommand[]): readonly string[] {
  return commands.map(({ id }) => id);
}

/** Scenes in which some entities are selected, hidden, pinned or kept alone. */
const handled = scenes().chain(({ dataset, view }) => {
  const some = fc
    .subarray(
      dataset.entities.map(({ id }) => id),
      { maxLength: 3 },
    )
    .map((found) => found.sort());
  return fc
    .record({ selection: some, hide: some, pin: some, only: some })
    .map((rest): Scene => ({ dataset, view: { ...view, ...rest } }));
});

const STATES: readonly View[] = [
  start,
  { ...start, selection: ['ada'], focus: [{ entity: 'ada', steps: 1 }] },
  { ...start, selection: ['ada', 'delta'] },
  { ...start, selection: ['cobalt-paid-ada'] },
  { ...start, story: { id: 'ada-and-cobalt', step: 2 } },
];

describe('the commands', () => {
  it('have every action of the table, but for those that mean a place', () => {
    const offered = new Set(STATES.flatMap((view) => ids(paletteOf(view).commands)));
    const actions: readonly ReaderAction[] = READER_ACTIONS;
    for (const { id } of actions) expect(offered.has(id), id).toBe(!(id in WITHOUT_COMMAND));
  });

  it('stand once each, under a name of its own, with the first key of their action', () => {
    fc.assert(
      fc.property(handled, ({ dataset, view }) => {
        const { commands, labels } = paletteOf(view, dataset);
        expect(new Set(ids(commands)).size).toBe(commands.length);
        expect(new Set(labels).size).toBe(labels.length);
        for (const { id, key } of commands) {
          const action = READER_ACTIONS.find((each) => each.id === id);
          expect(key, id).toBe(action === undefined ? null : keyName(action.onCanvas[0]));
        }
      }),
      RUNS,
    );
  });

  it('ask the graph for what it alone can do, and only while it is shown', () => {
    const view = { ...start, selection: ['cobalt-paid-ada'] };
    const onGraph = paletteOf(view);
    const elsewhere = ids(paletteOf(view, smallDataset, false).commands);
    const graphOnly = ids(onGraph.commands).filter((id) => !elsewhere.includes(id));
    expect([...graphOnly].sort()).toEqual(
      ['fit', 'next-tie', 'open-evidence', 'play', 'previous-tie', 'search', 'zoom-in', 'zoom-out'].sort(),
    );
    for (const id of graphOnly) expect(onGraph.run(id)).toBe(view);
    expect(onGraph.acted).toEqual(graphOnly);
  });

  it('add neighbours only where a focus can grow, and then hide nobody', () => {
    fc.assert(
      fc.property(handled, ({ dataset, view }) => {
        const palette = paletteOf(view, dataset);
        if (!ids(palette.commands).includes('expand')) return;
        expect(view.focus).not.toEqual([]);
        const after = shownIn({ dataset, view: palette.run('expand') }).entities;
        for (const id of shownIn({ dataset, view }).entities) expect(after).toContain(id);
      }),
      { ...RUNS, numRuns: 200 },
    );
    expect(ids(paletteOf({ ...start, selection: ['ada'] }).commands)).not.toContain('expand');
    const widest = { ...start, selection: ['ada'], focus: [{ entity: 'ada', steps: 9 }] };
    expect(ids(paletteOf(widest).commands)).not.toContain('expand');
    expect(paletteOf(widest).run('collapse').focus).toEqual([{ entity: 'ada', steps: 8 }]);
  });

  it('turn hiding and pinning round', () => {
    fc.assert(
      fc.property(handled, ({ dataset, view }) => {
        for (const id of ['hide-entity', 'pin-entity']) {
          const { commands, run } = paletteOf(view, dataset);
          if (!ids(commands).includes(id)) continue;
          const after = run(id);
          expect(after).not.toEqual(view);
          const label = (state: View) => paletteOf(state, dataset).commands.find((each) => each.id === id)?.label;
          expect(label(after)).not.toBe(label(view));
        }
      }),
      RUNS,
    );
    const pinned = { ...start, selection: ['ada'], pin: ['ada', 'bern'] };
    expect(paletteOf(pinned).labels).toContain('Let Ada Marsh go');
    expect(paletteOf(pinned).run('pin-entity').pin).toEqual(['bern']);
    expect(paletteOf(pinned).run('unpin').pin).toEqual([]);
  });

  it('keep several entities alone, and give the others back', () => {
    const kept = paletteOf({ ...start, selection: ['ada', 'delta'] }).run('keep-only');
    expect(kept.only).toEqual(['ada', 'delta']);
    expect(ids(paletteOf(kept).commands)).not.toContain('keep-only');
    expect(paletteOf(kept).run('keep-all').only).toEqual([]);
  });

  it('begin a comparison without ending another, and end one by a command of its own', () => {
    const window = { ...start, time: { from: '2015', to: '2017' } };
    const before = { with: 'window', time: { from: '2012', to: '2014' } } as const;
    expect(paletteOf(window).labels).toContain('Compare with the time before: 2012 to 2014');
    expect(paletteOf(window).labels).not.toContain('Stop comparing');
    const compared = paletteOf(window).run('compare-before');
    expect(compared.compare).toEqual(before);
    expect(ids(paletteOf(compared).commands)).not.toContain('compare-before');
    expect(paletteOf(compared).run('compare-stop').compare).toBeNull();
    const byClock = paletteOf(compared).run('compare-clock');
    expect(byClock.compare).toEqual({ with: 'clock' });
    expect(ids(paletteOf(byClock).commands)).not.toContain('compare-clock');
    expect(paletteOf(byClock).run('compare-before').compare).toEqual(before);
    expect(ids(paletteOf(start).commands)).not.toContain('compare-before');
  });

  it('turn the switches of time and voices to what their names say', () => {
    expect(paletteOf(start).run('set-undated').undated).toBe(false);
    expect(paletteOf({ ...start, undated: false }).labels).toContain('Show undated ties');
    expect(paletteOf(start).run('set-possible').possible).toBe(false);
    expect(paletteOf(start).run('voices-2').voices).toBe(2);
    expect(ids(paletteOf(start).commands)).not.toContain('voices-0');
    expect(paletteOf({ ...start, voices: 2 }).run('voices-0').voices).toBe(0);
  });

  it('select all that is shown', () => {
    const { entities } = shownIn({ dataset: smallDataset, view: start });
    expect(paletteOf(start).run('select-box').selection).toEqual([...entities]);
  });
});
