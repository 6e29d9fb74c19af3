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

/** The action of a key while the graph has the focus; null leaves the key to the browser. */
export function actionOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): ReaderActionId | null {
  if (ctrlKey || metaKey || altKey) return null;
  const shifted = shiftKey ? ACTION_BY_KEY.get(`Shift+${key}`) : undefined;
  return shifted ?? ACTION_BY_KEY.get(key) ?? ACTION_BY_KEY.get(key.toLowerCase()) ?? null;
}
