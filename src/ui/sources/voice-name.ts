import type { EvidenceContext } from '../../core/evidence/context.ts';
import { ANONYMOUS } from '../../core/schema/vocabulary.ts';
import { dateInWords } from '../../core/time/words.ts';

/**
 * The name of one whose word can be taken away: an article by its title, a report by publisher and day, or as an earlier statement, an entity by
 * name, and `anonymous` as "all who spoke unnamed". An id that no record has stands for itself.
 */
export function voiceName(id: string, context: EvidenceContext): string {
  if (id === ANONYMOUS) return 'all who spoke unnamed';
  const report = context.reports.get(id);
  if (report === undefined) return context.sources.get(id)?.title ?? context.entities.get(id)?.name ?? id;
  const which = report.published === undefined ? 'an earlier statement' : dateInWords(report.published);
  return `${report.publisher} (${which})`;
}

/** Several of them in a sentence, titles in quotes: "“A title”, B and all who spoke unnamed". */
export function voiceNames(ids: readonly string[], context: EvidenceContext): string {
  const names = ids.map((id) => {
    const name = voiceName(id, context);
    return context.sources.has(id) ? `“${name}”` : name;
  });
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
