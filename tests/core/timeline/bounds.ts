import * as fc from 'fast-check';
import type { Bounds } from '../../../src/core/time/bounds.ts';
import { type Day, dayOf } from '../../../src/core/time/day.ts';

const FIRST = dayOf(1990, 1, 1);
const LAST = dayOf(2020, 12, 31);
const FEW = dayOf(2005, 6, 1);

/** Bounds of every shape that `boundsOf` makes: sure and not, open on either side, and days. */
export function anyBounds(): fc.Arbitrary<Bounds> {
  const wide = fc.integer({ min: FIRST, max: LAST });
  // Close together in some, so that they touch and coincide.
  const close = fc.integer({ min: FEW, max: FEW + 9 });
  const days = fc.oneof(fc.tuple(wide, wide, wide, wide), fc.tuple(close, close, close, close));
  const open = fc.constantFrom('no', 'no', 'start', 'end', 'both');
  return fc
    .record({ days, open, set: fc.boolean(), approximate: fc.boolean() })
    .map(({ days: some, open: sides, set, approximate }): Bounds => {
      const [a, b, c, d] = [...some].sort((x, y) => x - y);
      const [first, second, third, last] = [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
      return {
        earliestStart: sides === 'start' || sides === 'both' ? -Infinity : first,
        latestStart: set ? third : second,
        earliestEnd: set ? second : third,
        latestEnd: sides === 'end' || sides === 'both' ? Infinity : last,
        approximate,
      };
    });
}

/** Sure from the first day to the last, both inclusive. */
export function throughout(from: Day, to: Day): Bounds {
  return { earliestStart: from, latestStart: from, earliestEnd: to, latestEnd: to, approximate: false };
}

/** At some point within. */
export function within(from: Day, to: Day): Bounds {
  return { earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to, approximate: false };
}
