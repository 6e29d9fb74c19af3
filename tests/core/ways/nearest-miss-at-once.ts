import { searchNearestMiss } from '../../../src/core/ways/nearest-miss.ts';
import type { NearestMiss } from '../../../src/core/ways/way.ts';

/** The nearest miss without a pause: `searchNearestMiss` run to its end. */
export function nearestMiss(...question: Parameters<typeof searchNearestMiss>): NearestMiss | null {
  const search = searchNearestMiss(...question);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}
