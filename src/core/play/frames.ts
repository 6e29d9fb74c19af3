/** Time in motion: the windows through which a view is played, and which of them comes next. */
import type { CompiledDataset } from '../compile/compiled.ts';
import { assess } from '../filter/assessment.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import { sameFilters } from '../state/keys.ts';
import type { Play, View, WindowText } from '../state/view.ts';
import { eventFrames } from './event-frames.ts';
import { type Frame, inOrder } from './frame.ts';
import { growingFrames, slidingFrames } from './span-frames.ts';

export type { Frame } from './frame.ts';

interface Events {
  readonly view: View;
  readonly index: GraphIndex | null;
  readonly frames: readonly Frame[];
}

const latestEvents = new WeakMap<CompiledDataset, Events>();

/**
 * The windows that a view goes through on its clock, in order and at most 400: it slides or grows through the domain,
 * or steps through the dates on which the ties began that all filters but the window let through. Playing does not
 * change them: from any of them, the frames are the same. None where nothing has a date.
 *
 * @param index null while it is not loaded: the focus then counts as none.
 */
export function frames(dataset: CompiledDataset, view: View, index: GraphIndex | null, play: Play): readonly Frame[] {
  const domain = dataset.domains[view.clock];
  switch (play) {
    case 'slide':
      return slidingFrames(domain, view.time);
    case 'grow':
      return growingFrames(domain, view.time);
    case 'events':
      return eventsOf(dataset, view, index);
  }
}

/** Found once for all windows of a view: the data are asked at each step else. */
function eventsOf(dataset: CompiledDataset, view: View, index: GraphIndex | null): readonly Frame[] {
  const unwindowed: View = { ...view, time: null };
  const known = latestEvents.get(dataset);
  if (known !== undefined && known.index === index && sameFilters(known.view, unwindowed)) return known.frames;
  const ties = assess(dataset, unwindowed, index)
    .positions(0)
    .flatMap((position) => dataset.ties[position] ?? []);
  const made = eventFrames(ties.map(({ id, dates }) => ({ id, dates: dates[view.clock] })));
  latestEvents.set(dataset, { view: unwindowed, index, frames: made });
  return made;
}

/**
 * The position, from 0, of a window among frames, or of the first frame that comes after it; as many as there are
 * frames where none does. No window comes before all.
 */
export function frameAt(frames: readonly Frame[], window: WindowText | null): number {
  if (window === null) return 0;
  const position = frames.findIndex((frame) => inOrder(frame.window, window) >= 0);
  return position === -1 ? frames.length : position;
}

/** Whether a window is the frame at a position. */
export function isFrame(frames: readonly Frame[], position: number, window: WindowText | null): boolean {
  const frame = frames[position];
  return frame !== undefined && window !== null && inOrder(frame.window, window) === 0;
}

/**
 * The position of the frame before (-1) or after (1) a window; null where there is none. With `around`, the first comes
 * after the last and the last before the first.
 */
export function stepFrom(
  frames: readonly Frame[],
  window: WindowText | null,
  by: 1 | -1,
  around = false,
): number | null {
  const at = frameAt(frames, window);
  const next = by === -1 || isFrame(frames, at, window) ? at + by : at;
  if (next >= 0 && next < frames.length) return next;
  return around && frames.length > 0 ? (next < 0 ? frames.length - 1 : 0) : null;
}
