import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DENIED_MARK,
  edgeElement,
  lineClasses,
  lineData,
  lineText,
  nodeClasses,
  nodeElement,
} from '../../src/canvas/elements.ts';
import { type Line, linesOf, strongestSupport } from '../../src/canvas/folds.ts';
import type { CompiledTie } from '../../src/core/compile/compiled.ts';
import { RELATION_GROUPS, relationType } from '../../src/core/schema/vocabulary.ts';
import { SEED } from '../fixtures/generated-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { someTiesSelected, tieOf } from './picture.ts';

const RUNS = { seed: SEED, numRuns: 300 };
const NOBODY: ReadonlySet<string> = new Set();
const change = fc.constantFrom('added', 'gone', 'same');

function lineOf(...ties: readonly CompiledTie[]): Line {
  const [line] = linesOf(ties, NOBODY);
  if (line === undefined) throw new Error('a line stands for at least one tie');
  return line;
}

describe('a line', () => {
  it('carries the mark of denial exactly where one of its ties is denied, its number if it is a fold', () => {
    fc.assert(
      fc.property(someTiesSelected, ([ties, selection]) => {
        for (const line of linesOf(ties, selection)) {
          const { mark, wording } = lineText(line);
          const denied = line.members.some((tie) => tie.status.denial !== 'none');
          expect(mark).toBe(denied ? DENIED_MARK : '');
          expect(wording.startsWith(DENIED_MARK)).toBe(denied);
          const name = wording.replace(`${DENIED_MARK} `, '');
          const [only] = line.members;
          const expected = line.members.length > 1 ? `${line.members.length}` : relationType(only?.type ?? '')?.forward;
          expect(name).toBe(only?.label ?? expected);
        }
      }),
      RUNS,
    );
  });

  it('shows its strongest support, and its group unless it is a fold', () => {
    fc.assert(
      fc.property(someTiesSelected, ([ties, selection]) => {
        for (const line of linesOf(ties, selection)) {
          const classes = lineClasses(line, NOBODY);
          const [only] = line.members;
          const isFold = line.members.length > 1;
          expect(classes).toContain(strongestSupport(line.members));
          expect(classes.includes('fold')).toBe(isFold);
          expect(classes.includes('opened')).toBe(line.opened);
          expect(RELATION_GROUPS.map(({ id }) => id).filter((id) => classes.includes(id))).toEqual(
            isFold ? [] : [only?.group],
          );
          const directed = !isFold && relationType(only?.type ?? '')?.directed === true;
          expect(classes.includes('directed')).toBe(directed);
        }
      }),
      RUNS,
    );
  });

  it('is possible exactly where all of its ties are', () => {
    fc.assert(
      fc.property(someTiesSelected, fc.array(fc.nat({ max: 11 })), ([ties, selection], picks) => {
        const possible = new Set(picks.map((pick) => `t${pick}`));
        for (const line of linesOf(ties, selection)) {
          const every = line.members.every((tie) => possible.has(tie.id));
          expect(lineClasses(line, possible).includes('possible')).toBe(every);
        }
      }),
      RUNS,
    );
  });

  it('carries the symbol of its change before any other mark, and its class', () => {
    fc.assert(
      fc.property(someTiesSelected, fc.array(change, { minLength: 12, maxLength: 12 }), ([ties, selection], picks) => {
        const changes = new Map(ties.map((tie, at) => [tie.id, picks[at] ?? 'same'] as const));
        const plain = new Map(linesOf(ties, selection).map((line) => [line.id, line]));
        for (const line of linesOf(ties, selection, changes)) {
          const before = plain.get(line.id);
          if (before === undefined) throw new Error('a comparison folds no differently');
          const expected = new Set(line.members.map((tie) => changes.get(tie.id)));
          const [only] = expected;
          const symbol = expected.size > 1 ? '±' : { added: '+', gone: '−', same: '' }[only ?? 'same'];
          expect(lineText(line).wording).toBe(`${symbol} ${lineText(before).wording}`.trim());
          expect(lineText(line).mark).toBe(`${symbol} ${lineText(before).mark}`.trim());
          const more = lineClasses(line, NOBODY).filter((name) => !lineClasses(before, NOBODY).includes(name));
          expect(more).toEqual([expected.size > 1 ? 'mixed' : only]);
        }
      }),
      RUNS,
    );
  });

  it('of a tie that a comparison does not know carries no symbol', () => {
    const [line] = linesOf([tieOf({ id: 't1' })], NOBODY, new Map());
    expect(line?.change).toBeNull();
  });

  it('has the ids of its ties among its data', () => {
    fc.assert(
      fc.property(someTiesSelected, ([ties, selection]) => {
        const members = linesOf(ties, selection).flatMap((line) => lineData(line).members);
        expect([...members].sort()).toEqual(ties.map((tie) => tie.id).sort());
      }),
      RUNS,
    );
  });

  it('of a tie with a label of its own reads that', () => {
    expect(lineText(lineOf(tieOf({ id: 't1', label: 'paid for a speech by' }))).wording).toBe('paid for a speech by');
  });

  const states: readonly (readonly [Partial<CompiledTie['status']>, readonly string[]])[] = [
    [{ support: 'confirmed' }, ['money', 'confirmed', 'directed']],
    [{ support: 'none', denial: 'wholly', deniedOnly: true }, ['money', 'none', 'directed', 'denied-only']],
    [{ support: 'none', retracted: true }, ['money', 'none', 'directed', 'retracted']],
  ];

  it.each(states)('of a payment with %j', (status, classes) => {
    expect(lineClasses(lineOf(tieOf({ id: 't1', status })), NOBODY)).toEqual(classes);
  });

  it('becomes an edge between its ends', () => {
    const line = lineOf(tieOf({ id: 't1', from: 'x', to: 'y', status: { denial: 'partly' } }));
    const data = { id: 't1', source: 'x', target: 'y', mark: '×', wording: '× paid', members: ['t1'] };
    expect(edgeElement(line)).toEqual({ group: 'edges', data });
  });
});

describe('a node', () => {
  const label = { text: 'A\nlabel', width: 40, height: 30 };
  const classesOf = (id: string) => {
    const entity = smallDataset.entities.find((each) => each.id === id);
    return entity === undefined ? null : nodeClasses(entity).join(' ');
  };

  it('stands at its saved place, with label and icon', () => {
    const entity = smallDataset.entities[0];
    if (entity === undefined) throw new Error('the small dataset has entities');
    expect(nodeElement(entity, [3, -4], label, 'data:icon')).toMatchObject({
      group: 'nodes',
      data: { id: 'ada', label: 'A\nlabel', icon: 'data:icon' },
      position: { x: 3, y: -4 },
    });
  });

  it('tells type, core and namelessness by its classes', () => {
    const ids = ['ada', 'echo', 'three-officials'];
    expect(ids.map(classesOf)).toEqual(['person core', 'media', 'group unnamed']);
  });
});
