import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import { type EvidenceContext, evidenceContext } from '../core/evidence/context.ts';
import { sentenceOf } from '../core/evidence/sentence.ts';
import { type RecordIndex, recordIndex } from '../core/state/record-index.ts';
import { type Addresses, addressesFrom } from './addresses.ts';

/** What whoever writes a page has at hand: the dataset, its records by id, and the addresses as seen from the page. */
export interface Desk {
  readonly dataset: CompiledDataset;
  readonly context: EvidenceContext;
  readonly records: RecordIndex;
  readonly to: Addresses;
  /** A tie as a sentence, read from one of its ends where its wording allows that. */
  readonly sentence: (tie: CompiledTie, readFrom?: string) => string;
}

const contexts = new WeakMap<CompiledDataset, EvidenceContext>();

/** @param path the folder of the page */
export function deskFor(path: string, dataset: CompiledDataset): Desk {
  const known = contexts.get(dataset);
  const context = known ?? evidenceContext(dataset);
  if (known === undefined) contexts.set(dataset, context);
  const records = recordIndex(dataset);
  return {
    dataset,
    context,
    records,
    to: addressesFrom(path, dataset),
    sentence: (tie, readFrom) => sentenceOf(tie, (id) => records.entities.get(id)?.name, readFrom),
  };
}
