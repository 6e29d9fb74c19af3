import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { GraphTie } from './build-graph-index.ts';

/** What the shape of the visible ties says about one entity. Direction, dates and support play no part in it. */
export interface KeyFigures {
  /** Ties that it is an end of. */
  readonly ties: number;
  /** Entities that it is tied to, itself left out. */
  readonly neighbours: number;
  /**
   * Share of all pairs of others, connected or not, that have it on their shortest connection, 0 to 1; a pair with
   * several shortest connections counts by the share of those that lead through it (betweenness, Freeman 1977, computed
   * as by Brandes 2001).
   */
  readonly betweenness: number;
  /** Its place by betweenness, from 1; equal ones share a place. */
  readonly rank: number;
  /** How many entities are ranked. */
  readonly of: number;
  /** Into how many groups without a tie between them its own group would fall without it; 1: it would hold together. */
  readonly parts: number;
  /** Entities outside the largest of those groups: those that only it connects with the rest of its group. */
  readonly cutOff: number;
}

/**
 * The key figures of an entity among these ties; null where it is an end of none.
 * Takes time in proportion to entities times pairs that are tied (Brandes), so callers bound the number of ties and do
 * not ask while the view still changes.
 */
export function keyFigures(ties: readonly GraphTie[], entity: string): KeyFigures | null {
  const graph = new UndirectedGraph();
  let own = 0;
  for (const { from, to } of ties) {
    if (from === entity || to === entity) own++;
    graph.mergeNode(from);
    graph.mergeNode(to);
    if (from !== to) graph.mergeEdge(from, to);
  }
  if (!graph.hasNode(entity)) return null;
  const centralities = betweennessCentrality(graph);
  const betweenness = centralities[entity] ?? 0;
  const parts = partsWithout(graph, entity);
  return {
    ties: own,
    neighbours: graph.degree(entity),
    betweenness,
    rank: 1 + Object.values(centralities).filter((each) => each > betweenness).length,
    of: graph.order,
    parts: Math.max(1, parts.length),
    cutOff: parts.reduce((sum, size) => sum + size, 0) - Math.max(0, ...parts),
  };
}

/** Sizes of the groups that the neighbours of an entity belong to once it is gone. */
function partsWithout(graph: UndirectedGraph, entity: string): readonly number[] {
  const seen = new Set([entity]);
  const sizes: number[] = [];
  for (const start of graph.neighbors(entity)) {
    if (seen.has(start)) continue;
    seen.add(start);
    const waiting = [start];
    let size = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      size++;
      for (const next of graph.neighbors(at)) {
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    sizes.push(size);
  }
  return sizes;
}
