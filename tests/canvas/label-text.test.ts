import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measure, NODE_LABEL_SIZE, wrapLabel } from '../../src/canvas/label-text.ts';
import { SEED } from '../fixtures/generated-dataset.ts';

const RUNS = { seed: SEED, numRuns: 300 };
/** Every letter half as wide as it is high. */
const measure: Measure = (text, size) => (text.length * size) / 2;
const width = (text: string): number => measure(text, NODE_LABEL_SIZE);

const word = fc.stringMatching(/^[A-Za-z]{1,24}$/);
const name = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

describe('a wrapped label', () => {
  it('has every word in order, and breaks only between words', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(wrapLabel(text, NODE_LABEL_SIZE, measure).text.replaceAll('\n', ' ')).toBe(text);
      }),
      RUNS,
    );
  });

  it('has at most three lines, of at most about a hundred pixels unless a word or the whole needs more', () => {
    fc.assert(
      fc.property(name, (text) => {
        const lines = wrapLabel(text, NODE_LABEL_SIZE, measure).text.split('\n');
        const widestWord = Math.max(...text.split(' ').map(width));
        expect(lines.length).toBeLessThanOrEqual(3);
        // No word fits beside a longer one on any line: then three lines take up to twice an even share.
        const most = Math.max(1.2 * Math.max(100, widestWord), lines.length < 3 ? 0 : (2 * width(text)) / 3);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(most);
      }),
      RUNS,
    );
  });

  it('takes the room of its widest line and of all its lines', () => {
    fc.assert(
      fc.property(name, (text) => {
        const label = wrapLabel(text, NODE_LABEL_SIZE, measure);
        const lines = label.text.split('\n');
        const widest = Math.max(...lines.map(width));
        expect(label.width).toBeGreaterThanOrEqual(widest);
        expect(label.width).toBeLessThan(widest + 10);
        expect(label.height).toBeGreaterThanOrEqual(lines.length * NODE_LABEL_SIZE);
        expect(label.height).toBeLessThan(lines.length * NODE_LABEL_SIZE * 1.5 + 10);
      }),
      RUNS,
    );
  });

  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Echo', ['Echo']],
    ['Michael Flynn', ['Michael Flynn']],
    ['Delta Agency of the North', ['Delta Agency', 'of the North']],
    ['Antidisestablishmentarianism', ['Antidisestablishmentarianism']],
    ['', ['']],
    ['Federal Agency for Technical and Export Control', ['Federal Agency', 'for Technical and', 'Export Control']],
    // Its words fill four lines of a hundred pixels, so that three are wider.
    [
      'International Telecommunications Commission of Nowhere',
      ['International', 'Telecommunications', 'Commission of Nowhere'],
    ],
  ];

  it.each(rows)('breaks %j evenly', (text, lines) => {
    expect(wrapLabel(text, NODE_LABEL_SIZE, measure).text.split('\n')).toEqual(lines);
  });
});
