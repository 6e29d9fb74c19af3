import { describe, expect, it } from 'vitest';
import { derive } from '../../src/app/derive.ts';
import { pageTitle } from '../../src/app/page-title.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import type { Explorer } from '../../src/ui/explorer-context.ts';
import { smallDataset as dataset } from '../fixtures/small-dataset.ts';

function explorerOf(change: Partial<View>): Explorer {
  const view = { ...defaultView(dataset.id), ...change };
  const { visible, drawn, facets, histogram } = derive(dataset, view, null);
  const nothing = (): void => undefined;
  return {
    dataset,
    whole: dataset,
    fallout: null,
    texts: 'ready',
    site: './',
    retryTexts: nothing,
    entity: (id) => dataset.entities.find((each) => each.id === id),
    tie: (id) => dataset.ties.find((each) => each.id === id),
    tieOfClaim: (id) => dataset.ties.find((each) => each.claims.some((claim) => claim.id === id)),
    tiesOf: (id) => dataset.ties.filter((each) => each.from === id || each.to === id),
    view,
    visible,
    drawn: drawn.length,
    index: null,
    ways: { status: 'none' },
    cancelWays: nothing,
    searchAgain: nothing,
    comparison: null,
    undo: null,
    redo: null,
    facets: facets(),
    histogram: histogram(),
    dispatch: nothing,
    dispatchAll: nothing,
    announce: nothing,
  };
}

describe('the title of the page', () => {
  const rows: readonly (readonly [string, Partial<View>, string])[] = [
    ['nothing', {}, 'The Cobalt story'],
    ['a named view', { named: 'who-paid-ada' }, 'Who paid Ada Marsh?'],
    ['a named view that is gone', { named: 'gone' }, 'The Cobalt story'],
    ['an entity', { selection: ['ada'] }, 'Ada Marsh'],
    ['a tie', { selection: ['cobalt-paid-ada'] }, 'Cobalt Systems paid Ada Marsh'],
    ['a claim', { selection: ['c12'] }, 'Echo TV paid Ada Marsh'],
    ['several', { selection: ['bern', 'cobalt-paid-ada'] }, 'Bern Kowalski'],
    ['a record of a named view', { named: 'who-paid-ada', selection: ['ada'] }, 'Ada Marsh'],
  ];

  it.each(rows)('names what is there to see: %s', (_what, change, title) => {
    expect(pageTitle(explorerOf(change))).toBe(`${title} · Tieline`);
  });
});
