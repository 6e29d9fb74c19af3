/** Time running in the app: its animation frames, and how long each step of the window takes. */
import { watchBlocks } from './probe-blocks.ts';
import type { PlayStep, PlayTiming } from './probe-contract.ts';
import { chanceMoment, nextTask, pause } from './probe-frames.ts';
import { graph } from './probe-graph.ts';

interface Drawing {
  readonly at: number;
  readonly painted: number;
}

/**
 * @param stepMs the delays after which the app takes a step
 */
export async function watchPlay(ms: number, stepMs: readonly number[]): Promise<PlayTiming> {
  await chanceMoment();
  const cy = graph();
  const starts: number[] = [];
  const drawings: Drawing[] = [];
  const frames: number[] = [];
  const unhook = onTimersOf(stepMs, () => starts.push(performance.now()));
  const onRender = (): void => {
    const at = performance.now();
    void nextTask().then(() => drawings.push({ at, painted: performance.now() }));
  };
  cy.on('render', onRender);
  let running = true;
  const onFrame = (): void => {
    frames.push(performance.now());
    if (running) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);

  const blocks = watchBlocks();
  const start = performance.now();
  starts.push(start);
  playButton('Play').click();
  await pause(ms);
  running = false;
  unhook();
  cy.off('render', onRender);
  const block = await blocks();
  playButton('Pause').click();
  const steps = starts.map((from, index) => stepOf(from, starts[index + 1] ?? start + ms, drawings));
  const drawn = steps.filter((step) => step !== null);
  return { frames: frames.map((at) => at - start), steps: drawn, undrawn: steps.length - drawn.length, block };
}

/** Null where nothing was drawn from one time to the other. */
function stepOf(from: number, to: number, drawings: readonly Drawing[]): PlayStep | null {
  const own = drawings.filter(({ at }) => at >= from && at < to);
  const [first] = own;
  const last = own.at(-1);
  return first === undefined || last === undefined
    ? null
    : { drawn: first.painted - from, settled: last.painted - from };
}

/** Calls back just before each timer of exactly one of these delays, until it is taken back. */
function onTimersOf(delays: readonly number[], onTimer: () => void): () => void {
  const { setTimeout: original } = window;
  const hooked = (handler: unknown, after?: number, ...given: unknown[]): unknown => {
    const isWatched = after !== undefined && delays.includes(after) && typeof handler === 'function';
    const watched = (): void => {
      onTimer();
      if (typeof handler === 'function') Reflect.apply(handler, window, given);
    };
    return Reflect.apply(original, window, isWatched ? [watched, after] : [handler, after, ...given]);
  };
  Object.assign(window, { setTimeout: hooked });
  return () => Object.assign(window, { setTimeout: original });
}

function playButton(name: 'Play' | 'Pause'): HTMLButtonElement {
  const buttons = document.querySelectorAll<HTMLButtonElement>('section[aria-label="Years"] button');
  const found = [...buttons].find(({ textContent }) => textContent?.trim() === name);
  if (found === undefined) throw new Error(`There is no button "${name}" among the years.`);
  return found;
}
