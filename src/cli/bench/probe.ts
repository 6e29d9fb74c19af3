/**
 * Runs inside each measured page before its own scripts.
 * The app and the bare page are watched in the same way, through Cytoscape's own container, events and canvases.
 */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { act } from './probe-actions.ts';
import { watch } from './probe-blocks.ts';
import type { ChangeTiming, ElementCopy, FirstUse, Probe, RecordedChanges, Toggle } from './probe-contract.ts';
import { chanceMoment, framePainted, nextTask, pause } from './probe-frames.ts';
import { container, graph } from './probe-graph.ts';
import { watchPlay } from './probe-play.ts';

const REST_MS = 220;
const GIVE_UP_MS = 1_000;
const RETRY_MS = 8;
/** Steps of this part of a whole go over it evenly. */
const GOLDEN = 0.618_034;

/** Resolves with the time of the first painted drawing on a canvas of the page. The hooks go as soon as they have fired. */
function firstDrawing(): Promise<number> {
  return new Promise((resolve) => {
    const prototype = CanvasRenderingContext2D.prototype;
    const { stroke, fill, drawImage } = prototype;
    const note = (context: CanvasRenderingContext2D): void => {
      if (!context.canvas.isConnected) return;
      Object.assign(prototype, { stroke, fill, drawImage });
      void nextTask().then(() => resolve(performance.now()));
    };
    const hooked = (original: unknown) =>
      function (this: CanvasRenderingContext2D, ...given: unknown[]): unknown {
        note(this);
        return typeof original === 'function' ? Reflect.apply(original, this, given) : undefined;
      };
    Object.assign(prototype, { stroke: hooked(stroke), fill: hooked(fill), drawImage: hooked(drawImage) });
  });
}

/** Moves the pointer over a node until Cytoscape says so; resolves when the frame after that is painted. */
function pointerAnswered(): Promise<number> {
  const cy = graph();
  const box = container().getBoundingClientRect();
  const canvas = container().querySelector('canvas');
  const node = mostCentral(cy, box.width / 2, box.height / 2);
  return new Promise((resolve) => {
    let answered = false;
    cy.one('mouseover', 'node', () => {
      answered = true;
      void framePainted().then(resolve);
    });
    const move = (): void => {
      if (answered || canvas === null || node === null) return;
      const { x, y } = node.renderedPosition();
      const at = { clientX: box.left + x, clientY: box.top + y };
      canvas.dispatchEvent(new MouseEvent('mousemove', { ...at, bubbles: true, view: window }));
      setTimeout(move, RETRY_MS);
    };
    move();
  });
}

function mostCentral(cy: Core, x: number, y: number): NodeSingular | null {
  let best: NodeSingular | null = null;
  let least = Number.POSITIVE_INFINITY;
  cy.nodes(':visible').forEach((node) => {
    const place = node.renderedPosition();
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance >= least) return;
    least = distance;
    best = node;
  });
  return best;
}

/** Polls in frames, as frames are what is painted; a box of no size is not seen. */
async function watchFirstSeen(): Promise<number> {
  const isThere = (): boolean =>
    [...document.querySelectorAll('#first svg, [data-bench-first]')].some(
      (each) => each.getBoundingClientRect().height > 0,
    );
  while (!isThere()) await new Promise(requestAnimationFrame);
  return framePainted();
}

async function watchFirstUse(): Promise<FirstUse> {
  const picture = await firstDrawing();
  const answer = await pointerAnswered();
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(
    (entry) => entry instanceof PerformanceResourceTiming,
  );
  const arrived = entries.filter((entry) => entry.responseEnd > 0 && entry.responseEnd <= answer);
  await pause(REST_MS);
  const asked = performance.getEntriesByType('resource').filter((entry) => entry.startTime <= answer);
  const here = new Set(arrived.map((entry) => entry.name));
  const cy = graph();
  return {
    picture,
    answer,
    files: arrived.map((entry) => ({ path: new URL(entry.name).pathname, bytes: entry.encodedBodySize })),
    underWay: asked.filter((entry) => !here.has(entry.name)).map((entry) => new URL(entry.name).pathname),
    lines: cy.edges(':visible').length,
    nodes: cy.nodes(':visible').length,
    painted: [...container().querySelectorAll('canvas')].some(hasPixels),
  };
}

function hasPixels(canvas: HTMLCanvasElement): boolean {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return data?.some((value) => value !== 0) ?? false;
}

/** Makes a change at a chance moment within a frame and times it; null if it leads to no drawing. */
async function timed(cy: Core, act: () => void): Promise<ChangeTiming | null> {
  await chanceMoment();
  let first: number | null = null;
  let last = 0;
  let rendered = performance.now();
  const onRender = (): void => {
    rendered = performance.now();
    void nextTask().then(() => {
      last = performance.now();
      first ??= last;
    });
  };
  const start = performance.now();
  rendered = start;
  cy.on('render', onRender);
  act();
  await Promise.resolve();
  const script = performance.now() - start;
  while (performance.now() - rendered < (first === null ? GIVE_UP_MS : REST_MS)) await pause(20);
  cy.off('render', onRender);
  return first === null ? null : { script, drawn: first - start, settled: last - start };
}

function shownIds(cy: Core): Set<string> {
  return new Set(cy.elements(':visible').map((element) => element.id()));
}

async function clickThrough(selector: string, changes: number): Promise<RecordedChanges> {
  const cy = graph();
  const timings: ChangeTiming[] = [];
  const toggles: Toggle[] = [];
  let undrawn = 0;
  let before = shownIds(cy);
  const controls = document.querySelectorAll<HTMLElement>(selector);
  // Twice each, off and on again, spread over all controls; with a limit, should none of them draw anything.
  for (let click = 0; timings.length < changes && click < 4 * changes; click += 1) {
    const control = controls[Math.floor(((Math.floor(click / 2) * GOLDEN) % 1) * controls.length)];
    const timing = await timed(cy, () => control?.click());
    const after = shownIds(cy);
    const toggle = { on: [...after].filter((id) => !before.has(id)), off: [...before].filter((id) => !after.has(id)) };
    if (timing === null || toggle.on.length + toggle.off.length === 0) undrawn += 1;
    else {
      timings.push(timing);
      toggles.push(toggle);
    }
    before = after;
  }
  return { timings, toggles, elements: cy.elements().toArray().map(copyOf), undrawn };
}

function copyOf(element: NodeSingular | EdgeSingular): ElementCopy {
  const data: Record<string, unknown> = { ...element.data() };
  return element.isNode() ? { group: 'nodes', data, position: { ...element.position() } } : { group: 'edges', data };
}

async function replay(toggles: readonly Toggle[], elements: readonly ElementCopy[]): Promise<readonly ChangeTiming[]> {
  const cy = graph();
  const missing = elements.filter(({ data }) => cy.getElementById(String(data.id)).empty());
  cy.add(missing.map((element) => ({ ...element, classes: 'off' })));
  await pause(REST_MS);
  const timings: ChangeTiming[] = [];
  for (const { on, off } of toggles) {
    const timing = await timed(cy, () =>
      cy.batch(() => {
        for (const id of on) cy.getElementById(id).removeClass('off');
        for (const id of off) cy.getElementById(id).addClass('off');
      }),
    );
    if (timing !== null) timings.push(timing);
  }
  return timings;
}

const probe: Probe = {
  firstUse: watchFirstUse(),
  firstSeen: watchFirstSeen(),
  box: () => {
    const { left, top, width, height } = container().getBoundingClientRect();
    return [left, top, width, height];
  },
  clickThrough,
  replay,
  watch,
  act,
  watchPlay,
};
window.tielineBench = probe;
