import type { CompiledDataset } from '../compile/compiled.ts';
import { ANONYMOUS } from '../schema/vocabulary.ts';
import { presentEntity } from './record-index.ts';

export { ANONYMOUS } from '../schema/vocabulary.ts';

/** The present id of a source, report or entity whose word can be taken away, or `anonymous`; else undefined. */
export function presentVoice(dataset: CompiledDataset, id: string): string | undefined {
  if (id === ANONYMOUS) return id;
  const has = (records: readonly { readonly id: string }[]) => records.some((record) => record.id === id);
  return has(dataset.sources) || has(dataset.reports) ? id : presentEntity(dataset, id);
}
