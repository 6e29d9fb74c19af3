import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/core/schema/story.ts';
import { fittingStories } from '../../../src/core/story/fitting-stories.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';

const [tie] = dataset.ties;
const claim = tie?.claims[0]?.id ?? '';

function storyWith(view: string, claims: readonly string[]): Story {
  const sentences = [{ text: 'One.', claims: [...claims] }];
  return { id: 'told', title: 'Told', lead: 'Told.', steps: [{ heading: 'One', view, sentences }] };
}

describe('stories over other data', () => {
  const fits = storyWith('scope=all', [claim]);

  test('are told where all that they rest on is there', () => {
    expect(fittingStories([fits], dataset)).toEqual([fits]);
  });

  test.each([
    ['a claim is not there', storyWith('scope=all', [claim, 'no-such-claim'])],
    ['a step is about a record that is not there', storyWith('scope=all&only=no-such-entity', [claim])],
    ['a step would not show what it tells of', storyWith('scope=all&t=1999', [claim])],
  ])('are left out where %s', (_, story) => {
    expect(fittingStories([story, fits], dataset)).toEqual([fits]);
  });

  test('lose what rests on a tie that is not there yet', () => {
    const before = { ...dataset, ties: dataset.ties.filter((each) => each !== tie) };
    expect(fittingStories([fits], before)).toEqual([]);
  });
});
