import type { Point } from './viewport.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The next node in a direction, for the arrow keys: the nearest one, where steps aside count twice.
 * @param nodes positions by id of the nodes one may go to
 * @param from id to start from; where it is none of them, the first node of all is the answer
 * @returns null where nothing lies in that direction
 */
export function nextInDirection(
  nodes: ReadonlyMap<string, Point>,
  from: string | null,
  direction: Direction,
): string | null {
  const start = from === null ? undefined : nodes.get(from);
  if (start === undefined) return nodes.keys().next().value ?? null;
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [id, point] of nodes) {
    const { ahead, aside } = split(point.x - start.x, point.y - start.y, direction);
    const cost = ahead + 2 * aside;
    if (id !== from && ahead > 0 && aside <= 2 * ahead && cost < bestCost) {
      best = id;
      bestCost = cost;
    }
  }
  return best;
}

function split(dx: number, dy: number, direction: Direction): { ahead: number; aside: number } {
  if (direction === 'left') return { ahead: -dx, aside: Math.abs(dy) };
  if (direction === 'right') return { ahead: dx, aside: Math.abs(dy) };
  if (direction === 'up') return { ahead: -dy, aside: Math.abs(dx) };
  return { ahead: dy, aside: Math.abs(dx) };
}
