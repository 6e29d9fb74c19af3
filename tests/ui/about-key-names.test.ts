import { describe, expect, it } from 'vitest';
import { READER_ACTIONS } from '../../src/core/state/actions.ts';
import { keyName, spokenKey } from '../../src/ui/about/key-names.ts';

const keys = READER_ACTIONS.flatMap(({ onCanvas }): readonly string[] => onCanvas);

describe('the print of a key', () => {
  it.each([
    ['f', 'F'],
    [' ', 'Space'],
    ['Enter', 'Enter'],
    ['Escape', 'Esc'],
    ['ArrowLeft', '←'],
    ['?', '?'],
    ['+', '+'],
    ['Shift+Enter', 'Shift + Enter'],
    ['Shift+X', 'Shift + X'],
    ['Shift+ArrowLeft', 'Shift + ←'],
    ['Shift++', 'Shift + +'],
    ['Control+z', 'Ctrl + Z'],
    ['Control+Shift+Z', 'Ctrl + Shift + Z'],
    ['Control+', 'Control+'],
  ])('of %s is %s', (key, name) => {
    expect(keyName(key)).toBe(name);
  });

  it('differs for every key of the table, and has none of its spelling left', () => {
    const names = keys.map(keyName);
    expect(new Set(names).size).toBe(keys.length);
    expect(names.filter((name) => /Control|Arrow|\w\+|^[a-z]$|^\s*$/.test(name))).toEqual([]);
  });
});

describe('the sound of a key', () => {
  it.each([
    ['?', 'question mark'],
    ['+', 'plus'],
    ['←', 'left arrow'],
    ['Shift + ←', 'Shift + left arrow'],
    ['Shift + +', 'Shift + plus'],
  ])('of %s is %s', (name, spoken) => {
    expect(spokenKey(name)).toBe(spoken);
  });

  it.each(['F', 'Space', 'Esc', 'Shift + Enter', 'Ctrl + Z', 'Ctrl + Shift + Z', '0'])('of %s is its print', (name) => {
    expect(spokenKey(name)).toBeNull();
  });

  it('is in words for every key of the table', () => {
    for (const key of keys) {
      const last = (spokenKey(keyName(key)) ?? keyName(key)).split(' + ').at(-1) ?? '';
      expect(last, key).toMatch(/^(?:[A-Z0-9]|[A-Za-z ]{2,})$/);
    }
  });
});
