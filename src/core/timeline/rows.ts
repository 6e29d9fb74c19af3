/** What a timeline shows, by days alone: a row for each entity, with all its ties in lanes. */
import type { CompiledTie } from '../compile/compiled.ts';
import type { Clock } from '../state/view.ts';
import type { Day } from '../time/day.ts';
import { barOf, compareBars, type TimelineBar } from './bar.ts';
import { type Lane, packLanes } from './lanes.ts';

/** An entity with the ties that end at it, each once. */
export interface TimelineRow {
  readonly entity: string;
  readonly lanes: readonly Lane[];
  /** Ids of its ties without a date on the clock, in the order of the ties given. */
  readonly undated: readonly string[];
  /** Ids of all its ties: the dated ones in the order of time, then the undated ones. */
  readonly ties: readonly string[];
  /** The first day that is known of any of its ties; null where none is. */
  readonly first: Day | null;
}

/** A whole timeline. */
export interface Timeline {
  /** One for each entity given, in that order. */
  readonly rows: readonly TimelineRow[];
  /** How many of the ties have a date on the clock, and how many have none. */
  readonly dated: number;
  readonly undated: number;
  /** First and last of all days that dates name, both inclusive; null where there is none. */
  readonly extent: { readonly from: Day; readonly to: Day } | null;
}

/** What a timeline is made of. */
export interface TimelineScene {
  readonly entities: Iterable<string>;
  /** Each shows in the rows of its ends, as far as these are among the entities. */
  readonly ties: readonly CompiledTie[];
  readonly clock: Clock;
  /** Share of the extent, from 0 to 1, that a bar takes at least in its lane. */
  readonly labelShare: number;
}

/** Rows, lanes and extent, computed once for a set of ties; the same scene gives the same timeline. */
export function timelineOf({ entities, ties, clock, labelShare }: TimelineScene): Timeline {
  const bars = new Map<string, TimelineBar | null>(ties.map((tie) => [tie.id, barOf(tie, clock)]));
  const dated = [...bars.values()].filter((bar) => bar !== null);
  const extent = extentOf(dated);
  const room = extent === null ? 0 : (extent.to - extent.from + 1) * labelShare;
  const rows = [...tiesByEnd(entities, ties)].map(([entity, own]): TimelineRow => {
    const ownBars = own.flatMap((id) => bars.get(id) ?? []).sort(compareBars);
    const undated = own.filter((id) => bars.get(id) === null);
    const firsts = ownBars.flatMap(({ known }) => known?.first ?? []);
    return {
      entity,
      lanes: packLanes(ownBars, room, extent?.to),
      undated,
      ties: [...ownBars.map(({ tie }) => tie), ...undated],
      first: firsts.length === 0 ? null : firsts.reduce((a, b) => Math.min(a, b)),
    };
  });
  return { rows, dated: dated.length, undated: bars.size - dated.length, extent };
}

function tiesByEnd(entities: Iterable<string>, ties: readonly CompiledTie[]): ReadonlyMap<string, readonly string[]> {
  const byEnd = new Map<string, string[]>();
  for (const entity of entities) byEnd.set(entity, []);
  for (const { id, from, to } of ties) {
    byEnd.get(from)?.push(id);
    if (to !== from) byEnd.get(to)?.push(id);
  }
  return byEnd;
}

function extentOf(bars: readonly TimelineBar[]): Timeline['extent'] {
  let [from, to] = [Infinity, -Infinity];
  for (const { known } of bars) {
    if (known === null) continue;
    from = Math.min(from, known.first);
    to = Math.max(to, known.last);
  }
  return from <= to ? { from, to } : null;
}
