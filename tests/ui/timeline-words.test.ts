import { describe, expect, it } from 'vitest';
import { evidenceContext } from '../../src/core/evidence/context.ts';
import { dayOf } from '../../src/core/time/day.ts';
import { timelineOf } from '../../src/core/timeline/rows.ts';
import { bandsOf } from '../../src/ui/timeline/bands.ts';
import {
  allUndatedInWords,
  nameOfTie,
  noteOnTie,
  spanInWords,
  summaryOf,
  wordsInRow,
} from '../../src/ui/timeline/words.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

const names = (id: string) => smallDataset.entities.find((entity) => entity.id === id)?.name;

function tie(id: string) {
  const found = smallDataset.ties.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The dataset has no tie ${id}.`);
  return found;
}

describe('a tie in words', () => {
  it('reads from the entity of its row, and whole where it reads from the other end only', () => {
    expect(wordsInRow(tie('cobalt-paid-ada'), 'cobalt', names)).toBe('paid Ada Marsh');
    expect(wordsInRow(tie('cobalt-paid-ada'), 'ada', names)).toBe('was paid by Cobalt Systems');
    const labelled = { ...tie('cobalt-paid-ada'), label: 'considered a ban of' };
    expect(wordsInRow(labelled, 'cobalt', names)).toBe('considered a ban of Ada Marsh');
    expect(wordsInRow(labelled, 'ada', names)).toBe('Cobalt Systems considered a ban of Ada Marsh');
  });

  it('is named by its sentence, its date and its status, which allegation and denial share', () => {
    const evidence = evidenceContext(smallDataset);
    const name = (id: string) => nameOfTie(tie(id), { names, clock: 'happened', evidence });
    expect(name('cobalt-linked-to-delta')).toBe('Cobalt Systems is linked to Delta Agency, undated. Alleged.');
    expect(name('cobalt-helped-delta')).toMatch(
      /^Cobalt Systems cooperated with Delta Agency, .+ Alleged, denied as a whole\.$/,
    );
  });

  it('says what a window and a comparison make of it', () => {
    expect(noteOnTie(false, undefined)).toBe('');
    expect(noteOnTie(false, 'same')).toBe('');
    expect(noteOnTie(true, undefined)).toBe(' Only possibly in this time.');
    expect(noteOnTie(true, 'added')).toBe(' Only possibly in this time. Added.');
    expect(noteOnTie(false, 'gone')).toBe(' Gone.');
  });
});

describe('the timeline in words', () => {
  it('counts entities and ties, with the years and the undated ones', () => {
    const { entities, ties } = smallDataset;
    const all = timelineOf({ entities: entities.map(({ id }) => id), ties, clock: 'happened', labelShare: 0 });
    expect(summaryOf(all)).toBe('8 entities, 10 ties between 1990 and 2017, 2 undated.');
    const one = timelineOf({ entities: ['ada'], ties: [tie('cobalt-paid-ada')], clock: 'happened', labelShare: 0 });
    expect(summaryOf(one)).toBe('1 entity, 1 tie in 2015.');
  });

  it('says where there is nothing to draw, why, and what the other clock would show', () => {
    expect(allUndatedInWords(12, 'happened', 12)).toBe(
      'None of these 12 ties has a date on this clock: no source says when they held. All have one by when they were reported.',
    );
    expect(allUndatedInWords(12, 'happened', 5)).toContain('5 of them have one');
    expect(allUndatedInWords(1, 'reported', 1)).toBe(
      'The only tie in view has no date on this clock: no source says when it was reported. It has one by when it held.',
    );
    expect(allUndatedInWords(3, 'reported', 0)).toBe(
      'None of these 3 ties has a date on this clock: no source says when they were reported.',
    );
  });

  it.each([
    [dayOf(2008, 1, 1), dayOf(2018, 1, 1), 'Jan 2008 – Dec 2017'],
    [dayOf(2016, 3, 10), dayOf(2016, 12, 2), 'Mar – Dec 2016'],
    [dayOf(2015, 2, 23), dayOf(2015, 4, 29), '23 Feb – 28 Apr 2015'],
    [dayOf(2017, 3, 3), dayOf(2017, 3, 10), '3 – 9 Mar 2017'],
    [dayOf(2016, 12, 30), dayOf(2017, 1, 5), '30 Dec 2016 – 4 Jan 2017'],
  ])('span %#', (from, to, words) => {
    expect(spanInWords({ from, to })).toBe(words);
  });
});

describe('the marked stretches of the axis', () => {
  it('are the years of the view, and those of the window that it is compared with', () => {
    const time = { from: '2015', to: '2016' };
    expect(bandsOf({ time: null, compare: null })).toEqual([]);
    expect(bandsOf({ time, compare: { with: 'clock' } })).toEqual([
      { kind: 'view', days: { from: dayOf(2015, 1, 1), to: dayOf(2016, 12, 31) } },
    ]);
    const compared = bandsOf({ time: null, compare: { with: 'window', time: { from: null, to: '2014-06' } } });
    expect(compared).toEqual([{ kind: 'compared', days: { from: -Infinity, to: dayOf(2014, 6, 30) } }]);
  });
});
