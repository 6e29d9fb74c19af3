import { describe, expect, it } from 'vitest';
import { EMPTY_PICTURE } from '../../src/canvas/picture.ts';
import { firstPicture } from '../../src/svg/first-picture.ts';
import { LIGHT } from '../../src/svg/palettes.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

describe('the picture before any script', () => {
  it('lays strokes behind letters only: behind a node, half of its border would be hidden', () => {
    const picture = { ...EMPTY_PICTURE, ties: smallDataset.ties };
    const scene = { dataset: smallDataset, picture, size: { width: 1000, height: 700 }, palette: LIGHT };
    const tags = firstPicture(scene, 'A picture').match(/<[a-z]+ [^<>]*paint-order[^<>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !tag.startsWith('<text '))).toEqual([]);
  });
});
