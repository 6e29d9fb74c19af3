/** Which of many things of known height meet the part that is on the screen. */

/** Positions from `first` up to, but not, `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Where each thing begins, and at the end where the last one ends: one number more than there are heights. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  let total = 0;
  for (const height of heights) {
    total += height;
    offsets.push(total);
  }
  return offsets;
}

/**
 * The things that share a pixel with the stretch from `top` up to `bottom`.
 * @param offsets as `offsetsOf` makes them, of heights above 0
 */
export function meeting(offsets: readonly number[], top: number, bottom: number): Range {
  const count = offsets.length - 1;
  if (bottom <= top) return { first: 0, end: 0 };
  const first = firstWhere(count, (place) => (offsets[place + 1] ?? 0) > top);
  const end = firstWhere(count, (place) => (offsets[place] ?? 0) >= bottom);
  return first < end ? { first, end } : { first: 0, end: 0 };
}

/** The same for things of one height, such as the lanes of a row. */
export function meetingEven(count: number, height: number, top: number, bottom: number): Range {
  if (bottom <= top) return { first: 0, end: 0 };
  const first = Math.min(count, Math.max(0, Math.floor(top / height)));
  const end = Math.min(count, Math.max(0, Math.ceil(bottom / height)));
  return first < end ? { first, end } : { first: 0, end: 0 };
}

/** The first place that passes, by bisection; `count` where none does. Every place after one that passes must pass. */
function firstWhere(count: number, passes: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
