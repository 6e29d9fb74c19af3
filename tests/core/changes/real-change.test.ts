/** A pinned link made before a real change of the data names exactly that change. */
import { describe, expect, test } from 'vitest';
import { countsInWords } from '../../../src/core/changes/category.ts';
import { viewChanges } from '../../../src/core/changes/view-changes.ts';
import { after, before, withoutOffice } from '../../fixtures/changed-dataset.ts';

const was = before().compiled;
const is = after().compiled;
const pinned = (rest: string) => `#v=1&d=sound@${was.hash}${rest}`;
const since = (rest: string, now = is) => viewChanges(was, now, pinned(rest));
const told = (rest: string, now = is) =>
  since(rest, now).items.map(({ kind, id, category }) => `${kind} ${id}: ${category}`);

describe('a link that was made before', () => {
  test('to all: the tie, the withdrawal and the denial, each with its sentences, and the correction', () => {
    const { items, corrections, elsewhere } = since('&scope=all');
    expect(countsInWords(items)).toBe('1 tie added, 1 withdrawn, 1 now denied');
    expect(elsewhere).toBe(0);
    expect(items.map(({ id, subject, points }) => ({ id, subject, points: points.map(({ text }) => text) }))).toEqual([
      { id: 'quill-worked-for-cobalt', subject: 'Quill, a spokesman worked for Cobalt Systems', points: ['Reported.'] },
      {
        id: 'cobalt-paid-ada',
        subject: 'Cobalt Systems paid a fee to Ada Marsh',
        points: [
          'The statement by Quill, a spokesman on behalf of Cobalt Systems was withdrawn on 1 January 2018: “The firm’s spokesman confirmed a fee for her talk”.',
          'It was stated; it is retracted now.',
          'Independent voices that assert it: 1 before, 0 now.',
          'When it happened: in 2015 before, undated now.',
          'Nothing that stands says any more when it was reported.',
        ],
      },
      {
        id: 'delta-looked-into-cobalt',
        subject: 'Delta Agency looked into Cobalt Systems',
        points: [
          'Now denied as a whole by Delta Agency: “The agency denies that there was an inquiry”.',
          'It was not denied; it is denied as a whole now.',
        ],
      },
    ]);
    expect(corrections.map(({ what }) => what)).toEqual(['The fee is marked as withdrawn.']);
  });

  test('to part of it: only what that part shows or showed', () => {
    expect(told('')).toEqual(['tie cobalt-paid-ada: withdrawn', 'tie delta-looked-into-cobalt: denied']);
    expect(told('&scope=all&rel=payment')).toEqual(['tie cobalt-paid-ada: withdrawn']);
    expect(told('&scope=all&rel=office')).toEqual([]);
    expect(since('&scope=all&rel=office').elsewhere).toBe(3);
    expect(since('&scope=all&rel=office').corrections).toEqual([]);
    expect(told('&focus=quill~1&scope=all')).toEqual(['tie quill-worked-for-cobalt: added']);
  });

  test('what is selected counts though filters hide it, a claim as its tie', () => {
    expect(told('&rel=office&sel=inquiry-1')).toEqual(['tie delta-looked-into-cobalt: denied']);
    expect(told('&rel=office&sel=cobalt-fee')).toEqual(['tie cobalt-paid-ada: withdrawn']);
  });

  test('what leaves the view with its status is named so', () => {
    expect(told('&sup=stated')).toEqual(['tie cobalt-paid-ada: withdrawn']);
    expect(told('&den=none&rel=investigation')).toEqual(['tie delta-looked-into-cobalt: denied']);
    expect(told('&den=wholly')).toEqual(['tie delta-looked-into-cobalt: denied']);
  });

  test('a tie that was taken out, with who spoke only there', () => {
    const now = withoutOffice().compiled;
    expect(told('&scope=all', now)).toEqual(['tie ada-at-delta: gone', 'entity officials: gone']);
    expect(told('&rel=payment&sel=ada-at-delta', now)).toEqual(['tie ada-at-delta: gone', 'entity officials: gone']);
    expect(countsInWords(since('&scope=all', now).items)).toBe('1 tie taken out; 1 entity taken out');
  });
});
