import { describe, expect, it } from 'vitest';
import type { CompiledDataset } from '../../../src/core/compile/compiled.ts';
import { extentInWords, extentOf } from '../../../src/core/compile/extent.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { defaultView } from '../../../src/core/state/view.ts';
import { realDataset } from '../../data/real-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('how much there is in a dataset', () => {
  it.each([realDataset().compiled, smallDataset])(
    'is what the explorer counts, and who else there is: $id',
    (dataset) => {
      const { ties, entities } = visibleSet(dataset, defaultView(dataset.id), null).totals;
      const { among, beyond } = extentOf(dataset);
      expect(among).toBe(`${ties} ties among ${entities} entities`);
      const others = dataset.entities.length - entities;
      if (others === 0) expect(beyond).toBeNull();
      else expect(beyond).toMatch(new RegExp(`^${others} more only `));
    },
  );

  it('says truly what those do who are no end of a tie', () => {
    const [tie] = smallDataset.ties;
    const [entity] = smallDataset.entities;
    if (tie === undefined || entity === undefined) throw new Error('The small dataset is empty.');
    const of = (events: readonly string[], others: readonly string[]): CompiledDataset => ({
      ...smallDataset,
      ties: [tie, ...events.map((event) => ({ ...tie, event }))],
      entities: [
        ...smallDataset.entities.filter(({ onCanvas }) => onCanvas),
        ...others.map((id) => ({ ...entity, id, onCanvas: false })),
      ],
    });
    const words = (events: readonly string[], others: readonly string[]) => extentOf(of(events, others)).beyond;
    expect(words([], [])).toBeNull();
    expect(words([], ['one'])).toBe('1 more only speaks');
    expect(words([], ['one', 'two'])).toBe('2 more only speak');
    expect(words(['one'], ['one'])).toBe('1 more only gives the occasion');
    expect(words(['one'], ['one', 'two'])).toBe('2 more only speak or give the occasion');
    expect(extentInWords(of([], ['one']))).toMatch(/^1 tie among \d+ entities; 1 more only speaks$/);
  });
});
