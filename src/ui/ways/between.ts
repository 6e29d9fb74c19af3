import type { Way } from '../../core/ways/way.ts';

/** An entity that ways go through, and how many of them do. */
export interface Between {
  readonly id: string;
  readonly ways: number;
}

/** The entities that ways go through, their ends left out: those on most ways first, else in the order they are met. */
export function between(ways: readonly Pick<Way, 'entities'>[]): readonly Between[] {
  const counts = new Map<string, number>();
  for (const { entities } of ways) {
    for (const id of entities.slice(1, -1)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, ways: count })).sort((one, other) => other.ways - one.ways);
}
