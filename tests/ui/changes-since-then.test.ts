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
});
