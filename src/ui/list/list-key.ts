/** What a key does in the list. Each of them only shortens the way: a button, or Tab, does the same. */
type ListAction =
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'focus-entity' }
  | { readonly type: 'only-type' }
  | { readonly type: 'open-evidence' }
  | { readonly type: 'clear' };

/** The part of a keyboard event that decides. */
interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ACTIONS: Readonly<Record<string, ListAction>> = {
  ArrowDown: { type: 'move', by: 1 },
  ArrowUp: { type: 'move', by: -1 },
  n: { type: 'step', by: 1 },
  p: { type: 'step', by: -1 },
  f: { type: 'focus-entity' },
  t: { type: 'only-type' },
  e: { type: 'open-evidence' },
  Escape: { type: 'clear' },
};

/**
 * The action of a key, or null. A key held with Control, Command, Alt or Shift is the browser's; a letter counts the
 * same with Caps Lock on.
 */
export function listAction({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): ListAction | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(ACTIONS, plain) ? (ACTIONS[plain] ?? null) : null;
}
