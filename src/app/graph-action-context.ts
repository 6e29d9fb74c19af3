import type { GraphCanvas } from '../canvas/graph-canvas.ts';
import type { Explorer } from '../ui/explorer-context.ts';
import type { ExplorerStore } from './store.ts';

/** What the actions work with; `canvas` is null while there is none. */
export interface GraphActionContext {
  readonly store: ExplorerStore;
  readonly explorer: Pick<Explorer, 'entity' | 'tie' | 'tieOfClaim' | 'announce'>;
  readonly canvas: () => GraphCanvas | null;
  readonly cursor: { current: string | null };
  /** Draws the present state anew, after the cursor moved. */
  readonly redraw: () => void;
  readonly bringIntoView: (ids: readonly string[]) => void;
  readonly fit: () => void;
  readonly openDetails: () => void;
  readonly search: () => void;
  readonly copyLink: () => void;
  /** Opens the dialog with every way to share the view. */
  readonly share: () => void;
  /** Opens the list of commands. */
  readonly commands: () => void;
  /** Opens the table of keys. */
  readonly help: () => void;
  /** Lets time run, or stops it. */
  readonly togglePlay: () => void;
  /** Goes on, or back, in the story that is open. */
  readonly step: (by: 1 | -1) => void;
}
