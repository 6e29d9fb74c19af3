/** What a key does in the timeline. Each of them only shortens the way: a button, or the list, does the same. */
export type TimelineAction =
  /** To the row so many places further. */
  | { readonly type: 'row'; readonly by: number }
  /** To the tie so many places further in the same row. */
  | { readonly type: 'tie'; readonly by: number }
  | { readonly type: 'row-end'; readonly end: 'first' | 'last' }
  | { readonly type: 'end'; readonly end: 'first' | 'last' }
  | { readonly type: 'pan'; readonly by: 1 | -1 }
  | { readonly type: 'zoom'; readonly by: 1 | -1 }
  | { readonly type: 'fit' }
  | { readonly type: 'select'; readonly mode: 'replace' | 'toggle' }
  | { readonly type: 'open-evidence' }
  | { readonly type: 'focus-entity' }
  | { readonly type: 'only-type' }
  | { readonly type: 'show'; readonly show: 'list' | 'graph' }
  | { readonly type: 'clear' };

/** The part of a keyboard event that decides. */
interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const PAGE = 8;

const PLAIN: Readonly<Record<string, TimelineAction>> = {
  ArrowDown: { type: 'row', by: 1 },
  ArrowUp: { type: 'row', by: -1 },
  PageDown: { type: 'row', by: PAGE },
  PageUp: { type: 'row', by: -PAGE },
  ArrowRight: { type: 'tie', by: 1 },
  ArrowLeft: { type: 'tie', by: -1 },
  Home: { type: 'row-end', end: 'first' },
  End: { type: 'row-end', end: 'last' },
  Enter: { type: 'select', mode: 'replace' },
  ' ': { type: 'select', mode: 'replace' },
  '+': { type: 'zoom', by: 1 },
  '=': { type: 'zoom', by: 1 },
  '-': { type: 'zoom', by: -1 },
  '0': { type: 'fit' },
  e: { type: 'open-evidence' },
  f: { type: 'focus-entity' },
  t: { type: 'only-type' },
  l: { type: 'show', show: 'list' },
  g: { type: 'show', show: 'graph' },
  Escape: { type: 'clear' },
};

const SHIFTED: Readonly<Record<string, TimelineAction>> = {
  ArrowRight: { type: 'pan', by: 1 },
  ArrowLeft: { type: 'pan', by: -1 },
  Enter: { type: 'select', mode: 'toggle' },
  '+': { type: 'zoom', by: 1 },
};

const WITH_CONTROL: Readonly<Record<string, TimelineAction>> = {
  Home: { type: 'end', end: 'first' },
  End: { type: 'end', end: 'last' },
};

/** The action of a key, or null: the key is then the browser's. A letter counts the same with Caps Lock on. */
export function timelineAction({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): TimelineAction | null {
  if (metaKey || altKey || (ctrlKey && shiftKey)) return null;
  const actions = ctrlKey ? WITH_CONTROL : shiftKey ? SHIFTED : PLAIN;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(actions, plain) ? (actions[plain] ?? null) : null;
}
