import type { CompiledDataset } from '../../core/compile/compiled.ts';
import { type EvidenceContext, evidenceContext } from '../../core/evidence/context.ts';

const contexts = new WeakMap<CompiledDataset, EvidenceContext>();

/** The records of a dataset by id, for wording claims; made once for each dataset. */
export function contextOf(dataset: CompiledDataset): EvidenceContext {
  const known = contexts.get(dataset);
  if (known !== undefined) return known;
  const made = evidenceContext(dataset);
  contexts.set(dataset, made);
  return made;
}
