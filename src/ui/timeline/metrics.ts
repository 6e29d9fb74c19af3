/** How high everything in the timeline is, in CSS pixels: fixed, so that what is off the screen need not be drawn. */
import type { TimelineRow } from '../../core/timeline/rows.ts';

/** Sizes at one width of the view and one size of letters. */
export interface Metrics {
  readonly narrow: boolean;
  /** How many times as large as usual the reader's letters are. */
  readonly letters: number;
  /** Width of the names beside the ties; 0 where they stand above. */
  readonly name: number;
  /** Width of the axis. */
  readonly track: number;
  /** Height of the axis' labels. */
  readonly axis: number;
  readonly lane: number;
  /** Least width of what one presses. */
  readonly target: number;
  /** Height of the line that carries the name; 0 where that stands beside the ties. */
  readonly nameLine: number;
  readonly leastRow: number;
  /** Height of the heading of a group, of the line that counts undated ties, and of the space above and below ties. */
  readonly heading: number;
  readonly undatedLine: number;
  readonly padding: number;
  /** Undated ties in one line. */
  readonly chipsPerLine: number;
}

/** Below this width, at the usual size of letters, the names stand above their ties instead of beside them. */
const NARROW = 560;
const CHIP = 200;
/** Words, and marks beneath them; the style sheet of the bars has the same height. */
const LANE = 30;

/**
 * Sizes for a view of this width; by touch everything is as large as a thumb.
 * @param letters how many times as large as usual the reader's letters are
 */
export function metricsOf(width: number, letters: number, touch: boolean): Metrics {
  const narrow = width < NARROW * letters;
  const name = narrow ? 0 : Math.round(Math.min(240 * letters, Math.max(168 * letters, width * 0.24)));
  const track = Math.max(1, width - name);
  const large = narrow || touch;
  return {
    narrow,
    letters,
    name,
    track,
    axis: 40 * letters,
    lane: large ? Math.max(44, 34 * letters) : LANE * letters,
    target: large ? 44 : 24,
    nameLine: narrow ? 44 * letters : 0,
    leastRow: narrow ? 0 : 48 * letters,
    heading: 34 * letters,
    undatedLine: 22 * letters,
    padding: 4,
    chipsPerLine: Math.max(1, Math.floor(track / (CHIP * letters))),
  };
}

/** Height of a row, from its name to the last line of its undated ties. */
export function rowHeight(row: TimelineRow, metrics: Metrics): number {
  const dated = row.lanes.length === 0 ? 0 : 2 * metrics.padding + row.lanes.length * metrics.lane;
  return Math.max(metrics.leastRow, metrics.nameLine + dated + undatedHeight(row, metrics));
}

/** Height of what a row shows of its undated ties; 0 where it has none. */
export function undatedHeight({ undated }: TimelineRow, { chipsPerLine, lane, undatedLine }: Metrics): number {
  return undated.length === 0 ? 0 : undatedLine + Math.ceil(undated.length / chipsPerLine) * lane;
}
