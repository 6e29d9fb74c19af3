import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_FALLOUT, type Stake } from '../../src/core/compile/fallout.ts';
import { stakesOf } from '../../src/core/compile/stakes.ts';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import { listedFallout } from '../../src/ui/sources/listed-fallout.ts';
import { matchingGroups, stakeGroups } from '../../src/ui/sources/stake-groups.ts';
import { voiceName, voiceNames } from '../../src/ui/sources/voice-name.ts';
import { namesOf } from '../../src/ui/status/filters-in-words.ts';
import { realDataset } from '../data/real-dataset.ts';
import { compiledSynthetic, SEED, sizes } from '../fixtures/generated-dataset.ts';

const { compiled } = realDataset();
const context = evidenceContext(compiled);
const [source, other] = compiled.sources;
if (source === undefined || other === undefined) throw new Error('the dataset has two sources');

const stake = (id: string, fallen: number, ties: number, lowered = 0): Stake => ({
  id,
  kind: 'source',
  ties: Array.from({ length: ties }, (_, at) => `tie-${at}`),
  fallout: {
    ...NO_FALLOUT,
    fallen: Array.from({ length: fallen }, (_, at) => `tie-${at}`),
    lowered: Array.from({ length: lowered }, (_, at) => ({ tie: `tie-${at}`, before: 'stated', after: 'alleged' })),
  },
});

describe('who speaks', () => {
  it('stands in one group each, and none is lost', () => {
    const property = fc.property(sizes(40), (size) => {
      const dataset = compiledSynthetic(size);
      const stakes = stakesOf(dataset);
      const groups = stakeGroups(stakes, evidenceContext(dataset));
      const listed = groups.flatMap(({ kind, rows }) => rows.map((row) => ({ kind, stake: row.stake })));
      expect(new Set(listed.map((row) => row.stake))).toEqual(new Set(stakes));
      expect(listed).toHaveLength(stakes.length);
      for (const row of listed) expect(row.stake.kind).toBe(row.kind);
    });
    fc.assert(property, { seed: SEED, numRuns: 40 });
  });

  it('is ordered by what rests on it alone, then by its ties', () => {
    const ids = [source.id, other.id, 'c', 'd'] as const;
    const stakes = [stake(ids[0], 1, 9), stake(ids[1], 2, 2), stake(ids[2], 1, 9, 1), stake(ids[3], 1, 10)];
    const [group] = stakeGroups(stakes, context);
    expect(group?.rows.map((row) => row.stake.id)).toEqual([ids[1], ids[2], ids[3], ids[0]]);
  });

  it('offers a publisher as a whole where it brought out several pieces, and all of them', () => {
    const rows = stakeGroups(stakesOf(compiled), context).flatMap((group) => group.rows);
    const pieces = [...compiled.sources, ...compiled.reports];
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    for (const { stake: each, house } of rows) {
      const publisher = byId.get(each.id)?.publisher;
      const same = pieces.filter((piece) => piece.publisher === publisher).map(({ id }) => id);
      expect(house?.ids ?? []).toEqual(publisher !== undefined && same.length > 1 ? same : []);
    }
    expect(rows.some(({ house }) => house?.publisher === 'The Moscow Times')).toBe(true);
  });

  it('is found by name or publisher, in any spelling; nothing typed finds all', () => {
    const groups = stakeGroups(stakesOf(compiled), context);
    expect(matchingGroups(groups, '  ')).toBe(groups);
    const found = matchingGroups(groups, ' moscow TIMES ').flatMap(({ rows }) => rows);
    expect(found.length).toBeGreaterThan(0);
    for (const { name, about } of found) expect(`${name} ${about}`.toLowerCase()).toContain('moscow times');
    expect(matchingGroups(groups, 'no such name')).toEqual([]);
  });

  it('of the real dataset includes every article, and all who spoke unnamed', () => {
    const groups = new Map(stakeGroups(stakesOf(compiled), context).map((group) => [group.kind, group.rows]));
    expect(groups.get('source')).toHaveLength(compiled.sources.length);
    expect(groups.get('anonymous')?.map(({ name }) => name)).toEqual(['All who spoke unnamed']);
    for (const { url, about } of groups.get('source') ?? []) expect([url, about]).not.toContain(null);
  });
});

describe('the name of a voice', () => {
  test('is the one that the status line uses', () => {
    const { voice } = namesOf(compiled);
    const ids = ['anonymous', 'no-such-id', ...stakesOf(compiled).map(({ id }) => id)];
    for (const id of ids) expect(voiceName(id, context)).toBe(voice(id));
  });

  test('several are listed in a sentence, titles in quotes', () => {
    expect(voiceNames(['anonymous'], context)).toBe('all who spoke unnamed');
    expect(voiceNames([source.id, 'b', 'anonymous'], context)).toBe(`“${source.title}”, b and all who spoke unnamed`);
  });
});

test('a change of support or denial is told by its labels', () => {
  expect(
    listedFallout({
      ...NO_FALLOUT,
      fallen: ['a'],
      voices: [{ tie: 'e', before: 2, after: 1 }],
      lowered: [{ tie: 'b', before: 'confirmed', after: 'none' }],
      denials: [{ tie: 'c', before: 'wholly', after: 'partly' }],
      redated: ['d'],
    }),
  ).toEqual({
    fallen: [{ tie: 'a' }],
    deniedOnly: [],
    raised: [],
    deniedMore: [],
    voices: [{ tie: 'e', change: { before: '2 voices', after: '1 voice' } }],
    lowered: [{ tie: 'b', change: { before: 'Confirmed', after: 'No support' } }],
    denials: [{ tie: 'c', change: { before: 'Denied as a whole', after: 'Denied in part' } }],
    redated: [{ tie: 'd' }],
  });
});
