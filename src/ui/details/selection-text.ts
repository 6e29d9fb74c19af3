import type { CompiledEntity, CompiledTie } from '../../core/compile/compiled.ts';
import type { EvidenceContext } from '../../core/evidence/context.ts';
import { tieAsText } from './claim-text.ts';

/**
 * Selected records as plain text: the names, a line each, then each tie with its status, dates and sources.
 * @param without whose word the reader took away, as the view has it
 */
export function selectionText(
  entities: readonly CompiledEntity[],
  ties: readonly CompiledTie[],
  context: EvidenceContext,
  without: readonly string[],
): string {
  const names = entities.map(({ name }) => name).join('\n');
  return [names, ...ties.map((tie) => tieAsText(tie, context, without))].filter((part) => part !== '').join('\n\n');
}
