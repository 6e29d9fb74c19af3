import { describe, expect, it } from 'vitest';
import { actionOfKey, type KeyPress } from '../../src/app/graph-keys.ts';
import { READER_ACTIONS } from '../../src/core/state/actions.ts';

const keys = READER_ACTIONS.flatMap(({ id, onCanvas }) => onCanvas.map((key) => ({ id, key })));

/** A key as the table of actions names it, pressed. */
function pressed(named: string, more: Partial<KeyPress> = {}): KeyPress {
  const shiftKey = named.startsWith('Shift+');
  const key = shiftKey ? named.slice('Shift+'.length) : named;
  return { key, shiftKey, ctrlKey: false, metaKey: false, altKey: false, ...more };
}

describe('the keys on the graph', () => {
  it('each stand for one action', () => {
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  });

  it.each(keys)('$key does “$id”', ({ id, key }) => {
    expect(actionOfKey(pressed(key))).toBe(id);
  });

  it.each(keys)('$key is the browser’s with Control, Command or Alt held', ({ key }) => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(actionOfKey(pressed(key, { [modifier]: true }))).toBeNull();
    }
  });

  it.each(keys.filter(({ key }) => /^[a-z]$/.test(key)))(
    '$key does the same with caps lock or shift',
    ({ id, key }) => {
      expect(actionOfKey(pressed(key.toUpperCase()))).toBe(id);
      expect(actionOfKey(pressed(key.toUpperCase(), { shiftKey: true }))).toBe(id);
    },
  );

  it('tell Enter from Shift+Enter', () => {
    expect(actionOfKey(pressed('Enter'))).toBe('select');
    expect(actionOfKey(pressed('Enter', { shiftKey: true }))).toBe('add-to-selection');
  });

  it('take the plus sign as keyboards send it, with shift', () => {
    expect(actionOfKey(pressed('+', { shiftKey: true }))).toBe('zoom-in');
  });

  it.each(['Tab', 'Shift', 'F5', 'PageDown', 'Home', 'x', 'ß', '', 'constructor'])('leave %j to the browser', (key) => {
    expect(actionOfKey(pressed(key))).toBeNull();
    expect(actionOfKey(pressed(key, { shiftKey: true }))).toBeNull();
  });
});
