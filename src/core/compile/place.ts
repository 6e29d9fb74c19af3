import type { Dataset } from '../schema/dataset.ts';

type Position = readonly [x: number, y: number];

const DISTANCE = 90;
/** The golden angle in radians: successive turns never line up, so newcomers around one neighbour spread out. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives every entity that a tie ends at a place: its saved one, else one near its placed neighbours, else one beside
 * the whole. The same input gives the same places; saved ones never move.
 * @returns integer positions by entity id, model units
 */
export function placeMissing(graph: Dataset, saved: Readonly<Record<string, Position>>): Record<string, Position> {
  const neighbours = neighboursOf(graph);
  const placed = new Map<string, Position>(Object.entries(saved).filter(([id]) => neighbours.has(id)));
  const waiting = [...neighbours.keys()].filter((id) => !placed.has(id)).sort();
  for (let round = 0; waiting.length > 0; round += 1) {
    const near = waiting.find((id) => [...(neighbours.get(id) ?? [])].some((other) => placed.has(other)));
    const id = near ?? waiting[0];
    if (id === undefined) break;
    waiting.splice(waiting.indexOf(id), 1);
    const anchors = [...(neighbours.get(id) ?? [])].map((other) => placed.get(other)).filter((at) => at !== undefined);
    placed.set(id, placeNear(anchors, placed.size, round));
  }
  return Object.fromEntries([...placed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function neighboursOf(graph: Dataset): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  for (const { from, to } of graph.ties) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function placeNear(anchors: readonly Position[], count: number, round: number): Position {
  const centre = (axis: 0 | 1): number =>
    anchors.reduce((sum, anchor) => sum + anchor[axis], 0) / Math.max(1, anchors.length);
  const radius = anchors.length === 0 ? DISTANCE * (2 + Math.sqrt(count)) : DISTANCE * (1 + (round % 5) / 5);
  const angle = round * GOLDEN_ANGLE;
  return [Math.round(centre(0) + radius * Math.cos(angle)), Math.round(centre(1) + radius * Math.sin(angle))];
}
