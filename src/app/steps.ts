/** What undo and redo go back and forth through: the views that this reader had, oldest first. */
import type { View } from '../core/state/view.ts';

/** The views before and after the present one. */
export interface Steps {
  readonly past: readonly View[];
  readonly future: readonly View[];
}

export const NO_STEPS: Steps = { past: [], future: [] };

/** As far back as anybody goes; each view is small. */
const MOST = 200;

/** After a new step away from a view. What was undone before is given up. */
export function stepped({ past }: Steps, from: View): Steps {
  return { past: [...past, from].slice(-MOST), future: [] };
}

/** The view to undo to and the steps then; null where there is nothing to undo. */
export function undone({ past, future }: Steps, present: View): { readonly view: View; readonly steps: Steps } | null {
  const view = past.at(-1);
  return view === undefined ? null : { view, steps: { past: past.slice(0, -1), future: [present, ...future] } };
}

/** The view to do again and the steps then; null where nothing was undone. */
export function redone({ past, future }: Steps, present: View): { readonly view: View; readonly steps: Steps } | null {
  const [view, ...rest] = future;
  return view === undefined ? null : { view, steps: { past: [...past, present], future: rest } };
}
