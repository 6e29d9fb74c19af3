/** Whether time moves, how fast, and what stops it. A pure state machine; the page holds the clock. */

export type Speed = 'slow' | 'normal' | 'fast';

/** How long a step stays, in milliseconds: long enough to see what changed. */
export const STEP_MS: Readonly<Record<Speed, number>> = { slow: 2500, normal: 1300, fast: 600 };

/** The part of that time for which a step stays that changed nothing. */
export const QUIET_SHARE = 0.25;

export interface Player {
  readonly playing: boolean;
  readonly speed: Speed;
  /** Whether the first step follows the last. */
  readonly loop: boolean;
  /** Number of steps that were taken; each asks for the next. */
  readonly steps: number;
  /** A key stopped it and is still held: what that key does else must not start it again. */
  readonly stoppedByKey: boolean;
}

export type PlayerEvent =
  | { readonly type: 'start' | 'stop' | 'toggle' }
  /** A step was taken; `last` where none follows it. */
  | { readonly type: 'stepped'; readonly last: boolean }
  /** The reader did something else. */
  | { readonly type: 'interrupted'; readonly by: 'pointer' | 'key' | 'wheel' }
  | { readonly type: 'key-up' }
  | { readonly type: 'set-speed'; readonly speed: Speed }
  | { readonly type: 'set-loop'; readonly loop: boolean };

/** A player at rest. */
export const AT_REST: Player = { playing: false, speed: 'normal', loop: false, steps: 0, stoppedByKey: false };

/** The player after an event. Whatever interrupts a player at rest leaves it as it is. */
export function playerAfter(player: Player, event: PlayerEvent): Player {
  switch (event.type) {
    case 'start':
      return { ...player, playing: true, stoppedByKey: false };
    case 'stop':
      return player.playing ? { ...player, playing: false } : player;
    case 'toggle':
      return { ...player, playing: !player.playing && !player.stoppedByKey, stoppedByKey: false };
    case 'stepped':
      return { ...player, steps: player.steps + 1, playing: player.playing && (!event.last || player.loop) };
    case 'interrupted':
      return player.playing ? { ...player, playing: false, stoppedByKey: event.by === 'key' } : player;
    case 'key-up':
      return player.stoppedByKey ? { ...player, stoppedByKey: false } : player;
    case 'set-speed':
      return { ...player, speed: event.speed };
    case 'set-loop':
      return { ...player, loop: event.loop };
  }
}
