import { describe, expect, it } from 'vitest';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { defaultView, type View } from '../../src/core/state/view.ts';
import { namedView } from '../../src/core/url/named-view.ts';
import { findWays } from '../../src/core/ways/search-ways.ts';
import type { WaysState } from '../../src/core/ways/way.ts';
import { dayOf, pictureNote, viewInWords } from '../../src/ui/share/view-in-words.ts';
import { smallDataset as dataset } from '../fixtures/small-dataset.ts';

function waysOf(view: View, visible: ReadonlySet<string>): WaysState {
  const { path, steps, inOrder } = view;
  if (path === null) return { status: 'none' };
  const ties = dataset.ties.filter(({ id }) => visible.has(id));
  return { status: 'found', result: findWays({ ...path, most: 20, steps, inOrder }, ties), miss: null };
}

function wordsOf(parts: Partial<View> = {}, ways?: WaysState) {
  const view = { ...defaultView('small'), scope: 'all' as const, ...parts };
  const visible = visibleSet(dataset, view, buildGraphIndex(dataset.ties));
  const seen = {
    dataset,
    view,
    visible,
    comparison: null,
    ways: ways ?? waysOf(view, visible.ties),
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

  it('say how many ways there are, as the panel does, what bounds them, and which is shown alone', () => {
    const path = { from: 'ada', to: 'delta' };
    const { visible } = wordsOf({ path });
    const found = waysOf({ ...defaultView('small'), path }, visible.ties);
    const ways = found.status === 'found' ? found.result.ways : [];
    expect(ways.length).toBeGreaterThan(1);
    expect(wordsOf({ path }).lines[1]).toBe(`${ways.length} ways.`);
    expect(wordsOf({ path, inOrder: true, steps: 4 }).lines[1]).toMatch(
      /\. Asked for: at most 4 steps, in order of time\.$/,
    );
    const second = ways[1]?.entities ?? [];
    expect(wordsOf({ path, way: [...second].reverse() }).lines[1]).toMatch(
      /\. Shown alone: way 2, (directly|through .+)\.$/,
    );
  });

  it('say that there is no way, and do not pass a search off as one', () => {
    const path = { from: 'ada', to: 'delta' };
    expect(wordsOf({ path, only: ['ada', 'bern'] }).lines[1]).toMatch(/^Delta Agency has no tie in this view\. /);
    expect(wordsOf({ path }, { status: 'searching' }).lines[1]).toBe('The search for ways has not ended.');
    expect(wordsOf({ path }, { status: 'cancelled' }).lines[1]).toBe('The search was stopped.');
  });

  it('say between whom the ways lead where the title is another', () => {
    const { title, lines } = wordsOf({ path: { from: 'ada', to: 'delta' }, selection: ['cobalt'] });
    expect(title).toBe('Cobalt Systems');
    expect(lines[1]).toMatch(/^How are Ada Marsh and Delta Agency connected\? \d+ ways\.$/);
  });

  it('are the story and how far it is told, under its title or another', () => {
    const told = wordsOf({ story: { id: 'ada-and-cobalt', step: 2 }, named: 'who-denies' });
    expect(told.title).toBe('Ada and Cobalt');
    expect(told.lines.slice(0, 2)).toEqual(['From “The Cobalt story”.', 'Step 2 of 3 of the story.']);
    const beside = wordsOf({ story: { id: 'a-shorter-one', step: 1 }, selection: ['ada'] });
    expect(beside.title).toBe('Ada Marsh');
    expect(beside.lines[1]).toBe('Step 1 of 2 of the story “A shorter one”.');
  });

  it('take the day where the reader is', () => {
    expect(dayOf(new Date(2018, 0, 2, 23, 59))).toBe('2018-01-02');
  });
});

describe('the note beside a picture', () => {
  it('says that the page shows something else, and nothing where it shows the graph', () => {
    expect(pictureNote({ show: 'graph' })).toBeNull();
    expect(pictureNote({ show: 'timeline' })).toBe(
      'The page shows these ties as a timeline; the picture is their graph.',
    );
    expect(pictureNote({ show: 'list' })).toBe('The page shows these ties as a list; the picture is their graph.');
  });
});
