/** Where the keys lead in the timeline: from row to row, and from tie to tie within one. */
import type { TimelineRow } from '../../core/timeline/rows.ts';
import type { TimelineAction } from './timeline-key.ts';

/** The one place that Tab reaches: the name of a row, or a tie in it. */
export interface Stop {
  readonly entity: string;
  /** Null: the name. */
  readonly tie: string | null;
}

/** The part of the keys that move. */
export type Move = Extract<TimelineAction, { readonly type: 'row' | 'tie' | 'row-end' | 'end' }>;

/** A stop that is there: the one given, or its row's name, or the first name; null where there are no rows. */
export function stopWithin(rows: readonly TimelineRow[], stop: Stop | null): Stop | null {
  const row = rows.find(({ entity }) => entity === stop?.entity) ?? rows[0];
  if (row === undefined) return null;
  const tie = row.entity === stop?.entity && stop.tie !== null && row.ties.includes(stop.tie) ? stop.tie : null;
  return { entity: row.entity, tie };
}

/**
 * The stop after a move, as far as there is room for it: rows are entered at their name, which stands before the first
 * tie. Null where there are no rows.
 */
export function stopAfter(rows: readonly TimelineRow[], from: Stop | null, move: Move): Stop | null {
  const stop = stopWithin(rows, from);
  if (stop === null) return null;
  const at = rows.findIndex(({ entity }) => entity === stop.entity);
  switch (move.type) {
    case 'row':
      return nameOf(rows, at + move.by);
    case 'end':
      return nameOf(rows, move.end === 'first' ? 0 : rows.length - 1);
    case 'row-end':
      return tieAt(rows[at], move.end === 'first' ? -1 : Infinity) ?? stop;
    case 'tie': {
      const place = stop.tie === null ? -1 : (rows[at]?.ties.indexOf(stop.tie) ?? -1);
      return tieAt(rows[at], place + move.by) ?? stop;
    }
  }
}

function nameOf(rows: readonly TimelineRow[], place: number): Stop | null {
  const row = rows[Math.min(Math.max(place, 0), rows.length - 1)];
  return row === undefined ? null : { entity: row.entity, tie: null };
}

/** Place −1 is the name. */
function tieAt(row: TimelineRow | undefined, place: number): Stop | null {
  if (row === undefined) return null;
  const within = Math.min(Math.max(place, -1), row.ties.length - 1);
  return { entity: row.entity, tie: row.ties[within] ?? null };
}
