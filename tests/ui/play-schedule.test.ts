import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Frame, stepFrom } from '../../src/core/play/frames.ts';
import {
  AT_REST,
  type Player,
  type PlayerEvent,
  playerAfter,
  QUIET_SHARE,
  STEP_MS,
} from '../../src/core/play/player.ts';
import type { WindowText } from '../../src/core/state/view.ts';
import { schedule } from '../../src/ui/play/schedule.ts';

const FRAMES: readonly Frame[] = ['2010', '2011', '2012', '2013'].map((year) => ({ window: { from: year, to: year } }));

/** The page's part without the page: after each event the time is asked for anew. */
function page() {
  let player: Player = AT_REST;
  let window: WindowText | null = null;
  let cancel = () => {};
  const seen: (string | null)[] = [];
  const step = (around: boolean): void => {
    const position = stepFrom(FRAMES, window, 1, around);
    window = FRAMES[position ?? -1]?.window ?? window;
    if (position === null) send({ type: 'stop' });
    else {
      seen.push(window?.from ?? null);
      send({ type: 'stepped', last: position === FRAMES.length - 1 });
    }
  };
  function send(event: PlayerEvent): void {
    player = playerAfter(player, event);
    cancel();
    cancel = schedule(player, () => step(player.loop));
  }
  const start = () => {
    send({ type: 'start' });
    step(true);
  };
  return { seen, send, start, playing: () => player.playing };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('time in motion', () => {
  it('takes the first step at once and each further one after its time, to the last', () => {
    const { seen, start, playing } = page();
    start();
    expect(seen).toEqual(['2010']);
    vi.advanceTimersByTime(STEP_MS.normal - 1);
    expect(seen).toEqual(['2010']);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual(['2010', '2011']);
    vi.advanceTimersByTime(100 * STEP_MS.normal);
    expect(seen).toEqual(['2010', '2011', '2012', '2013']);
    expect(playing()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stands still when stopped, and goes on from there', () => {
    const { seen, send, start } = page();
    start();
    vi.advanceTimersByTime(STEP_MS.normal);
    send({ type: 'interrupted', by: 'pointer' });
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(100 * STEP_MS.slow);
    expect(seen).toEqual(['2010', '2011']);
    start();
    expect(seen).toEqual(['2010', '2011', '2012']);
  });

  it('begins anew after the last step, and goes round if asked to', () => {
    const { seen, send, start } = page();
    start();
    vi.advanceTimersByTime(10 * STEP_MS.normal);
    send({ type: 'set-loop', loop: true });
    start();
    vi.advanceTimersByTime(4 * STEP_MS.normal);
    expect(seen.slice(4)).toEqual(['2010', '2011', '2012', '2013', '2010']);
  });

  it('passes sooner over a step that changed nothing, and not at once', () => {
    let taken = 0;
    schedule({ playing: true, speed: 'normal' }, () => taken++, true);
    vi.advanceTimersByTime(STEP_MS.normal * QUIET_SHARE - 1);
    expect(taken).toBe(0);
    vi.advanceTimersByTime(1);
    expect(taken).toBe(1);
    expect(QUIET_SHARE).toBeLessThan(1);
    expect(STEP_MS.fast * QUIET_SHARE).toBeGreaterThan(100);
  });

  it('takes the speed that is set', () => {
    for (const speed of ['slow', 'normal', 'fast'] as const) {
      const { seen, send, start } = page();
      send({ type: 'set-speed', speed });
      start();
      vi.advanceTimersByTime(STEP_MS[speed]);
      expect(seen.length).toBe(2);
      send({ type: 'stop' });
    }
    expect(STEP_MS.slow).toBeGreaterThan(STEP_MS.normal);
    expect(STEP_MS.normal).toBeGreaterThan(STEP_MS.fast);
  });
});
