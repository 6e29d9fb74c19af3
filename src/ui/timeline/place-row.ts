/** Which ties of a row are to be drawn, and where. */
import type { Lane } from '../../core/timeline/lanes.ts';
import type { TimelineRow } from '../../core/timeline/rows.ts';
import type { Scale } from './marks.ts';
import type { Metrics } from './metrics.ts';
import type { PlacedBar } from './place-lane.ts';
import { meetingEven, type Range } from './windowing.ts';

/** A dated tie and the top of its lane, in pixels from the top of its row's ties. */
export interface LaidBar {
  readonly tie: string;
  readonly top: number;
  readonly placed: PlacedBar;
}

/** An undated tie in its place. */
export interface LaidChip {
  readonly tie: string;
  readonly top: number;
  readonly column: number;
}

/** A lane with nothing in sight, and on which sides its ties lie. */
export interface EmptyLane {
  readonly top: number;
  readonly earlier: boolean;
  readonly later: boolean;
}

/** What is drawn of a row. */
export interface LaidRow {
  readonly bars: readonly LaidBar[];
  readonly empty: readonly EmptyLane[];
  readonly chips: readonly LaidChip[];
  /** Top of the line that counts the undated ties, whether or not there are any. */
  readonly undatedTop: number;
}

/** How a row is drawn. */
export interface RowFrame {
  readonly metrics: Metrics;
  readonly scale: Scale;
  /** Stretch of the row's ties that is on the screen, in pixels from their top. */
  readonly top: number;
  readonly bottom: number;
  /** The tie that has the focus: it is drawn wherever it lies, since the focus would be lost with it. */
  readonly focused: string | null;
  readonly placeLane: (lane: Lane) => readonly PlacedBar[];
}

/** The lanes and undated ties of a row that are on the screen, placed. */
export function layRow(row: TimelineRow, frame: RowFrame): LaidRow {
  const { metrics, scale, focused } = frame;
  const { lane: height, chipsPerLine, padding, undatedLine } = metrics;
  const undatedTop = undatedTopOf(row, metrics);
  const chipsTop = undatedTop + undatedLine;
  const seen = (count: number, from: number) => meetingEven(count, height, frame.top - from, frame.bottom - from);

  const focusedLane = row.lanes.findIndex((lane) => lane.some(({ tie }) => tie === focused));
  const lanes = placesOf(seen(row.lanes.length, padding), focusedLane).map((place) => {
    const lane = row.lanes[place] ?? [];
    return { lane, top: padding + place * height, placed: frame.placeLane(lane) };
  });
  const bars = lanes.flatMap(({ top, placed }) =>
    placed.map((each): LaidBar => ({ tie: each.bar.tie, top, placed: each })),
  );
  const empty = lanes
    .filter(({ placed }) => placed.length === 0)
    .map(({ lane, top }): EmptyLane => {
      const earlier = lane.some(({ to }) => to < scale.span.from);
      return { top, earlier, later: lane.some(({ from }) => from >= scale.span.to) };
    });
  const outOfSight = awayBar(row, focusedLane, bars, frame);

  const focusedChip = focused === null ? -1 : row.undated.indexOf(focused);
  const chipLines = Math.ceil(row.undated.length / chipsPerLine);
  const focusedLine = focusedChip < 0 ? -1 : Math.floor(focusedChip / chipsPerLine);
  const chips = placesOf(seen(chipLines, chipsTop), focusedLine).flatMap((line) =>
    row.undated.slice(line * chipsPerLine, (line + 1) * chipsPerLine).map((tie, column): LaidChip => {
      return { tie, top: chipsTop + line * height, column };
    }),
  );
  return { bars: outOfSight === null ? bars : [...bars, outOfSight], empty, chips, undatedTop };
}

/** Top of a tie's lane or line, in pixels from the top of its row's ties; null where the row has no such tie. */
export function topOfTie(row: TimelineRow, tie: string, metrics: Metrics): number | null {
  const { lane: height, chipsPerLine, padding, undatedLine } = metrics;
  const place = row.lanes.findIndex((lane) => lane.some((bar) => bar.tie === tie));
  if (place >= 0) return padding + place * height;
  const chip = row.undated.indexOf(tie);
  if (chip < 0) return null;
  return undatedTopOf(row, metrics) + undatedLine + Math.floor(chip / chipsPerLine) * height;
}

/** A row without lanes begins with its undated ties. */
function undatedTopOf({ lanes }: TimelineRow, { padding, lane }: Metrics): number {
  return lanes.length === 0 ? 0 : 2 * padding + lanes.length * lane;
}

/** The focused tie at the edge beyond which its time lies; null where it is placed, or none is focused. */
function awayBar(row: TimelineRow, lane: number, bars: readonly LaidBar[], frame: RowFrame): LaidBar | null {
  const { metrics, scale, focused } = frame;
  if (lane < 0 || bars.some(({ tie }) => tie === focused)) return null;
  const bar = row.lanes[lane]?.find(({ tie }) => tie === focused);
  if (bar === undefined) return null;
  const left = bar.to < scale.span.from ? 0 : Math.max(0, scale.width - metrics.target);
  const placed: PlacedBar = {
    bar,
    marks: [],
    start: left,
    end: left,
    left,
    width: metrics.target,
    side: 'start',
    room: 0,
  };
  return { tie: bar.tie, top: metrics.padding + lane * metrics.lane, placed };
}

function placesOf({ first, end }: Range, also: number): readonly number[] {
  const places = Array.from({ length: end - first }, (_, place) => first + place);
  return also < 0 || (also >= first && also < end) ? places : [...places, also];
}
