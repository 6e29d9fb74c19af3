import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isValidWindow } from '../../src/core/state/window.ts';
import { readTyped } from '../../src/ui/time/typed-window.ts';

test('whatever is typed, the answer is a valid window, none, or words on at least one field', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('', '2015', '2017-3', '2017-03-16', '2016', '2017-02-30'),
  );
  fc.assert(
    fc.property(text, text, (from, to) => {
      const read = readTyped(from, to);
      if (read.ok) expect(read.window === null || isValidWindow(read.window)).toBe(true);
      else expect(`${read.errors.from ?? ''}${read.errors.to ?? ''}`).not.toBe('');
    }),
    { seed: 20170317, numRuns: 500 },
  );
});

describe('what is understood', () => {
  test.each([
    ['', '', null],
    [' 2015 ', '', { from: '2015', to: null }],
    ['', '2017-03', { from: null, to: '2017-03' }],
    ['2017-3-6', '2017', { from: '2017-03-06', to: '2017' }],
    ['2017–03', '2017–12', { from: '2017-03', to: '2017-12' }],
    ['2015', '2015', { from: '2015', to: '2015' }],
  ])('%j to %j', (from, to, window) => {
    expect(readTyped(from, to)).toEqual({ ok: true, window });
  });
});

describe('what is not', () => {
  test.each([
    ['last year', '', { from: expect.stringMatching(/“last year”.*2017-03/) }],
    ['', '2017-13', { to: expect.stringContaining('“2017-13”') }],
    ['20155', 'x', { from: expect.any(String), to: expect.any(String) }],
    ['2017', '2015', { to: expect.stringContaining('2017 or later') }],
  ])('%j to %j', (from, to, errors) => {
    expect(readTyped(from, to)).toEqual({ ok: false, errors });
  });
});
