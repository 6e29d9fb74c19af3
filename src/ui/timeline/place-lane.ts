/** Where the bars of a lane stand on the screen, and how much room their words have. */
import type { TimelineBar } from '../../core/timeline/bar.ts';
import type { Lane } from '../../core/timeline/lanes.ts';
import { type Mark, marksOf, type Scale } from './marks.ts';

/** A bar with its marks, and the box that holds them and its words, in CSS pixels. */
export interface PlacedBar {
  readonly bar: TimelineBar;
  readonly marks: readonly Mark[];
  /** Where the marks begin and end. */
  readonly start: number;
  readonly end: number;
  /** The box. */
  readonly left: number;
  readonly width: number;
  /** Whether the words begin where the marks do, or end where they do. */
  readonly side: 'start' | 'end';
  /** Width that is left for words; 0 where that is too little for any. */
  readonly room: number;
}

const GAP = 8;
/** Less than this shows no more than a letter or two. */
const LEAST_WORDS = 40;

/**
 * Places the bars of a lane that are in sight, from left to right. No box reaches over another or beyond the axis,
 * as far as bars themselves leave room for one of the least width.
 * @param wordsOf width that the words of a tie would take
 * @param least least width of a box
 */
export function placeLane(
  lane: Lane,
  scale: Scale,
  wordsOf: (tie: string) => number,
  least: number,
): readonly PlacedBar[] {
  const inSight = lane.flatMap((bar) => {
    const marks = marksOf(bar, scale);
    if (marks.length === 0) return [];
    const start = Math.min(...marks.map(({ x }) => x));
    const end = Math.max(...marks.map(({ x, width }) => x + width));
    return [{ bar, marks, start, end }];
  });
  let taken = 0;
  return inSight.map((each, place) => {
    const next = inSight[place + 1];
    const placed = placeBar(
      each,
      taken,
      next === undefined ? scale.width : next.start - GAP,
      wordsOf(each.bar.tie),
      least,
    );
    taken = placed.left + placed.width + GAP;
    return placed;
  });
}

type Marked = Pick<PlacedBar, 'bar' | 'marks' | 'start' | 'end'>;

function placeBar(marked: Marked, from: number, to: number, words: number, least: number): PlacedBar {
  const { start, end } = marked;
  const after = Math.max(0, to - start);
  const before = Math.max(0, end - Math.min(from, start));
  const side = after >= Math.min(words, before) ? 'start' : 'end';
  const free = side === 'start' ? after : before;
  const room = free >= Math.min(LEAST_WORDS, words) ? Math.min(free, words) : 0;
  const width = Math.max(end - start, room, Math.min(least, free));
  return { ...marked, left: side === 'start' ? start : end - width, width, side, room };
}
