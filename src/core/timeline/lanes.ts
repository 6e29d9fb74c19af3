/** Bars side by side in lanes, so that none covers another. */
import type { Day } from '../time/day.ts';
import type { TimelineBar } from './bar.ts';

/** The bars of one lane, from left to right; no two share a day. */
export type Lane = readonly TimelineBar[];

/**
 * Packs bars into lanes: each in turn goes to the first lane that is free where it begins. Taken by their start, this
 * greedy rule needs as few lanes as any (Kleinberg and Tardos, "Algorithm Design", 4.1).
 * @param bars in the order of `compareBars`
 * @param room days that a bar takes at least, so that words have a place beside a short one; 0 for its own length
 * @param edge the day up to which there is room; a bar too close to it has its room before it instead
 */
export function packLanes(bars: readonly TimelineBar[], room: number, edge: Day = Infinity): readonly Lane[] {
  const lanes: TimelineBar[][] = [];
  /** Lanes that can still take a bar, each with the last day that is taken: those that never end are left out. */
  let open: { readonly lane: TimelineBar[]; end: Day }[] = [];
  for (const bar of bars) {
    const [start, end] = taken(bar, room, edge);
    const free = open.find((each) => each.end < start);
    if (free === undefined) {
      const lane = [bar];
      lanes.push(lane);
      if (end < Infinity) open.push({ lane, end });
      continue;
    }
    free.lane.push(bar);
    free.end = end;
    if (end === Infinity) open = open.filter((each) => each !== free);
  }
  return lanes;
}

/** First and last day that a bar takes in its lane. */
function taken({ from, to, known }: TimelineBar, room: number, edge: Day): readonly [Day, Day] {
  const start = Number.isFinite(from) ? from : (known?.first ?? from);
  const turned = start + room > edge;
  return [turned ? Math.min(from, edge - room) : from, turned ? to : Math.max(to, start + room)];
}
