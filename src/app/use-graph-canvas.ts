/** The canvas as long as the graph is shown: created once, drawn anew whenever the store changes. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { createGraphCanvas, type GraphCanvas } from '../canvas/graph-canvas.ts';
import type { Viewport } from '../canvas/viewport.ts';
import type { CompiledTie } from '../core/compile/compiled.ts';
import type { Rest } from '../ui/graph/graph-tooltip.tsx';
import type { Derived } from './derive.ts';
import { firstPictureIsDrawn } from './first-picture.ts';
import { readPalette } from './palette.ts';
import { emphasisOf, pictureOf, withTiesOfClaims } from './picture.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';
import { onThemeChange } from './theme.ts';

/** How long what ended stays in sight while time runs. */
const OVERLAP_MS = 700;

/** @param playing whether time runs */
export function useGraphCanvas(store: ExplorerStore, box: RefObject<HTMLDivElement | null>, playing: boolean) {
  const canvas = useRef<GraphCanvas | null>(null);
  const cursor = useRef<string | null>(null);
  const runs = useRef(playing);
  const before = useRef<readonly CompiledTie[] | null>(null);
  const [rest, setRest] = useState<Rest | null>(null);
  const [viewport, setViewport] = useState<Viewport | null>(null);
  useEffect(() => {
    runs.current = playing;
  }, [playing]);

  const closeRest = useCallback(() => setRest(null), []);

  const draw = useCallback((): void => {
    const passing = { cursor: cursor.current, before: before.current };
    canvas.current?.draw(pictureOf(store.getState(), store.dataset, passing));
  }, [store]);

  const bringIntoView = useCallback(
    (ids: readonly string[]): void => {
      const records = [...withTiesOfClaims(store.dataset, ids)];
      if (box.current !== null) canvas.current?.bringIntoView(records, !prefersStill(), coveredBelow(box.current));
    },
    [store, box],
  );

  /** Shows the whole picture above a sheet that covers its lower end. */
  const fitAboveSheet = useCallback((): void => {
    const covered = box.current === null ? 0 : coveredBelow(box.current);
    if (covered > 0) canvas.current?.fit(!prefersStill(), covered);
  }, [box]);

  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    const { dispatch } = store;
    // The store's own dataset: the one in the context is replaced when the words of the claims arrive.
    const graph = createGraphCanvas(container, store.dataset, readPalette(document), {
      onSelect: (ids, additive) => dispatch({ type: 'select', ids, mode: additive ? 'toggle' : 'replace' }),
      onFocus: (id) => dispatch({ type: 'focus', entity: id, steps: 1 }),
      onClear: () => dispatch({ type: 'clear-selection' }),
      onMove: (places) => dispatch({ type: 'move', places }),
      onBox: (ids, additive) => dispatch({ type: 'select', ids, mode: additive ? 'add' : 'replace' }),
      onExpand: (entity) => dispatch({ type: 'expand', entity }),
      onRest: setRest,
      // A map of what is seen whole anyway would only cover it.
      onViewport: (next) => setViewport(canvas.current?.isZoomed() === true ? next : null),
    });
    canvas.current = graph;
    draw();
    firstPictureIsDrawn();
    const first = emphasisOf(store.getState().ways, store.getState().view);
    if (first !== null) graph.fitTo([...first], false);
    let overlap: ReturnType<typeof setTimeout> | null = null;
    const endOverlap = (): void => {
      before.current = null;
      draw();
    };
    const follow = (state: ExplorerState, last: ExplorerState): void => {
      if (state.derived === last.derived && state.view === last.view && state.ways === last.ways) return;
      if (state.derived !== last.derived) {
        if (overlap !== null) clearTimeout(overlap);
        before.current = runs.current ? last.derived.drawn : null;
        overlap = before.current === null ? null : setTimeout(endOverlap, OVERLAP_MS);
      }
      draw();
      showWhatMatters(graph, state, last, state.view.story === null ? 0 : coveredBelow(container));
    };
    const unsubscribe = store.subscribe(follow);
    const stopTheme = onThemeChange(() => graph.setPalette(readPalette(document)));
    return () => {
      if (overlap !== null) clearTimeout(overlap);
      stopTheme();
      unsubscribe();
      graph.destroy();
      canvas.current = null;
    };
  }, [store, box, draw]);

  return { canvas, cursor, draw, bringIntoView, fitAboveSheet, rest, closeRest, viewport };
}

/** Where the picture goes when another part of the data shows, or other ways are looked at. */
function showWhatMatters(graph: GraphCanvas, state: ExplorerState, last: ExplorerState, covered: number): void {
  const ways = emphasisOf(state.ways, state.view);
  const wereFound = last.ways.status === 'found' && state.view.path === last.view.path;
  if (ways !== null && (!wereFound || state.view.way !== last.view.way)) graph.fitTo([...ways], !prefersStill());
  else if (extentChanged(state, last)) graph.fit(!prefersStill(), covered);
}

/** Whether another part of the data shows, so that the reader would otherwise look at an empty corner. */
function extentChanged(
  { derived: { extent } }: ExplorerState,
  { derived: { extent: before } }: ExplorerState,
): boolean {
  return extentKey(extent) !== extentKey(before);
}

/** A link makes new lists of the same: what they hold decides, or each would take the reader's zoom. */
function extentKey({ scope, focus, only, named, story }: Derived['extent']): string {
  return JSON.stringify([scope, focus, only, named, story]);
}

/** How much of the canvas a sheet covers from below, in CSS pixels. */
function coveredBelow(canvas: HTMLElement): number {
  const frame = canvas.getBoundingClientRect();
  const sheets = [...document.querySelectorAll('[data-docked="false"]')].map((sheet) => sheet.getBoundingClientRect());
  const below = sheets.filter(({ left, right, top }) => left <= frame.left && right >= frame.right && top > frame.top);
  return Math.max(0, ...below.map(({ top }) => frame.bottom - top));
}

/** Whether the reader asked for less motion. */
export function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
