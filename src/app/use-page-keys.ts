import { useEffect } from 'react';
import { actionOfKey } from './graph-keys.ts';

/** What works wherever the focus is. */
interface PageKeys {
  readonly commands: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * The keys with Control that work anywhere on the page. In a field, undo and redo are the field's own; on the graph, its
 * own handler has taken the key already.
 */
export function usePageKeys({ commands, undo, redo }: PageKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
      // Behind a dialog nothing is to change.
      if (document.querySelector('dialog[open]') !== null) return;
      const action = actionOfKey(event);
      if (action === 'commands') {
        event.preventDefault();
        commands();
      } else if ((action === 'undo' || action === 'redo') && !isField(event.target)) {
        event.preventDefault();
        if (action === 'undo') undo();
        else redo();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [commands, undo, redo]);
}

/** What one types into, and so undoes by itself. */
const WITH_TEXT =
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]), textarea, [contenteditable]';

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(WITH_TEXT);
}
