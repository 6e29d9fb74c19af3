import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameFilters } from '../../../src/core/state/keys.ts';
import type { View } from '../../../src/core/state/view.ts';
import { formatForCopy, formatView } from '../../../src/core/url/format.ts';
import { LINK_KEYS } from '../../../src/core/url/keys.ts';
import { namedView } from '../../../src/core/url/named-view.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';
import { arbitraryView, randomViews } from './arbitrary-view.ts';
import { viewProblems } from './view-problems.ts';

const seed = 20170317;
const view = arbitraryView(dataset);

describe('a view and its link', () => {
  it('view → text → view gives the same view', () => {
    fc.assert(
      fc.property(view, (each) => {
        expect(readLink(formatView(each, dataset), dataset)?.view).toEqual(each);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('text → view → text gives the same text', () => {
    fc.assert(
      fc.property(view, (each) => {
        const text = formatView(each, dataset);
        const again = readLink(text, dataset);
        expect(again === null ? null : formatView(again.view, dataset)).toBe(text);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('survives the address bar of a browser', () => {
    fc.assert(
      fc.property(view, (each) => {
        const text = formatView(each, dataset);
        expect(new URL(text, 'https://example.org/a/').hash).toBe(text);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('begins with version and dataset, and does not end in punctuation, unless it came so', () => {
    fc.assert(
      fc.property(arbitraryView(dataset, { kept: false }), (each) => {
        const text = formatView(each, dataset);
        expect(text).toMatch(/^#v=1&d=small(@[0-9a-f]+)?(&|$)/);
        expect(text).not.toMatch(/[.,!]$/);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('is the same for views that are the same, and differs where they differ', () => {
    const plain = arbitraryView(dataset, { kept: false });
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(formatView(one, dataset) === formatView(other, dataset)).toBe(same);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('copies without naming a named view, and shows the same', () => {
    fc.assert(
      fc.property(view, (each) => {
        const text = formatForCopy(each);
        expect(text).not.toMatch(/[&#]view=/);
        const kept = each.kept.filter(([key]) => key !== 'view');
        expect(readLink(text, dataset)?.view).toEqual({ ...each, named: null, kept });
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe('the generator of views', () => {
  it('makes valid views only', () => {
    fc.assert(
      fc.property(view, (each) => {
        expect(viewProblems(each, dataset)).toEqual([]);
        const named = each.named === null ? null : namedView(each.named, dataset);
        expect(named === null || sameFilters(named, each)).toBe(true);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('reaches every part of a view', () => {
    const views = fc.sample(view, { numRuns: 500, seed });
    const texts = views.map((each) => formatView(each, dataset)).join('\n');
    const keys = LINK_KEYS.filter((key) => key !== 'v' && key !== 'd');
    for (const key of [...keys, 'theme']) {
      expect(texts).toContain(`&${key}=`);
    }
  });

  it('gives the same views for the same seed, and nothing kept', () => {
    const views = randomViews(dataset, 50, 7);
    expect(views).toEqual(randomViews(dataset, 50, 7));
    expect(views).not.toEqual(randomViews(dataset, 50, 8));
    expect(views).toHaveLength(50);
    expect(views.every((each) => each.kept.length === 0)).toBe(true);
  });

  it('leaves out what list and canvas cannot be foretold of, unless it is asked for', () => {
    const beyond = (each: View) =>
      each.compare !== null ||
      each.play !== null ||
      each.show === 'timeline' ||
      each.without.length > 0 ||
      each.moved.length > 0;
    expect(randomViews(dataset, 500, 7).filter(beyond)).toEqual([]);
    expect(randomViews(dataset, 500, 7, { leaveOut: ['compare'] }).some(beyond)).toBe(true);
    expect(randomViews(dataset, 500, 7, { leaveOut: ['compare'] }).filter((each) => each.compare !== null)).toEqual([]);
  });

  it('hides, keeps to, pins and asks for ways in some of them, and in most of them not', () => {
    const views = randomViews(dataset, 500, 7);
    const tests: readonly ((each: View) => boolean)[] = [
      (each) => each.voices > 0,
      (each) => each.hide.length > 0,
      (each) => each.only.length > 0,
      (each) => each.pin.length > 0,
      (each) => each.path !== null,
      (each) => each.way !== null,
      (each) => each.steps !== null,
      (each) => each.inOrder,
    ];
    for (const isOn of tests) {
      const on = views.filter(isOn).length;
      expect(on).toBeGreaterThan(25);
      expect(on).toBeLessThan(125);
    }
  });
});
