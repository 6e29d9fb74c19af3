import { READER_ACTIONS, type ReaderActionId } from '../../core/state/actions.ts';
import { keyName } from '../about/key-names.ts';
import type { Explorer } from '../explorer-context.ts';

/** One command of the palette. */
export interface PaletteCommand {
  /** The id of the action in the table of actions, where it is one of those. */
  readonly id: string;
  readonly label: string;
  /** Its key on the graph as it is printed; null where it has none. */
  readonly key: string | null;
  readonly run: () => void;
}

/** What of the explorer the commands read, and how they act. */
export type PaletteExplorer = Pick<
  Explorer,
  'dataset' | 'view' | 'visible' | 'entity' | 'tie' | 'undo' | 'redo' | 'dispatch'
>;

/** A command that the table of actions has, with its key on the graph. */
export function tabled(id: ReaderActionId, label: string, run: () => void): PaletteCommand {
  return { id, label, key: keyOf(id), run };
}

/** A command without a key. */
export function plain(id: string, label: string, run: () => void): PaletteCommand {
  return { id, label, key: null, run };
}

function keyOf(id: ReaderActionId): string | null {
  const key = READER_ACTIONS.find((action) => action.id === id)?.onCanvas[0];
  return key === undefined ? null : keyName(key);
}
