import type { EntityLine } from '../../core/filter/histogram-of.ts';
import { highestBar } from './histogram-in-words.ts';

/** An entity's own ties over time, with its name. */
export interface OwnLine extends EntityLine {
  readonly name: string;
}

/** The one entity among what is selected; null where there is none, or more than one. */
export function onlyEntity(selection: readonly string[], isEntity: (id: string) => boolean): string | null {
  const entities = selection.filter(isEntity);
  return entities.length === 1 ? (entities[0] ?? null) : null;
}

const MAGNIFICATIONS = [100, 50, 20, 10, 5, 2];

/**
 * How many times as high as the bars an entity's line is drawn, in round numbers from 1: beside a whole dataset most
 * would else lie flat on the ground. The line never rises above the highest bar.
 */
export function magnification(line: Pick<EntityLine, 'counts'>, highest: number): number {
  const own = highestBar(line.counts);
  return MAGNIFICATIONS.find((times) => own > 0 && own * times <= highest) ?? 1;
}
