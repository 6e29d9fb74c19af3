import { READER_ACTIONS, type ReaderActionId } from '../core/state/actions.ts';

const ACTION_BY_KEY: ReadonlyMap<string, ReaderActionId> = new Map(
  READER_ACTIONS.flatMap((action) => action.onCanvas.map((key) => [key, action.id] as const)),
);

/** What of a keyboard event decides the action. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The action of a key while the graph has the focus; null leaves the key to the browser. A key that the table names
 * with `Control+` takes Control or Command; with either held, with both, or with Alt, every other key is the browser's.
 */
export function actionOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): ReaderActionId | null {
  if (altKey || (ctrlKey && metaKey)) return null;
  const control = ctrlKey || metaKey;
  const shifted = shiftKey ? named('Shift+', key, control) : null;
  // A sign such as `?` or `+` takes Shift on one keyboard and not on another: its own name counts. With Control
  // held, Shift makes another combination.
  return shifted ?? (shiftKey && control ? null : named('', key, control));
}

/** Keyboards send a letter in the other case with caps lock, and in lower case with Command held. */
function named(shift: 'Shift+' | '', key: string, control: boolean): ReaderActionId | null {
  const prefix = `${control ? 'Control+' : ''}${shift}`;
  const letter = shift === '' ? key.toLowerCase() : key.toUpperCase();
  return ACTION_BY_KEY.get(prefix + key) ?? ACTION_BY_KEY.get(prefix + letter) ?? null;
}
