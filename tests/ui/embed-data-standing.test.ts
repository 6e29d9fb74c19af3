import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/core/url/resolve.ts';
import { type DataStanding, dayInWords, toldNotes } from '../../src/ui/embed/data-standing.ts';
import { smallDataset as dataset } from '../fixtures/small-dataset.ts';

const UNSURE: readonly DataStanding[] = [
  { kind: 'live' },
  { kind: 'frozen' },
  { kind: 'unsure', reason: null },
  { kind: 'unsure', reason: 'No such version is kept here.' },
];
const notes = readLink('#v=1&d=small@ffffffff&embed=1&sel=nobody', dataset)?.notes ?? [];

describe('how an embed says which data it shows', () => {
  it('says that they changed only where a released version shows it', () => {
    expect(dayInWords('22 November 2026', { kind: 'changed' })).toContain('changed since');
    for (const standing of UNSURE) {
      const told = [dayInWords('22 November 2026', standing), ...toldNotes(notes, standing)].join(' ');
      expect(told).toContain('22 November 2026');
      expect(told).not.toMatch(/chang/);
    }
  });

  it('tells a frozen one from a live one', () => {
    expect(dayInWords('22 November 2026', { kind: 'frozen' })).toBe('Frozen: data of 22 November 2026');
    expect(dayInWords('22 November 2026', { kind: 'live' })).toBe('Data as of 22 November 2026');
  });

  it('says one thing once, and keeps the other notes of the link', () => {
    expect(notes.map(({ code }) => code)).toEqual(['data-changed', 'unknown-id']);
    const other = notes[1]?.message;
    expect(toldNotes(notes, { kind: 'changed' })).toEqual([other]);
    expect(toldNotes(notes, { kind: 'unsure', reason: null })).toEqual([notes[0]?.message, other]);
    expect(toldNotes(notes, { kind: 'unsure', reason: 'No such version is kept here.' })).toEqual([
      'No such version is kept here. This shows the data as they are now.',
      other,
    ]);
  });
});
