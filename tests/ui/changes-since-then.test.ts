import { describe, expect, it } from 'vitest';
import { inWords, type SinceThenState } from '../../src/ui/changes/since-then.tsx';

const REASON = 'The list of earlier versions arrived damaged.';

describe('what is said of the version that a link is pinned to', () => {
  it('is that the data changed only where that version is known', () => {
    const unknown: readonly SinceThenState[] = [
      { kind: 'looking' },
      { kind: 'unknown', reason: 'No version of the data that is kept here has that hash.' },
      { kind: 'failed', reason: REASON, day: null },
    ];
    for (const state of unknown) expect(inWords(state)).not.toMatch(/chang/);
    expect(inWords({ kind: 'failed', reason: REASON, day: '2017-08-01' })).toMatch(
      /^This link was made on the data of 1 August 2017, which have changed since\./,
    );
  });

  it.each([
    [0, 0, 0, 'Nothing that this view shows is different.'],
    [0, 0, 1, 'Nothing that this view shows is different. Elsewhere 1 other record changed.'],
    [0, 1, 0, 'For this view: 1 correction.'],
    [0, 2, 3, 'For this view: 2 corrections. Elsewhere 3 other records changed.'],
    [1, 0, 0, 'For this view: 1 tie added.'],
    [1, 1, 2, 'For this view: 1 tie added. Elsewhere 2 other records changed.'],
  ])(
    'of %d changes, %d corrections and %d changes elsewhere says each that there is, and no other',
    (changed, corrected, elsewhere, words) => {
      const item = { kind: 'tie', id: 'a', fate: 'added', subject: 'A paid B', points: [], category: 'added' } as const;
      const correction = { date: '2018-01-01', what: 'The year.', why: 'Misread.', records: ['a'] };
      const changes = {
        items: Array.from({ length: changed }, () => item),
        corrections: Array.from({ length: corrected }, () => correction),
        elsewhere,
      };
      expect(inWords({ kind: 'compared', day: '2017-08-01', changes })).toBe(
        `This link was made on the data of 1 August 2017, which have changed since. ${words}`,
      );
    },
  );
});
