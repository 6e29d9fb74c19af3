/** The dataset with the word of some taken away, made once for each set of voices and each state of the data. */
import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { Fallout } from '../core/compile/fallout.ts';
import type { Analysis } from './analysis.ts';

/** A dataset as somebody sees it who does not believe some voices. */
export interface Doubted {
  readonly dataset: CompiledDataset;
  /** Null where nothing is taken away. */
  readonly fallout: Fallout | null;
}

/** Remembers the last few answers for each dataset, so that what is drawn stays the same objects. */
export function createDoubt(): (
  dataset: CompiledDataset,
  ids: readonly string[],
  analysis: Analysis | null,
) => Doubted {
  const known = new WeakMap<CompiledDataset, Map<string, Doubted>>();
  return (dataset, ids, analysis) => {
    if (ids.length === 0 || analysis === null) return { dataset, fallout: null };
    const answers = known.get(dataset) ?? new Map<string, Doubted>();
    known.set(dataset, answers);
    const key = ids.join();
    const answer = answers.get(key) ?? analysis.withoutVoices(dataset, ids);
    // The latest last, so that the first is the one to forget.
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

const REMEMBERED = 8;
