import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLive } from '../../../src/core/evidence/live.ts';
import { statusOf } from '../../../src/core/evidence/support.ts';
import { independent, independentVoices, speakerOf } from '../../../src/core/evidence/voice.ts';
import { chainOf, voicesOf } from '../../../src/core/evidence/voices.ts';
import type { Claim } from '../../../src/core/schema/dataset.ts';
import { anyClaims, CONTEXT, claim, oneMore, payment } from './cast.ts';

const RUNS = { seed: 20170317, numRuns: 1000 };

const counting = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((one) => one.stance === 'asserts' && isLive(one));

describe('the voices of a tie', () => {
  test('are as many as its status says', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const speaking = voicesOf(claims, CONTEXT).filter(({ speaks }) => speaks);
        expect(speaking).toHaveLength(independentVoices(counting(claims), CONTEXT));
        expect(speaking).toHaveLength(statusOf(payment(claims), CONTEXT).voices);
      }),
      RUNS,
    );
  });

  test('hold each live asserting claim once, in the order of the tie', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const place = (one: Claim | undefined): number => (one === undefined ? -1 : claims.indexOf(one));
        const groups = voicesOf(claims, CONTEXT).map((voice) => voice.claims.map(place));
        expect(groups.flat().sort((a, b) => a - b)).toEqual(counting(claims).map(place));
        for (const group of [...groups, groups.map(([first = -1]) => first)]) {
          expect(group).toEqual([...group].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  test('are independent of one another, claim by claim, where somebody speaks', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const voices = voicesOf(claims, CONTEXT);
        for (const voice of voices) {
          const speakers = voice.claims.filter((one) => speakerOf(one, CONTEXT) !== null);
          expect(voice.speaks).toBe(speakers.length > 0);
          const others = voices.filter((other) => other !== voice && other.speaks).flatMap((other) => other.claims);
          for (const a of speakers) {
            for (const b of others) {
              if (speakerOf(b, CONTEXT) !== null) expect(independent(a, b, CONTEXT)).toBe(true);
            }
          }
        }
      }),
      RUNS,
    );
  });

  test('one that is attributed to nobody adds none, alone or beside a voice', () => {
    const nobody = claim('c-1', { claimant: 'unattributed', via: ['reuters'] });
    const shape = (claims: readonly Claim[]) =>
      voicesOf(claims, CONTEXT).map(({ claims: group, speaks }) => [group.map(({ id }) => id).join(' '), speaks]);
    expect(shape([nobody])).toEqual([['c-1', false]]);
    expect(shape([nobody, claim('c-2')])).toEqual([
      ['c-1', false],
      ['c-2', true],
    ]);
    expect(shape([nobody, claim('c-2'), claim('c-3', { claimant: 'fbi', via: ['reuters'] })])).toEqual([
      ['c-1 c-3', true],
      ['c-2', true],
    ]);
    expect(shape([])).toEqual([]);
  });
});

describe('the chain of a claim', () => {
  const chain = (more: Partial<Claim>): readonly string[] =>
    chainOf(claim('c', more), CONTEXT).map(
      ({ kind, id, name, published = 'undated' }) => `${kind} ${id}: ${name}, ${published}`,
    );
  const paper = 'source mt-2017-03: The Moscow Times, 2017-03-17';
  const bloomberg = 'report bloomberg-2015: Bloomberg, 2015-03';
  const reuters = 'report reuters: Reuters, undated';

  const table: readonly (readonly [name: string, claim: Partial<Claim>, links: readonly string[]])[] = [
    ['the article in its own voice', {}, [paper]],
    ['somebody to the article', { claimant: 'fbi' }, ['claimant fbi: FBI, undated', paper]],
    [
      'somebody through two reports',
      { claimant: 'employees', via: ['bloomberg-2015', 'reuters'], basis: 'anonymous' },
      ['claimant employees: six current and former employees, undated', bloomberg, reuters, paper],
    ],
    ['a report in its own voice', { claimant: 'bloomberg-2015', via: ['bloomberg-2015'] }, [bloomberg, paper]],
    [
      'a report relayed by another',
      { claimant: 'bloomberg-2015', via: ['bloomberg-2015', 'reuters'] },
      [bloomberg, reuters, paper],
    ],
    ['a report that nobody put in via', { claimant: 'bloomberg-2015' }, [bloomberg, paper]],
    [
      'nobody named',
      { claimant: 'unattributed', via: ['reuters'] },
      ['claimant null: somebody not named, undated', reuters, paper],
    ],
    [
      'a parent for its subsidiary',
      { claimant: 'kaspersky', onBehalfOf: 'kgss', via: ['statement'] },
      [
        'claimant kaspersky: Kaspersky Lab on behalf of Kaspersky Government Security Solutions, undated',
        'report statement: Kaspersky Lab, 2017-03-16',
        paper,
      ],
    ],
    [
      'ids that no record has',
      { claimant: 'gone', via: ['lost'], source: 'torn' },
      ['claimant gone: gone, undated', 'report lost: lost, undated', 'source torn: torn, undated'],
    ],
  ];

  test.each(table)('%s', (_, more, links) => {
    expect(chain(more)).toEqual(links);
  });

  test('ends with its source, which comes after all reports, and names nobody twice in a row', () => {
    fc.assert(
      fc.property(oneMore, (one) => {
        const links = chainOf(one, CONTEXT);
        const order = ['claimant', 'report', 'source'];
        const places = links.map(({ kind }) => order.indexOf(kind));
        expect(places).toEqual([...places].sort());
        expect(links.filter(({ kind }) => kind === 'source').map(({ id }) => id)).toEqual([one.source]);
        expect(links.filter(({ kind }) => kind === 'claimant').length).toBeLessThanOrEqual(1);
        const relays = links.filter(({ kind }) => kind === 'report').map(({ id }) => id);
        expect(relays).toEqual(expect.arrayContaining(one.via ?? []));
        expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
        expect(links.every(({ name }) => name !== '')).toBe(true);
      }),
      RUNS,
    );
  });
});
