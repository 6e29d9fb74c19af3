import type { Issue } from '../result.ts';
import { type KnownIds, rawField, rawList } from './check-ids.ts';
import type { DatasetFiles } from './dataset.ts';
import type { Json } from './shape-issues.ts';

/**
 * Coverage names known sources and claims, each sentence once, and every claim stands behind at least one sentence
 * of its own source; sentences that could not be read are taken at their word. Whether every sentence of an article is named needs the article: see `check-articles.ts`.
 */
export function checkCoverage({ graph, coverage }: DatasetFiles, known: KnownIds, raw: Json): Issue[] {
  // A file without a readable list covers nothing, which its own issue says once.
  if (coverage === null || !Array.isArray(rawField(raw, 'sentences'))) return [];
  const issues: Issue[] = [];
  const add = (code: string, path: string, recordId: string | null, message: string): void => {
    issues.push({ code, file: 'coverage.json', path, recordId, message });
  };
  const sourceOf = new Map(graph.ties.flatMap((tie) => tie.claims.map((claim) => [claim.id, claim.source] as const)));
  const seen = new Set<string>();
  const covered = new Set(rawList(raw, 'sentences').flatMap((sentence) => rawList(sentence, 'claims')));
  for (const [index, sentence] of coverage.sentences.entries()) {
    const path = `sentences[${index}]`;
    const key = `${sentence.source} ${sentence.paragraph} ${sentence.sentence}`;
    if (!known.sources.has(sentence.source))
      add('dangling-reference', `${path}.source`, sentence.source, `There is no source "${sentence.source}".`);
    if (seen.has(key))
      add(
        'duplicate-sentence',
        path,
        sentence.source,
        `Paragraph ${sentence.paragraph}, sentence ${sentence.sentence} is covered twice.`,
      );
    seen.add(key);
    for (const [at, claim] of (sentence.claims ?? []).entries()) {
      if (!known.claims.has(claim))
        add('dangling-reference', `${path}.claims[${at}]`, claim, `There is no claim "${claim}".`);
      else if (sourceOf.has(claim) && sourceOf.get(claim) !== sentence.source) {
        add(
          'claim-of-other-source',
          `${path}.claims[${at}]`,
          claim,
          `The claim "${claim}" rests on ${sourceOf.get(claim)}, not on ${sentence.source}.`,
        );
      }
    }
  }
  for (const claim of sourceOf.keys()) {
    if (!covered.has(claim)) add('uncovered-claim', 'sentences', claim, `No sentence names the claim "${claim}".`);
  }
  return issues;
}
