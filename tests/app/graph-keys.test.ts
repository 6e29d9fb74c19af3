import { describe, expect, it } from 'vitest';
import { actionOfKey, type KeyPress } from '../../src/app/graph-keys.ts';
import { READER_ACTIONS } from '../../src/core/state/actions.ts';

const keys = READER_ACTIONS.flatMap(({ id, onCanvas }) => onCanvas.map((key) => ({ id, key })));

const tableKeys: ReadonlySet<string> = new Set(keys.map(({ key }) => key));

/** A key as the table of actions names it, pressed. */
function pressed(named: string, more: Partial<KeyPress> = {}): KeyPress {
  const [, control, shift, key = ''] = /^(Control\+)?(Shift\+)?(.+)$/s.exec(named) ?? [];
  const shiftKey = shift !== undefined;
  return { key, shiftKey, ctrlKey: control !== undefined, metaKey: false, altKey: false, ...more };
}

describe('the keys on the graph', () => {
  it('each stand for one action', () => {
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  });

  it.each(keys)('$key does “$id”', ({ id, key }) => {
    expect(actionOfKey(pressed(key))).toBe(id);
  });

  it.each(keys.filter(({ key }) => key.startsWith('Control+')))('$key takes Command in place of Control', (row) => {
    expect(actionOfKey(pressed(row.key, { ctrlKey: false, metaKey: true }))).toBe(row.id);
    expect(actionOfKey(pressed(row.key, { ctrlKey: true, metaKey: true }))).toBeNull();
  });

  it.each(keys)('$key is the browser’s with Alt held, and with Control or Command unless the table has that', (row) => {
    const { key } = row;
    expect(actionOfKey(pressed(key, { altKey: true }))).toBeNull();
    expect(actionOfKey(pressed(key, { altKey: true, ctrlKey: true }))).toBeNull();
    const withControl = key.startsWith('Control+') ? key : `Control+${key}`;
    for (const modifier of ['ctrlKey', 'metaKey']) {
      const action = actionOfKey(pressed(key, { ctrlKey: false, metaKey: false, [modifier]: true }));
      expect(action === null).toBe(!tableKeys.has(withControl));
    }
  });

  const letters = keys.filter(({ key }) => /^[a-z]$/.test(key));

  it.each(letters)('$key does the same with caps lock', ({ id, key }) => {
    expect(actionOfKey(pressed(key.toUpperCase()))).toBe(id);
  });

  it.each(letters.filter(({ key }) => !tableKeys.has(`Shift+${key.toUpperCase()}`)))(
    '$key does the same with shift',
    ({ id, key }) => {
      expect(actionOfKey(pressed(key.toUpperCase(), { shiftKey: true }))).toBe(id);
      expect(actionOfKey(pressed(key, { shiftKey: true }))).toBe(id);
    },
  );

  it.each(keys.filter(({ key }) => /\+[A-Za-z]$/.test(key)))('$key does the same in the other case', ({ id, key }) => {
    const press = pressed(key);
    // Caps lock turns the case of a letter round, and Command gives it in lower case.
    expect(actionOfKey({ ...press, key: press.key.toLowerCase() })).toBe(id);
    expect(actionOfKey({ ...press, key: press.key.toUpperCase() })).toBe(id);
  });

  it('tell growing from taking back, and undoing from doing again', () => {
    expect(actionOfKey(pressed('x'))).toBe('expand');
    expect(actionOfKey(pressed('X', { shiftKey: true }))).toBe('collapse');
    expect(actionOfKey(pressed('z', { ctrlKey: true }))).toBe('undo');
    expect(actionOfKey(pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
  });

  it('tell moving about from moving an entity', () => {
    expect(actionOfKey(pressed('ArrowLeft'))).toBe('move-to-neighbour');
    expect(actionOfKey(pressed('ArrowLeft', { shiftKey: true }))).toBe('move-entity');
  });

  it.each(['k', 'K'])('leave Control and Shift with %s to the browser', (key) => {
    expect(actionOfKey(pressed(key, { ctrlKey: true, shiftKey: true }))).toBeNull();
    expect(actionOfKey(pressed(key, { metaKey: true, shiftKey: true }))).toBeNull();
  });

  it.each(['c', 'a', 'f', 'l', 'n', 'p', 't', 'w', 'y', '+', '-', '0', 'ArrowLeft', 'Enter'])(
    'leave Control with %s to the browser, which has a use for it',
    (key) => {
      expect(actionOfKey(pressed(key, { ctrlKey: true }))).toBeNull();
      expect(actionOfKey(pressed(key, { metaKey: true }))).toBeNull();
    },
  );

  it('tell Enter from Shift+Enter', () => {
    expect(actionOfKey(pressed('Enter'))).toBe('select');
    expect(actionOfKey(pressed('Enter', { shiftKey: true }))).toBe('add-to-selection');
  });

  it('take the plus sign as keyboards send it, with shift', () => {
    expect(actionOfKey(pressed('+', { shiftKey: true }))).toBe('zoom-in');
  });

  it('take the question mark with shift and without', () => {
    expect(actionOfKey(pressed('?', { shiftKey: true }))).toBe('help');
    expect(actionOfKey(pressed('?'))).toBe('help');
  });

  it.each(['Tab', 'Shift', 'Control', 'F5', 'PageDown', 'Home', 'q', 'Z', 'ß', '', 'constructor'])(
    'leave %j to the browser',
    (key) => {
      expect(actionOfKey(pressed(key))).toBeNull();
      expect(actionOfKey(pressed(key, { shiftKey: true }))).toBeNull();
    },
  );
});
