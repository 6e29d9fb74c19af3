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
const MAX_AROUND = 6;

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

/**
 * A phrase has 3 to 14 words: enough to find and to judge, too few to replace the article. A prefix or suffix only tells
 * which of two places is meant: a few words, so that the limit holds.
 */
export function checkEvidenceShape(graph: Dataset): Issue[] {
  return [...evidencePlaces(graph)].flatMap(({ evidence, claimId, path }) =>
    [...lengthFaults(evidence)].map(({ field, message }) => ({
      code: 'evidence-length',
      file: 'graph.json',
      path: `${path}.${field}`,
      recordId: claimId,
      message,
    })),
  );
}

function* lengthFaults(evidence: Evidence): Generator<{ readonly field: string; readonly message: string }> {
  const count = wordsOf(evidence.exact).length;
  if (count < MIN_WORDS || count > MAX_WORDS) {
    yield { field: 'exact', message: `The phrase has ${count} words; it must have ${MIN_WORDS} to ${MAX_WORDS}.` };
  }
  for (const field of ['prefix', 'suffix'] as const) {
    const around = wordsOf(evidence[field] ?? '').length;
    if (around > MAX_AROUND) {
      yield { field, message: `The ${field} has ${around} words; at most ${MAX_AROUND} tell which place is meant.` };
    }
  }
}
