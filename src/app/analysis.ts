/** What few first pictures need: neighbourhoods, words taken away, comparisons and ways; one chunk, fetched on need. */
import { withoutVoices } from '../core/compile/without.ts';
import { compareViews } from '../core/filter/compare.ts';
import { hiddenNeighbours } from '../core/filter/hidden-neighbours.ts';
import { buildGraphIndex } from '../core/graph/build-graph-index.ts';
import { searchNearestMiss } from '../core/ways/nearest-miss.ts';
import { searchWays } from '../core/ways/search-ways.ts';

export const analysis = {
  withoutVoices,
  compareViews,
  hiddenNeighbours,
  buildGraphIndex,
  searchNearestMiss,
  searchWays,
} as const;

export type Analysis = typeof analysis;
