/** Waiting inside a measured page: for tasks, for frames, for a while. Times are milliseconds of `performance.now`. */

/** Resolves in the task after the present one; asked from within a frame, that is when the frame is painted. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Ends at a chance moment within a frame, as the acts of a reader do. */
export function chanceMoment(): Promise<void> {
  return pause(20 + 16.7 * Math.random());
}

/** When the frame was painted that follows. */
export async function framePainted(): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await nextTask();
  return performance.now();
}
