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
    const acting = ['select', 'add-to-selection', 'focus-neighbourhood', 'filter-by-type', 'open-evidence'];
    for (const action of actions.filter(({ id }) => acting.includes(id))) {
      expect(action.canvasNote, action.id).toMatch(/the entity you are at|the selected tie/);
    }
  });

  it('leaves Tab to moving on, so that the keyboard is never trapped', () => {
    expect(actions.flatMap((action) => action.onCanvas).filter((key) => key.includes('Tab'))).toEqual([]);
  });
});
