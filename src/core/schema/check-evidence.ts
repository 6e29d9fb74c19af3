import type { Issue } from '../result.ts';
import type { Dataset, Evidence } from './dataset.ts';

/** A phrase of evidence, with the claim that rests on it and its place in the file. */
export interface EvidencePlace {
  readonly evidence: Evidence;
  readonly source: string;
  readonly claimId: string;
  readonly path: string;
}

const MIN_WORDS = 3;
const MAX_WORDS = 14;

/** All phrases of a dataset, those of withdrawals included. */
export function* evidencePlaces(graph: Dataset): Generator<EvidencePlace> {
  for (const [tieIndex, tie] of graph.ties.entries()) {
    for (const [claimIndex, claim] of tie.claims.entries()) {
      const path = `ties[${tieIndex}].claims[${claimIndex}]`;
      for (const [at, evidence] of claim.evidence.entries()) {
        yield { evidence, source: claim.source, claimId: claim.id, path: `${path}.evidence[${at}]` };
      }
      for (const [at, evidence] of (claim.withdrawn?.evidence ?? []).entries()) {
        const source = claim.withdrawn?.source ?? claim.source;
        yield { evidence, source, claimId: claim.id, path: `${path}.withdrawn.evidence[${at}]` };
      }
    }
  }
}

/** Words of a text: runs between white space, a no-break space included. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** A phrase has 3 to 14 words: enough to find and to judge, too few to replace the article. */
export function checkEvidenceShape(graph: Dataset): Issue[] {
  const issues: Issue[] = [];
  for (const { evidence, claimId, path } of evidencePlaces(graph)) {
    const count = wordsOf(evidence.exact).length;
    if (count < MIN_WORDS || count > MAX_WORDS) {
      issues.push({
        code: 'evidence-length',
        file: 'graph.json',
        path: `${path}.exact`,
        recordId: claimId,
        message: `The phrase has ${count} words; it must have ${MIN_WORDS} to ${MAX_WORDS}.`,
      });
    }
  }
  return issues;
}
