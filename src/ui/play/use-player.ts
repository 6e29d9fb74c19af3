import { type RefObject, useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import { type Frame, frameAt, frames, isFrame, stepFrom } from '../../core/play/frames.ts';
import { AT_REST, type Player, type PlayerEvent, playerAfter } from '../../core/play/player.ts';
import type { Play, View, WindowText } from '../../core/state/view.ts';
import { useExplorer } from '../explorer-context.ts';
import { sameTies } from './same-ties.ts';
import { schedule } from './schedule.ts';
import { useInterruptions } from './use-interruptions.ts';

/** How a step came about that nobody has undone since. */
interface Moved {
  /** The window before the first step. The steps follow from it, so that another way of moving starts from it too. */
  readonly origin: WindowText | null;
  readonly target: WindowText;
  /** Whether the view has the target yet. */
  readonly arrived: boolean;
}

export interface PlayerState {
  readonly player: Player;
  readonly send: (event: PlayerEvent) => void;
  /** How time moves, or would if it were started. */
  readonly play: Play;
  /** All steps. */
  readonly steps: readonly Frame[];
  /** Which of them the view has; null where it has none of them. */
  readonly position: number | null;
  /** Whether the view has its window from a step. */
  readonly moved: boolean;
  readonly canStep: (by: 1 | -1) => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly start: () => void;
}

/**
 * Moves the window of the view by steps, one at a time or by itself.
 * @param controls what the reader may touch without stopping it
 */
export function usePlayer(controls: RefObject<HTMLElement | null>): PlayerState {
  const { dataset, view, visible, index, dispatch } = useExplorer();
  const [player, send] = useReducer(playerAfter, AT_REST);
  const [moved, setMoved] = useState<Moved | null>(null);
  /** The ties that showed before the last step. */
  const shownBefore = useRef<ReadonlySet<string>>(visible.ties);
  const play = view.play ?? 'slide';
  const origin = moved === null ? view.time : moved.origin;
  const steps = useMemo(
    () => frames(dataset, { ...view, time: origin }, index, play),
    [dataset, view, origin, index, play],
  );
  const at = frameAt(steps, view.time);

  if (moved !== null && moved.arrived !== isAt(view, moved.target)) {
    // Arrived, or taken elsewhere: by Back, by another panel.
    setMoved(moved.arrived ? null : { ...moved, arrived: true });
    if (moved.arrived) send({ type: 'stop' });
  }
  useInterruptions(player, send, controls);

  function goTo(position: number, live: boolean): void {
    const target = steps[position]?.window;
    if (target === undefined) return;
    shownBefore.current = visible.ties;
    setMoved({ origin, target, arrived: false });
    dispatch({ type: 'set-window', time: target, live });
    send({ type: 'stepped', last: position === steps.length - 1 });
  }

  /** Opens the controls where they are closed; gives whether that made a step of the browser's history. */
  function open(): boolean {
    if (view.play === null) dispatch({ type: 'set-play', play });
    return view.play === null;
  }

  const next = useEffectEvent(() => {
    const position = stepFrom(steps, view.time, 1, player.loop);
    if (position === null) send({ type: 'stop' });
    else goTo(position, true);
  });
  const { playing, speed, steps: taken } = player;
  const arrived = moved?.arrived === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step that was taken asks for the next.
  useEffect(() => {
    if (arrived) return schedule({ playing, speed }, next, sameTies(shownBefore.current, visible.ties));
  }, [playing, speed, taken, arrived]);

  return {
    player,
    send,
    play,
    steps,
    position: isFrame(steps, at, view.time) ? at : null,
    moved: arrived,
    canStep: (by) => stepFrom(steps, view.time, by, player.loop) !== null,
    step: (by) => {
      send({ type: 'stop' });
      const position = stepFrom(steps, view.time, by, player.loop);
      if (position !== null) goTo(position, open());
    },
    start: () => {
      const position = stepFrom(steps, view.time, 1, true);
      if (position === null) return;
      // One step of the history is enough, so that Back returns to before.
      const opened = open();
      send({ type: 'start' });
      goTo(position, opened);
    },
  };
}

function isAt({ time }: View, window: WindowText): boolean {
  return time !== null && time.from === window.from && time.to === window.to;
}
