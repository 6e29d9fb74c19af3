import type { CompiledDataset, CompiledTie } from '../core/compile/compiled.ts';
import { sentenceOf } from '../core/evidence/sentence.ts';
import { statusInBrief } from '../core/evidence/status-words.ts';

/** A tie in one line, never without its status: "KGSS paid Michael Flynn. Alleged, denied in part." */
export function tieTitle(tie: CompiledTie, { entities }: Pick<CompiledDataset, 'entities'>): string {
  const sentence = sentenceOf(tie, (id) => entities.find((entity) => entity.id === id)?.name);
  return `${sentence}. ${statusInBrief(tie.status)}.`;
}
