import { describe, expect, it } from 'vitest';
import { READER_ACTIONS } from '../../src/core/state/actions.ts';
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
    ['N', { type: 'step', by: 1 }],
    ['Escape', { type: 'clear' }],
    ['x', null],
    ['Enter', null],
    ['toString', null],
  ])('%s', (key, action) => {
    expect(listAction({ key, ...PLAIN })).toEqual(action);
  });

  it.each([
    ['focus-neighbourhood', 'focus-entity', 'F'],
    ['filter-by-type', 'only-type', 'T'],
    ['open-evidence', 'open-evidence', 'E'],
    ['next-tie', 'step', 'N'],
    ['previous-tie', 'step', 'P'],
    ['clear-selection', 'clear', 'Esc'],
  ])('%s has the key of the graph, and the help names it', (id, type, name) => {
    const action = READER_ACTIONS.find((each) => each.id === id);
    for (const key of action?.onCanvas ?? []) expect(listAction({ key, ...PLAIN })?.type).toBe(type);
    expect(action?.inList).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const)('leaves keys held with %s to the browser', (held) => {
    expect(listAction({ key: 'f', ...PLAIN, [held]: true })).toBeNull();
  });
});
