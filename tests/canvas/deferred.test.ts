import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oncePerFrame, onceQuiet } from '../../src/canvas/deferred.ts';

let frames = new Map<number, () => void>();

/** The next frame comes. */
function frame(): void {
  const due = [...frames.values()];
  frames = new Map();
  for (const run of due) run();
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    last += 1;
    frames.set(last, run);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('work once per frame', () => {
  it('is done once for all that asked before the frame, and again for those who ask after it', () => {
    const work = vi.fn();
    const { ask } = oncePerFrame(work);
    ask();
    ask();
    expect(work).toHaveBeenCalledTimes(0);
    frame();
    expect(work).toHaveBeenCalledTimes(1);
    frame();
    ask();
    frame();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('may ask for itself again, and is not done once it is cancelled', () => {
    const work = vi.fn(() => again.ask());
    const again = oncePerFrame(work);
    again.ask();
    frame();
    frame();
    again.cancel();
    frame();
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('work once it is quiet', () => {
  it('waits for the last who asks', () => {
    const work = vi.fn();
    const { ask, cancel } = onceQuiet(work, 90);
    ask();
    vi.advanceTimersByTime(89);
    ask();
    vi.advanceTimersByTime(89);
    expect(work).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
    ask();
    cancel();
    vi.advanceTimersByTime(500);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
