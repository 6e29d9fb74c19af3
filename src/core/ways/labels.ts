import { RANKS } from './network.ts';

/**
 * Labels of a search, one for each entity and number of steps: the first day on which one can have come there in
 * exactly so many steps, for each rank over crossings that are no weaker; Infinity where one cannot.
 */
export interface Labels {
  /** The label of an entity for exactly so many steps; -1 where it has none. */
  find(entity: number, steps: number): number;
  add(entity: number, steps: number): number;
  entityOf(label: number): number;
  day(label: number, rank: number): number;
  /** Sets the day for a rank where it is earlier than the one that stands there. */
  lower(label: number, rank: number, day: number): void;
  /**
   * Settles a label, those of the entity with fewer steps being settled: drops the ranks at which one can have come as
   * early in fewer steps. False where none is left.
   */
  settle(label: number): boolean;
  /** The first day on which one can have come to an entity by its settled labels. */
  settledDay(entity: number): number;
}

/** No labels yet, for entities numbered below `count`. */
export function createLabels(count: number): Labels {
  const entities: number[] = [];
  const steps: number[] = [];
  const previous: number[] = [];
  const days: number[] = [];
  const last = new Int32Array(count).fill(-1);
  const settled = new Float64Array(count).fill(Infinity);

  function find(entity: number, exactly: number): number {
    let label = last[entity] ?? -1;
    while (label >= 0 && steps[label] !== exactly) label = previous[label] ?? -1;
    return label;
  }

  function add(entity: number, exactly: number): number {
    const label = entities.length;
    entities.push(entity);
    steps.push(exactly);
    previous.push(last[entity] ?? -1);
    for (let rank = 0; rank < RANKS; rank++) days.push(Infinity);
    last[entity] = label;
    return label;
  }

  function day(label: number, rank: number): number {
    return days[label * RANKS + rank] ?? Infinity;
  }

  function lower(label: number, rank: number, to: number): void {
    const at = label * RANKS + rank;
    if (to < (days[at] ?? -Infinity)) days[at] = to;
  }

  function settle(label: number): boolean {
    const entity = entities[label] ?? -1;
    const known = settledDay(entity);
    for (let rank = 0; rank < RANKS; rank++) {
      if (day(label, rank) >= known) days[label * RANKS + rank] = Infinity;
    }
    const earliest = day(label, RANKS - 1);
    if (earliest === Infinity) return false;
    settled[entity] = earliest;
    return true;
  }

  function settledDay(entity: number): number {
    return settled[entity] ?? Infinity;
  }

  return { find, add, entityOf: (label) => entities[label] ?? -1, day, lower, settle, settledDay };
}
