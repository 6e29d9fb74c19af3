import { describe, expect, test } from 'vitest';
import { countsInWords } from '../../../src/core/changes/category.ts';
import { correctionsOf, newestFirst } from '../../../src/core/changes/corrections.ts';
import { findRelease } from '../../../src/core/changes/release.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('counts in words', () => {
  test('the noun stands once for each kind of record, what is new comes first', () => {
    expect(
      countsInWords([
        { kind: 'entity', category: 'renamed' },
        { kind: 'tie', category: 'withdrawn' },
        { kind: 'tie', category: 'added' },
        { kind: 'tie', category: 'denied' },
        { kind: 'tie', category: 'added' },
      ]),
    ).toBe('2 ties added, 1 withdrawn, 1 now denied; 1 entity renamed');
  });

  test('one of a kind, and nothing', () => {
    expect(countsInWords([{ kind: 'tie', category: 'denied' }])).toBe('1 tie now denied');
    expect(countsInWords([])).toBe('');
  });
});

describe('a pinned hash', () => {
  const releases = [{ hash: 'abcdef0123456789' }, { hash: 'abcdef9876543210' }, { hash: '0123456789abcdef' }];
  test('whole, longer than ours, or the first six digits and more', () => {
    for (const pinned of ['0123456789abcdef', '0123456789abcdef00ff', '012345', '01234567']) {
      expect(findRelease(releases, pinned)).toEqual({ ok: true, value: releases[2] });
    }
    expect(findRelease(releases, 'abcdef0')).toEqual({ ok: true, value: releases[0] });
  });

  test('that fits none or several, or is too short, is a sentence', () => {
    for (const pinned of ['ffffff', '01234', '', 'abcdef0123456788'])
      expect(findRelease(releases, pinned).ok).toBe(false);
    const several = findRelease(releases, 'abcdef');
    expect(several.ok ? '' : several.error).toContain('Several versions');
  });
});

test('corrections of a record: by its id or a former one, the newest first', () => {
  const corrections = [
    { date: '2018-01-01', what: 'One.', why: 'Wrong.', records: ['ada'] },
    { date: '2018-02-01', what: 'Two.', why: 'Wrong.', records: ['cobalt-labs', 'c1'] },
    { date: '2018-02-01', what: 'Three.', why: 'Wrong.', records: ['ada'] },
  ];
  const dataset = { ...smallDataset, corrections };
  const whats = (ids: readonly string[]) => correctionsOf(dataset, ids).map(({ what }) => what);
  expect(whats(['ada'])).toEqual(['Three.', 'One.']);
  expect(whats(['cobalt'])).toEqual(['Two.']);
  expect(whats(['cobalt-paid-ada', 'c1'])).toEqual(['Two.']);
  expect(whats(['delta'])).toEqual([]);
  expect(newestFirst(corrections).map(({ what }) => what)).toEqual(['Three.', 'Two.', 'One.']);
});
