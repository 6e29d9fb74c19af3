import { describe, expect, it } from 'vitest';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { namedView } from '../../src/core/url/named-view.ts';
import { dayOf, viewInWords } from '../../src/ui/share/view-in-words.ts';
import { smallDataset as dataset } from '../fixtures/small-dataset.ts';

function wordsOf(parts: Partial<View> = {}) {
  const view = { ...defaultView('small'), scope: 'all' as const, ...parts };
  const visible = visibleSet(dataset, view, buildGraphIndex(dataset.ties));
  const seen = {
    dataset,
    view,
    visible,
    comparison: null,
    entity: (id: string) => dataset.entities.find((each) => each.id === id),
    tie: (id: string) => dataset.ties.find((each) => each.id === id),
    tieOfClaim: (id: string) => dataset.ties.find(({ claims }) => claims.some((claim) => claim.id === id)),
  };
  return { ...viewInWords(seen, '2018-05-02'), visible };
}

describe('the words beside a link', () => {
  it('are the dataset, the counts, and the days of the data and of sharing', () => {
    const { title, lines, visible } = wordsOf();
    expect(title).toBe('The Cobalt story');
    expect(lines).toEqual([
      `${visible.ties.size} of ${visible.totals.ties} ties and ${visible.entities.size} of ${visible.totals.entities} entities.`,
      'Data of 1 August 2017, shared on 2 May 2018.',
    ]);
    expect(visible.ties.size).toBeGreaterThan(2);
  });

  it('say every filter', () => {
    const { lines } = wordsOf({ time: { from: '2015', to: '2016' }, voices: 2, hide: ['echo'] });
    expect(lines).toContain(
      'Filters: time: 2015 to 2016, by when it happened; undated ties: hidden; hidden: Echo TV; independent voices: at least 2.',
    );
  });

  it('never name a tie without its status, be it selected itself or by its claim', () => {
    expect(wordsOf({ selection: ['cobalt-paid-ada-again'] }).title).toBe(
      'Cobalt Systems paid Ada Marsh: reported, denied in part',
    );
    expect(wordsOf({ selection: ['c8'] }).title).toMatch(/: denied, asserted by nobody here$/);
    for (const { id } of dataset.ties) expect(wordsOf({ selection: [id] }).title).toMatch(/: [a-z]/);
  });

  it('are the selected entity, the question, or the two ends, and then say of what dataset', () => {
    expect(wordsOf({ selection: ['ada', 'bern', 'cobalt'] }).title).toBe('Ada Marsh (and 2 more selected)');
    expect(wordsOf({ named: 'who-denies' }).title).toBe(dataset.views.find(({ id }) => id === 'who-denies')?.question);
    // A link writes the keys of a named view out.
    for (const { id, question } of dataset.views) {
      const named = namedView(id, dataset);
      if (named === null) throw new Error(`There is no view ${id}.`);
      expect(wordsOf({ ...named, named: null, selection: [] }).title).toBe(question);
    }
    expect(wordsOf({ scope: 'core' }).title).toBe(dataset.title);
    const ways = wordsOf({ path: { from: 'ada', to: 'delta' } });
    expect(ways.title).toBe('How are Ada Marsh and Delta Agency connected?');
    expect(ways.lines[0]).toBe('From “The Cobalt story”.');
  });

  it('take the day where the reader is', () => {
    expect(dayOf(new Date(2018, 0, 2, 23, 59))).toBe('2018-01-02');
  });
});
