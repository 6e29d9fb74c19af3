import { describe, expect, it } from 'vitest';
import type { DatasetAddress } from '../../src/app/dataset-address.ts';
import { isAnother } from '../../src/app/edition.ts';

const address: DatasetAddress = {
  id: 'small',
  data: '',
  texts: '',
  stories: '',
  search: '',
  releases: null,
  released: true,
};
const HASH = '0f1e2d3c4b5a6978';
const OTHER = 'ffffffff';

describe('whether there is more to say of the version', () => {
  it('is no where the link is pinned to what is shown', () => {
    expect(isAnother({ address, asked: null, release: null, askedIsUnknown: false }, HASH.slice(0, 8), HASH)).toBe(
      false,
    );
  });

  it('is yes for any other, unless a note has said that nobody knows it', () => {
    expect(isAnother({ address, asked: null, release: null, askedIsUnknown: false }, OTHER, HASH)).toBe(true);
    expect(isAnother({ address, asked: OTHER, release: null, askedIsUnknown: false }, OTHER, HASH)).toBe(true);
    expect(isAnother({ address, asked: OTHER, release: null, askedIsUnknown: true }, OTHER, HASH)).toBe(false);
  });
});
