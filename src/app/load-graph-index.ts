import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';
import { err, ok, type Result } from '../core/result.ts';

/** Loads graphology and builds the index over it, on first need; asks again after a failure. Never rejects. */
export async function loadGraphIndex(dataset: CompiledDataset): Promise<Result<GraphIndex, string>> {
  try {
    const { buildGraphIndex } = await import('../core/graph/build-graph-index.ts');
    return ok(buildGraphIndex(dataset.ties));
  } catch {
    return err('What neighbourhoods need could not be loaded. Reload the page to try again.');
  }
}
