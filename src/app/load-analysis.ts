import { err, ok, type Result } from '../core/result.ts';
import type { View } from '../core/state/view.ts';
import type { Analysis } from './analysis.ts';

/** Loads what neighbourhoods, ways, comparisons and words taken away need; asks again after a failure. Never rejects. */
export async function loadAnalysis(): Promise<Result<Analysis, string>> {
  try {
    const { analysis } = await import('./analysis.ts');
    return ok(analysis);
  } catch {
    return err('A part of the page that this view needs could not be loaded. Reload the page to try again.');
  }
}

/** Whether a view can only be shown with the analysis. */
export function needsAnalysis(view: View): boolean {
  return view.focus.length > 0 || view.without.length > 0 || view.compare !== null || view.path !== null;
}
