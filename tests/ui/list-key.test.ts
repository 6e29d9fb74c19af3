import { describe, expect, it } from 'vitest';
import { listAction } from '../../src/ui/list/list-key.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keys of the list', () => {
  it.each([
    ['ArrowDown', { type: 'move', by: 1 }],
    ['ArrowUp', { type: 'move', by: -1 }],
    ['n', { type: 'step', by: 1 }],
    ['p', { type: 'step', by: -1 }],
    ['f', { type: 'focus-entity' }],
    ['t', { type: 'only-type' }],
    ['e', { type: 'open-evidence' }],
    ['x', null],
    ['Enter', null],
    ['toString', null],
  ])('%s', (key, action) => {
    expect(listAction({ key, ...PLAIN })).toEqual(action);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const)('leaves keys held with %s to the browser', (held) => {
    expect(listAction({ key: 'f', ...PLAIN, [held]: true })).toBeNull();
  });
});
