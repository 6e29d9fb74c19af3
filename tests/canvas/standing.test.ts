import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnOf } from '../../src/canvas/drawn.ts';
import type { Line } from '../../src/canvas/folds.ts';
import type { Picture } from '../../src/canvas/picture.ts';
import { pictureClasses } from '../../src/canvas/picture-classes.ts';
import type { CompiledTie } from '../../src/core/compile/compiled.ts';
import { SEED } from '../fixtures/generated-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { pictureOf, someTieIds, someTies, someTiesSelected, tieOf } from './picture.ts';

const RUNS = { seed: SEED, numRuns: 300 };
const drawnWith = (ties: readonly CompiledTie[], parts: Partial<Picture>) =>
  drawnOf(pictureOf(ties, parts), () => ({ x: 0, y: 0 }));

/** Entities as emphasised, of which some are drawn. */
const someEntities = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'gone'), { maxLength: 2 });

function endsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ from, to }) => [from, to]));
}

describe('the emphasis', () => {
  it('puts all that it does not name, and that is not selected, aside; ends go with their line', () => {
    fc.assert(
      fc.property(someTiesSelected, someTieIds, someEntities, ([ties, selection], tieIds, entities) => {
        const emphasis = new Set([...tieIds, ...entities]);
        const { lines, places, standing } = drawnWith(ties, { selection, emphasis });
        const bright = lines.filter(({ members }) => members.some(({ id }) => emphasis.has(id)));
        const chosen = lines.filter(({ members }) => members.some(({ id }) => selection.has(id)));
        const upright = [...bright, ...chosen];
        for (const line of lines) expect(standing.aside.has(line.id)).toBe(!upright.includes(line));
        for (const id of places.keys()) {
          const named = emphasis.has(id) || selection.has(id) || endsOf(upright).has(id);
          expect(standing.aside.has(id)).toBe(!named);
          expect(standing.front.has(id)).toBe(emphasis.has(id) || endsOf(bright).has(id));
        }
        for (const id of standing.front) expect(standing.aside.has(id)).toBe(false);
      }),
      RUNS,
    );
  });

  it('of nothing at all puts nothing aside, but an empty one puts all aside but the cursor', () => {
    const ties = [tieOf({ id: 't1' }), tieOf({ id: 't2', from: 'b', to: 'c' })];
    expect(drawnWith(ties, {}).standing.aside).toEqual(new Set());
    const { aside } = drawnWith(ties, { emphasis: new Set(), cursor: 'b' }).standing;
    expect(aside).toEqual(new Set(['t1', 't2', 'a', 'c']));
  });
});

describe('while time plays', () => {
  it('a line arrives with any of its ties and leaves with the last; a node, with all of its ties', () => {
    fc.assert(
      fc.property(someTies, someTieIds, someTieIds, (ties, arriving, others) => {
        const leaving = new Set([...others].filter((id) => !arriving.has(id)));
        const { lines, places, standing } = drawnWith(ties, { arriving, leaving });
        for (const { id, members } of lines) {
          expect(standing.arriving.has(id)).toBe(members.some((tie) => arriving.has(tie.id)));
          expect(standing.leaving.has(id)).toBe(members.every((tie) => leaving.has(tie.id)));
        }
        for (const entity of places.keys()) {
          const own = ties.filter(({ from, to }) => from === entity || to === entity);
          expect(standing.arriving.has(entity)).toBe(own.every((tie) => arriving.has(tie.id)));
          expect(standing.leaving.has(entity)).toBe(own.every((tie) => leaving.has(tie.id)));
        }
      }),
      RUNS,
    );
  });
});

describe('the classes of a picture', () => {
  const [tie] = smallDataset.ties;
  if (tie === undefined) throw new Error('the small dataset has ties');
  const entityOf = (id: string) => smallDataset.entities.find((entity) => entity.id === id);
  const classesWith = (parts: Partial<Picture>, id: string): readonly string[] =>
    pictureClasses(drawnWith([tie], parts), entityOf)
      .get(id)
      ?.split(' ') ?? [];
  const { id, from, to } = tie;

  const rows: readonly (readonly [string, Partial<Picture>, string, string])[] = [
    ['possible', { possible: new Set([id]) }, id, 'possible'],
    ['selected', { selection: new Set([from]) }, from, 'selected'],
    ['selected', { selection: new Set([id]) }, id, 'selected'],
    ['where the keyboard is', { cursor: to }, to, 'cursor'],
    ['aside', { emphasis: new Set([to]) }, from, 'aside'],
    ['aside', { emphasis: new Set([to]) }, id, 'aside'],
    ['gone', { changes: new Map([[id, 'gone']]) }, id, 'gone'],
    ['arriving', { arriving: new Set([id]) }, from, 'arriving'],
    ['leaving', { leaving: new Set([id]) }, id, 'leaving'],
    ['with hidden neighbours', { badges: new Map([[from, 7]]) }, from, 'marked'],
    ['pinned', { pins: new Set([to]) }, to, 'marked'],
  ];

  it.each(rows)('name what is %s', (_, parts, element, name) => {
    expect(classesWith({}, element)).not.toContain(name);
    expect(classesWith(parts, element)).toEqual([...classesWith({}, element), name]);
  });

  it('are those of all that is drawn, and of nothing else', () => {
    fc.assert(
      fc.property(someTiesSelected, ([ties, selection]) => {
        const drawn = drawnWith(ties, { selection });
        const ids = [...drawn.places.keys(), ...drawn.lines.map((line) => line.id)];
        expect([...pictureClasses(drawn, entityOf).keys()].sort()).toEqual(ids.sort());
      }),
      RUNS,
    );
  });

  it('mark no node for a badge of nothing', () => {
    expect(classesWith({ badges: new Map([[from, 0]]) }, from)).not.toContain('marked');
  });
});
