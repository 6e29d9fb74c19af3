import type { Issue } from '../result.ts';
import type { KnownIds } from './check-ids.ts';
import type { DatasetFiles } from './dataset.ts';

/**
 * Coverage names known sources and claims, each sentence once, and every claim stands behind at least one sentence
 * of its own source. Whether every sentence of an article is named needs the article: see `check-articles.ts`.
 */
export function checkCoverage({ graph, coverage }: DatasetFiles, known: KnownIds): Issue[] {
  if (coverage === null) return [];
  const issues: Issue[] = [];
  const add = (code: string, path: string, recordId: string | null, message: string): void => {
    issues.push({ code, file: 'coverage.json', path, recordId, message });
  };
  const sourceOf = new Map(graph.ties.flatMap((tie) => tie.claims.map((claim) => [claim.id, claim.source] as const)));
  const seen = new Set<string>();
  const covered = new Set<string>();
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
      covered.add(claim);
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
