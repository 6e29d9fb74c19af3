import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordChange } from '../../../src/core/changes/change.ts';
import { datasetChanges } from '../../../src/core/changes/dataset-changes.ts';
import { viewChanges } from '../../../src/core/changes/view-changes.ts';
import type { CompiledTie } from '../../../src/core/compile/compiled.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { defaultView } from '../../../src/core/state/view.ts';
import { formatView } from '../../../src/core/url/format.ts';
import { SEED, views } from '../../fixtures/generated-dataset.ts';
import { compiled, GRAPHS } from '../compile/graphs.ts';
import { anyEdit, shuffled } from './edits.ts';

const RUNS = { seed: SEED, numRuns: 50 };

/** What was done by hand: records that came or went, and points that follow from nothing. */
function byHand(changes: readonly RecordChange[]): readonly string[] {
  return changes.flatMap(({ kind, id, fate, points }) => {
    if (fate !== 'changed') return [`${kind} ${id} ${fate}`];
    return points.filter(({ follows }) => !follows).map(({ code }) => `${kind} ${id} ${code}`);
  });
}

/** One of each kind is enough: the edits are many. */
const SOME = GRAPHS.filter(([name]) => ['small', 'generated 1', 'real'].includes(name));

describe.each(SOME)('changes of the %s dataset', (_, graph) => {
  const before = compiled(graph);

  test('there are none against itself, in any order and in any view', () => {
    fc.assert(
      fc.property(shuffled(graph), views(before), (other, view) => {
        const same = compiled(structuredClone(other));
        expect(datasetChanges(before, same)).toEqual([]);
        expect(viewChanges(before, same, formatView(view, before))).toEqual({
          items: [],
          corrections: [],
          elsewhere: 0,
        });
      }),
      { ...RUNS, numRuns: 15 },
    );
  });

  test('a single edit is named, and nothing else but what follows from it', () => {
    fc.assert(
      fc.property(anyEdit(graph), ({ graph: edited, kind, id, code }) => {
        const changes = datasetChanges(before, compiled(edited));
        const fate = edited.ties.length > graph.ties.length ? 'added' : 'gone';
        expect(byHand(changes)).toEqual([`${kind} ${id} ${code ?? fate}`]);
        for (const { subject, points } of changes) {
          for (const text of [subject, ...points.map((point) => point.text)])
            expect(text).not.toMatch(/undefined|null|\[object|NaN/);
        }
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  test('an edit that is taken back is one change too, of the same record', () => {
    fc.assert(
      fc.property(anyEdit(graph), ({ graph: edited, kind, code }) => {
        // An id that is taken back is a new one: nobody may use a former id again.
        fc.pre(code !== 'id');
        const back = byHand(datasetChanges(compiled(edited), before));
        expect(back).toHaveLength(1);
        expect(back[0]).toMatch(new RegExp(`^${kind} `));
      }),
      RUNS,
    );
  });

  test('the order of records and claims means nothing', () => {
    const pairs = anyEdit(graph).chain((edit) =>
      fc.tuple(fc.constant(edit), shuffled(graph), shuffled(edit.graph), views(before)),
    );
    fc.assert(
      fc.property(pairs, ([edit, one, other, view]) => {
        const link = formatView(view, before);
        const [plain, mixed] = [compiled(edit.graph), compiled(other)];
        expect(datasetChanges(compiled(one), mixed)).toEqual(datasetChanges(before, plain));
        expect(viewChanges(compiled(one), mixed, link)).toEqual(viewChanges(before, plain, link));
      }),
      { ...RUNS, numRuns: 15 },
    );
  });

  test('what follows is told where status or dates differ, and only there', () => {
    const statusOf = ({ status }: CompiledTie) =>
      JSON.stringify([status.support, status.retracted, status.denial, status.voices]);
    fc.assert(
      fc.property(anyEdit(graph), ({ graph: edited, code }) => {
        fc.pre(code !== null && code !== 'id');
        const after = compiled(edited);
        const changes = new Map(datasetChanges(before, after).map((change) => [change.id, change]));
        for (const [at, tie] of before.ties.entries()) {
          const now = after.ties[at];
          const differs = now !== undefined && statusOf(tie) !== statusOf(now);
          const told =
            changes
              .get(tie.id)
              ?.points.some(({ follows, code: each }) => follows && each !== 'happened' && each !== 'reported') ??
            false;
          expect(told, tie.id).toBe(differs);
        }
      }),
      RUNS,
    );
  });

  test('a view names the changes of what it shows or showed, and counts the others', () => {
    const scenes = anyEdit(graph).chain((edit) => fc.tuple(fc.constant(edit), views(before)));
    fc.assert(
      fc.property(scenes, ([{ graph: edited }, filters]) => {
        const view = { ...filters, focus: [] };
        const after = compiled(edited);
        const changes = datasetChanges(before, after);
        const { items, elsewhere } = viewChanges(before, after, formatView(view, before));
        const [was, is] = [visibleSet(before, view, null).ties, visibleSet(after, view, null).ties];
        const told = items.filter(({ points }) => points[0]?.code !== 'moved');
        expect(told.length + elsewhere).toBe(changes.length);
        for (const change of changes.filter(({ kind }) => kind === 'tie')) {
          const former = after.ties.find(({ id }) => id === change.id)?.previousIds ?? [];
          const seen = [change.id, ...former].some((id) => was.has(id) || is.has(id));
          expect(
            items.some(({ kind, id }) => kind === 'tie' && id === change.id),
            change.id,
          ).toBe(seen);
        }
        const ids = items.flatMap(({ kind, id }) => (kind === 'tie' ? [id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        if (after.ties.length === before.ties.length && changes.every(({ fate }) => fate === 'changed')) {
          for (const tie of after.ties.filter(({ id }) => before.ties.some((each) => each.id === id))) {
            if (was.has(tie.id) !== is.has(tie.id)) expect(ids).toContain(tie.id);
          }
        }
      }),
      RUNS,
    );
  });
});

test('the default view of another dataset than the link’s is compared all the same', () => {
  const before = compiled(GRAPHS[0]?.[1] ?? { ...Object(null) });
  expect(viewChanges(before, before, 'no link at all').items).toEqual([]);
  expect(viewChanges(before, before, formatView(defaultView('elsewhere'), before)).items).toEqual([]);
});
