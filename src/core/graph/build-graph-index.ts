import { MultiDirectedGraph } from 'graphology';
import type { GraphIndex, NeighbourhoodStart } from './graph-index.ts';

/** The part of a tie that the index needs. */
export interface GraphTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Builds the index over ties with unique ids, in the order in which they are to be listed. */
export function buildGraphIndex(ties: readonly GraphTie[]): GraphIndex {
  const graph = new MultiDirectedGraph<object, { position: number }>();
  ties.forEach((tie, position) => {
    graph.mergeNode(tie.from);
    graph.mergeNode(tie.to);
    graph.addDirectedEdgeWithKey(tie.id, tie.from, tie.to, { position });
  });

  function tiesOf(entity: string): readonly string[] {
    if (!graph.hasNode(entity)) return [];
    const edges = graph.mapEdges(entity, (id, { position }) => ({ id, position }));
    return edges.sort((a, b) => a.position - b.position).map((edge) => edge.id);
  }

  function degree(entity: string, passes?: (tieId: string) => boolean): number {
    if (!graph.hasNode(entity)) return 0;
    let count = 0;
    graph.forEachEdge(entity, (id) => {
      if (passes === undefined || passes(id)) count++;
    });
    return count;
  }

  function neighbourhood(starts: readonly NeighbourhoodStart[], passes: (tieId: string) => boolean) {
    // Levels run from the most steps left to none, so each entity is settled once, with the most that it can have.
    const startsAt = new Map<number, string[]>();
    let left = 0;
    for (const { entity, steps } of starts) {
      if (!graph.hasNode(entity) || !(steps >= 0)) continue;
      const level = Math.min(Math.floor(steps), graph.order);
      startsAt.set(level, [...(startsAt.get(level) ?? []), entity]);
      left = Math.max(left, level);
    }
    const reached = new Set<string>();
    let frontier: string[] = [];
    for (; left >= 0; left--) {
      for (const entity of startsAt.get(left) ?? []) {
        if (reached.has(entity)) continue;
        reached.add(entity);
        frontier.push(entity);
      }
      if (left > 0) frontier = nextLevel(frontier, reached, passes);
    }
    return reached;
  }

  function nextLevel(frontier: readonly string[], reached: Set<string>, passes: (tieId: string) => boolean): string[] {
    const next: string[] = [];
    for (const entity of frontier) {
      graph.forEachEdge(entity, (id, _attributes, source, target) => {
        const other = source === entity ? target : source;
        if (reached.has(other) || !passes(id)) return;
        reached.add(other);
        next.push(other);
      });
    }
    return next;
  }

  return { neighbourhood, tiesOf, degree };
}
