import { createContext, useContext } from 'react';
import type { CompiledDataset, CompiledEntity, CompiledTie } from '../core/compile/compiled.ts';
import type { Fallout } from '../core/compile/fallout.ts';
import type { ComparisonResult } from '../core/filter/comparison.ts';
import type { Facets } from '../core/filter/facets.ts';
import type { HistogramCounts } from '../core/filter/histogram-of.ts';
import type { VisibleSet } from '../core/filter/visible-set.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';
import type { Command } from '../core/state/command.ts';
import type { View } from '../core/state/view.ts';
import type { WaysState } from '../core/ways/way.ts';

/** What every panel reads and the one way in which it acts. The app provides it; panels never hold view state. */
export interface Explorer {
  /** The dataset as the view has it: with support, denial and dates anew where words were taken away. */
  readonly dataset: CompiledDataset;
  /** The same with nobody's word taken away. */
  readonly whole: CompiledDataset;
  /** What that took away; null where nothing was. */
  readonly fallout: Fallout | null;
  /** Whether the words of the claims are here: summaries and evidence. They come after the picture. */
  readonly texts: 'loading' | 'ready' | { readonly failed: string };
  readonly retryTexts: () => void;
  /** Address of the folder in which the site's static pages lie; null in a file that knows of none. */
  readonly site: string | null;
  readonly entity: (id: string) => CompiledEntity | undefined;
  readonly tie: (id: string) => CompiledTie | undefined;
  /** The tie that a claim stands on. */
  readonly tieOfClaim: (claimId: string) => CompiledTie | undefined;
  /** Ties that end at an entity, in dataset order, visible or not. */
  readonly tiesOf: (entityId: string) => readonly CompiledTie[];
  readonly view: View;
  readonly visible: VisibleSet;
  /** How many of the visible ties the canvas draws: all, up to its limit. */
  readonly drawn: number;
  /** Null while the view needs no neighbourhood; it is loaded before one is shown. */
  readonly index: GraphIndex | null;
  readonly ways: WaysState;
  /** Stops the search for ways, and begins it anew. */
  readonly cancelWays: () => void;
  readonly searchAgain: () => void;
  /** Null unless the view is compared with something; `visible` is then what either shows. */
  readonly comparison: ComparisonResult | null;
  readonly facets: Facets;
  readonly histogram: HistogramCounts;
  readonly dispatch: (command: Command) => void;
  /** Several commands as one step, which one Undo takes back. */
  readonly dispatchAll: (commands: readonly Command[]) => void;
  /** What `undo` and `redo` would do; null where there is nothing to. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Says something to screen readers and shows it for a moment. */
  readonly announce: (message: string) => void;
}

const ExplorerContext = createContext<Explorer | null>(null);

/** Provides the explorer to all panels below. */
export const ExplorerProvider = ExplorerContext.Provider;

/** The explorer of the nearest provider. Throws where there is none: that is a fault of wiring, not of input. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('useExplorer needs an ExplorerProvider above it.');
  return explorer;
}
