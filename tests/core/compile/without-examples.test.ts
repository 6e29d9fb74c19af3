import { describe, expect, test } from 'vitest';
import { NO_FALLOUT } from '../../../src/core/compile/fallout.ts';
import { withoutVoices } from '../../../src/core/compile/without.ts';
import { claim } from '../evidence/cast.ts';
import { datasetOf, tieOf } from './dataset.ts';
import { compiled } from './graphs.ts';
import { falls } from './never-had.ts';

describe('worked examples', () => {
  test.each([
    ['nothing', []],
    ['an id that no record has', ['nobody']],
    ['words that stand in place of an id', ['source', 'unattributed']],
    ['a publisher by its name', ['publisher:the moscow times', 'The Moscow Times']],
  ])('without %s it is the same dataset', (_, ids) => {
    const whole = compiled(
      datasetOf([tieOf('a'), tieOf('b', { claims: [claim('b-1', { claimant: 'unattributed' })] })]),
    );
    const { dataset, fallout } = withoutVoices(whole, ids);
    expect(dataset).toBe(whole);
    expect(fallout).toEqual(NO_FALLOUT);
  });

  const table: readonly (readonly [who: string, ids: string[], more: Parameters<typeof claim>[1], isGone: boolean])[] =
    [
      ['its source', ['mt-2017-03'], {}, true],
      ['another article of its paper', ['mt-2017-10'], {}, false],
      ['a report that relays it', ['reuters'], { claimant: 'fbi', via: ['buzzfeed', 'reuters'] }, true],
      ['the report that speaks', ['buzzfeed'], { claimant: 'buzzfeed', via: ['buzzfeed'] }, true],
      ['another report of the same agency', ['bloomberg-2015'], { claimant: 'fbi', via: ['bloomberg-2017'] }, false],
      ['its claimant', ['fbi'], { claimant: 'fbi' }, true],
      ['the one spoken for', ['kgss'], { claimant: 'kaspersky', onBehalfOf: 'kgss' }, true],
      ['the end that it speaks of', ['flynn'], { claimant: 'fbi' }, false],
      ['the publisher of the source that speaks', ['kaspersky'], { source: 'kaspersky-blog' }, true],
      ['the publisher of a source that quotes', ['kaspersky'], { source: 'kaspersky-blog', claimant: 'fbi' }, false],
      ['the publisher of the report that speaks', ['kaspersky'], { claimant: 'statement', via: ['statement'] }, true],
      ['the publisher of a report that relays', ['kaspersky'], { claimant: 'fbi', via: ['statement'] }, true],
      ['all unnamed, being said anonymously', ['anonymous'], { claimant: 'fbi', basis: 'anonymous' }, true],
      ['all unnamed, being said by a group of them', ['anonymous'], { claimant: 'employees' }, true],
      ['all unnamed, being attributed to nobody', ['anonymous'], { claimant: 'unattributed' }, true],
      ['all unnamed, being said by name', ['anonymous'], { claimant: 'fbi', basis: 'on-record' }, false],
    ];

  test.each(table)('a claim without %s', (_, ids, more, isGone) => {
    const graph = datasetOf([tieOf('a', { claims: [claim('a-1', more)] })]);
    expect(withoutVoices(compiled(graph), ids).fallout.fallen).toEqual(isGone ? ['a'] : []);
    expect(falls(graph, claim('a-1', more), ids)).toBe(isGone);
  });

  const retraction = { source: 'mashable', evidence: [{ paragraph: 2, exact: 'we take it back' }] };

  test('without the source of its retraction a claim counts again', () => {
    const whole = compiled(datasetOf([tieOf('a', { claims: [claim('a-1', { withdrawn: retraction })] })]));
    expect(whole.ties[0]?.status).toMatchObject({ support: 'none', retracted: true });
    const { dataset, fallout } = withoutVoices(whole, ['mashable']);
    expect(dataset.ties[0]?.status).toMatchObject({ support: 'reported', retracted: false });
    expect(fallout).toEqual({
      ...NO_FALLOUT,
      raised: [{ tie: 'a', before: 'none', after: 'reported' }],
      voices: [{ tie: 'a', before: 0, after: 1 }],
      redated: fallout.redated,
    });
  });

  test('without its successor a claim counts again, but not where it was withdrawn as well', () => {
    const later = claim('a-2', { claimant: 'fbi', modality: 'alleged' });
    const gaveWay = claim('a-1', { supersededBy: 'a-2' });
    const support = (claims: Parameters<typeof tieOf>[1]) =>
      withoutVoices(compiled(datasetOf([tieOf('a', claims)])), ['fbi']).dataset.ties[0]?.status;
    expect(support({ claims: [gaveWay, later] })).toMatchObject({ support: 'reported', voices: 1 });
    expect(support({ claims: [{ ...gaveWay, withdrawn: retraction }, later] })).toMatchObject({ retracted: true });
  });

  test('without the source of its retraction a denial counts again', () => {
    const claims = [claim('a-1'), claim('a-2', { claimant: 'fbi', stance: 'denies', withdrawn: retraction })];
    const { fallout } = withoutVoices(compiled(datasetOf([tieOf('a', { claims })])), ['mashable']);
    expect(fallout.deniedMore).toEqual([{ tie: 'a', before: 'none', after: 'wholly' }]);
  });

  test('one who only comments changes nothing', () => {
    const claims = [claim('a-1'), claim('a-2', { claimant: 'fbi', stance: 'comments' })];
    expect(withoutVoices(compiled(datasetOf([tieOf('a', { claims })])), ['fbi']).fallout).toEqual(NO_FALLOUT);
  });

  test('a tie that is left with comments falls, and one that is left with a denial does not', () => {
    const asserts = claim('a-1', { claimant: 'fbi' });
    const ties = [
      tieOf('a', { claims: [asserts, claim('a-2', { stance: 'comments' })] }),
      tieOf('b', { claims: [{ ...asserts, id: 'b-1' }, claim('b-2', { stance: 'denies', scope: 'part' })] }),
    ];
    const { dataset, fallout } = withoutVoices(compiled(datasetOf(ties)), ['fbi']);
    expect(fallout).toMatchObject({ fallen: ['a'], deniedOnly: ['b'], lowered: [] });
    expect(dataset.ties[1]?.status).toMatchObject({ deniedOnly: true, denial: 'partly' });
    expect(dataset.ties[0]?.claims).toHaveLength(2);
  });

  test('what joined two voices is gone, and there are more of them', () => {
    const claims = [
      claim('a-1', { claimant: 'fbi', statementId: 'one' }),
      claim('a-2', { claimant: 'committee', via: ['reuters'] }),
      claim('a-3', { claimant: 'employees', via: ['reuters'], statementId: 'one' }),
    ];
    const whole = compiled(datasetOf([tieOf('a', { claims })]));
    expect(whole.ties[0]?.status.voices).toBe(1);
    expect(withoutVoices(whole, ['employees']).fallout.voices).toEqual([{ tie: 'a', before: 1, after: 2 }]);
  });
});
