import { guarded } from './guard.ts';

/** Work that is asked for often and done once. */
export interface Deferred {
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Does the work at the next frame, however often it is asked for until then. */
export function oncePerFrame(work: () => void): Deferred {
  let frame: number | null = null;
  const run = guarded(work);
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        run();
      });
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}

/** Does the work when nobody has asked for it for so many milliseconds. */
export function onceQuiet(work: () => void, wait: number): Deferred {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = guarded(work);
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    ask: () => {
      cancel();
      timer = setTimeout(() => {
        timer = null;
        run();
      }, wait);
    },
    cancel,
  };
}
