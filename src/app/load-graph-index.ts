import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { GraphIndex } from '../core/graph/graph-index.ts';

/** Loads graphology and builds the index over it; once per dataset, since no first picture without a focus needs it. */
export function loadGraphIndex(dataset: CompiledDataset): Promise<GraphIndex> {
  const known = indices.get(dataset);
  if (known !== undefined) return known;
  const made = import('../core/graph/build-graph-index.ts').then(({ buildGraphIndex }) =>
    buildGraphIndex(dataset.ties),
  );
  indices.set(dataset, made);
  return made;
}

const indices = new WeakMap<CompiledDataset, Promise<GraphIndex>>();
