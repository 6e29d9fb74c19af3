import { describe, expect, it } from 'vitest';
import { READER_ACTIONS, type ReaderAction } from '../../../src/core/state/actions.ts';

const actions: readonly ReaderAction[] = READER_ACTIONS;

describe('the table of actions', () => {
  it('says for every action how each way is done', () => {
    for (const action of actions) {
      expect(
        [action.what, action.byPointer, action.inList].every((text) => text.length > 5),
        action.id,
      ).toBe(true);
      expect(action.onCanvas.length, action.id).toBeGreaterThan(0);
    }
  });

  it('gives no id and no key to two actions', () => {
    const ids = actions.map((action) => action.id);
    const keys = actions.flatMap((action) => action.onCanvas);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says what the keys act on wherever they act on one thing', () => {
    const acting = [
      'select',
      'add-to-selection',
      'focus-neighbourhood',
      'filter-by-type',
      'open-evidence',
      'expand',
      'collapse',
      'hide-entity',
      'pin-entity',
      'move-entity',
      'find-ways',
    ];
    expect(actions.filter(({ id }) => acting.includes(id))).toHaveLength(acting.length);
    for (const action of actions.filter(({ id }) => acting.includes(id))) {
      expect(action.canvasNote, action.id).toMatch(/the entity you are at|the selected tie|the two selected entities/);
    }
  });

  it('names every key as a keyboard sends it, after Control and Shift where it needs them', () => {
    for (const key of actions.flatMap((action) => action.onCanvas)) {
      const [, control, shift, name = ''] = /^(Control\+)?(Shift\+)?(.+)$/s.exec(key) ?? [];
      expect(name, key).toMatch(/^(?:Enter|Escape|Arrow(?:Left|Right|Up|Down)|[a-zA-Z0-9]|[^\w])$/);
      // A sign may need Shift on one keyboard and not on another; a letter is another one with it.
      if (/^[A-Z]$/.test(name)) expect(shift, key).toBeDefined();
      if (/^[a-z]$/.test(name) || /^\W$/.test(name)) expect(shift, key).toBeUndefined();
      if (control !== undefined) expect(name, key).toMatch(/^[a-zA-Z]$/);
    }
  });

  it('gives a key with Shift to another action than the key without', () => {
    const actionOf = new Map(actions.flatMap((action) => action.onCanvas.map((key) => [key, action.id] as const)));
    for (const [key, id] of actionOf) {
      const plain = key.replace('Shift+', '');
      if (key.includes('Shift+')) expect(actionOf.get(plain) ?? actionOf.get(plain.toLowerCase()), key).not.toBe(id);
    }
  });

  it('leaves the combinations that browsers and their readers need, such as for copying, to them', () => {
    const taken = actions.flatMap((action) => action.onCanvas).filter((key) => key.startsWith('Control+'));
    expect(taken.sort()).toEqual(['Control+Shift+Z', 'Control+k', 'Control+z']);
  });

  it('leaves Tab to moving on, so that the keyboard is never trapped', () => {
    expect(actions.flatMap((action) => action.onCanvas).filter((key) => key.includes('Tab'))).toEqual([]);
  });
});
