import type { Block } from './probe-contract.ts';
import { pause } from './probe-frames.ts';

/** The browser tells of a long task some time after it. */
const TOLD_LATE_MS = 60;

/** Watches the main thread for a while. */
export async function watch(ms: number): Promise<Block> {
  const blocks = watchBlocks();
  await pause(ms);
  return blocks();
}

/**
 * Watches the main thread from now on. The task in which it is called counts.
 * @returns ends the watch and gives what was seen
 */
export function watchBlocks(): () => Promise<Block> {
  const start = performance.now();
  let task = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const { startTime, duration } of entries) if (startTime + duration > start) task = Math.max(task, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });

  let gap = 0;
  let last = start;
  let watching = true;
  const beat = (): void => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    if (watching) setTimeout(beat);
  };
  setTimeout(beat);

  return async () => {
    watching = false;
    await pause(TOLD_LATE_MS);
    note(observer.takeRecords());
    observer.disconnect();
    return { task, gap };
  };
}
