import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../src/core/graph/key-figures.ts';

const seed = 20170317;
const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const end = fc.constantFrom(...names);
const graphs = fc
  .array(fc.record({ from: end, to: end }), { minLength: 1, maxLength: 12 })
  .map((ties) => ties.map((tie, position) => ({ ...tie, id: `tie-${position}` })));

type Ties = readonly { readonly id: string; readonly from: string; readonly to: string }[];

function neighboursOf(ties: Ties, id: string): Set<string> {
  return new Set(
    ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])).filter((n) => n !== id),
  );
}

/** Lengths of the shortest connections and how many there are, by trying every walk. */
function shortest(ties: Ties, start: string): Map<string, { length: number; paths: string[][] }> {
  const found = new Map([[start, { length: 0, paths: [[start]] }]]);
  let frontier = [[start]];
  for (let length = 1; frontier.length > 0; length++) {
    const next: string[][] = [];
    for (const path of frontier) {
      for (const other of neighboursOf(ties, path.at(-1) ?? '')) {
        const known = found.get(other);
        if (known !== undefined && known.length < length) continue;
        const longer = [...path, other];
        if (known === undefined) found.set(other, { length, paths: [longer] });
        else known.paths.push(longer);
        next.push(longer);
      }
    }
    frontier = next;
  }
  return found;
}

function bruteBetweenness(ties: Ties, entity: string): number {
  const all = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  let sum = 0;
  for (const one of all) {
    for (const [other, { paths }] of shortest(ties, one)) {
      if (one === entity || other === entity || one >= other) continue;
      sum += paths.filter((path) => path.includes(entity)).length / paths.length;
    }
  }
  const pairs = ((all.length - 1) * (all.length - 2)) / 2;
  return pairs > 0 ? sum / pairs : 0;
}

function groupsAmong(ties: Ties, members: ReadonlySet<string>): Set<string>[] {
  const groups: Set<string>[] = [];
  for (const member of members) {
    if (groups.some((group) => group.has(member))) continue;
    const kept = ties.filter(({ from, to }) => members.has(from) && members.has(to));
    groups.push(new Set(shortest(kept, member).keys()));
  }
  return groups;
}

describe('key figures', () => {
  it('count ties, neighbours and shortest connections as trying all of them does', () => {
    fc.assert(
      fc.property(graphs, end, (ties, entity) => {
        const figures = keyFigures(ties, entity);
        const own = ties.filter(({ from, to }) => from === entity || to === entity);
        if (own.length === 0) {
          expect(figures).toBeNull();
          return;
        }
        expect(figures?.ties).toBe(own.length);
        expect(figures?.neighbours).toBe(neighboursOf(ties, entity).size);
        expect(figures?.betweenness).toBeCloseTo(bruteBetweenness(ties, entity), 9);
      }),
      { seed, numRuns: 400 },
    );
  });

  it('say who is connected through an entity alone', () => {
    fc.assert(
      fc.property(graphs, end, (ties, entity) => {
        const figures = keyFigures(ties, entity);
        if (figures === null) return;
        const group = new Set(shortest(ties, entity).keys());
        group.delete(entity);
        const parts = groupsAmong(ties, group);
        const largest = Math.max(0, ...parts.map(({ size }) => size));
        expect(figures.parts).toBe(Math.max(1, parts.length));
        expect(figures.cutOff).toBe(group.size - largest);
      }),
      { seed, numRuns: 400 },
    );
  });

  it('count pairs that are not connected among all pairs, and only its own group as cut off', () => {
    const chains = [
      { id: 'tie-0', from: 'a', to: 'b' },
      { id: 'tie-1', from: 'b', to: 'c' },
      { id: 'tie-2', from: 'd', to: 'e' },
      { id: 'tie-3', from: 'e', to: 'f' },
    ];
    // One of the ten pairs of others has it on its shortest connection.
    expect(keyFigures(chains, 'b')).toMatchObject({ betweenness: 0.1, rank: 1, of: 6, parts: 2, cutOff: 1 });
  });

  it('count a pair with several shortest connections in part', () => {
    const square = ['b', 'c'].flatMap((middle) => [
      { id: `a-${middle}`, from: 'a', to: middle },
      { id: `${middle}-d`, from: middle, to: 'd' },
    ]);
    expect(keyFigures(square, 'b')?.betweenness).toBeCloseTo(1 / 6, 9);
  });

  it('rank from 1, the most in between first', () => {
    const star = names.slice(1).map((to, position) => ({ id: `tie-${position}`, from: 'a', to }));
    expect(keyFigures(star, 'a')).toMatchObject({ betweenness: 1, rank: 1, of: 6, parts: 5, cutOff: 4 });
    expect(keyFigures(star, 'b')).toMatchObject({ betweenness: 0, rank: 2, of: 6, parts: 1, cutOff: 0 });
  });
});
