/** The one place where React meets Cytoscape: the canvas, its keys and its zoom buttons. */
import { type KeyboardEvent, useCallback, useEffect, useId, useRef } from 'react';
import { createGraphCanvas, type GraphCanvas, type Picture } from '../canvas/graph-canvas.ts';
import { useExplorer } from '../ui/explorer-context.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { firstPictureIsDrawn } from './first-picture.ts';
import { graphActions } from './graph-actions.ts';
import { actionOfKey } from './graph-keys.ts';
import styles from './graph-view.module.css';
import { GRAPH_ID } from './move-focus.ts';
import { readPalette } from './palette.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';
import { onThemeChange } from './theme.ts';

interface Props {
  readonly store: ExplorerStore;
  /** Opens the evidence of what is selected, and moves the focus there. */
  readonly onOpenDetails: () => void;
  readonly onSearch: () => void;
  readonly onCopyLink: () => void;
}

/** The graph, which follows the store by itself; React renders only what stands around it. */
export function GraphView({ store, onOpenDetails, onSearch, onCopyLink }: Props) {
  const { entity, tie, tieOfClaim, view, visible, announce } = useExplorer();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<GraphCanvas | null>(null);
  const cursor = useRef<string | null>(null);
  const helpId = useId();

  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    // The store's own dataset: the one in the context is replaced when the words of the claims arrive.
    const graph = createGraphCanvas(container, store.dataset, readPalette(document), {
      onSelect: (ids, additive) => store.dispatch({ type: 'select', ids, mode: additive ? 'toggle' : 'replace' }),
      onFocus: (id) => store.dispatch({ type: 'focus', entity: id, steps: 1 }),
      onClear: () => store.dispatch({ type: 'clear-selection' }),
    });
    canvas.current = graph;
    graph.draw(pictureOf(store, cursor.current));
    firstPictureIsDrawn();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.derived === before.derived && state.view === before.view) return;
      graph.draw(pictureOf(store, cursor.current));
      if (extentChanged(state, before)) graph.fit(!prefersStill());
    });
    const stopTheme = onThemeChange(() => graph.setPalette(readPalette(document)));
    return () => {
      stopTheme();
      unsubscribe();
      graph.destroy();
      canvas.current = null;
    };
  }, [store]);

  const bringIntoView = useCallback(
    (ids: readonly string[]) => {
      const records = [...withTiesOfClaims(store, ids)];
      if (box.current !== null) canvas.current?.bringIntoView(records, !prefersStill(), coveredBelow(box.current));
    },
    [store],
  );

  // After the panels: a sheet that opens for the selection must not cover it.
  useEffect(() => bringIntoView(view.selection), [view.selection, bringIntoView]);

  const act = graphActions({
    store,
    explorer: { entity, tie, tieOfClaim, announce },
    canvas: () => canvas.current,
    cursor,
    redraw: () => canvas.current?.draw(pictureOf(store, cursor.current)),
    bringIntoView,
    fit: () => canvas.current?.fit(!prefersStill()),
    openDetails: onOpenDetails,
    search: onSearch,
    copyLink: onCopyLink,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const action = actionOfKey(event);
    if (action === null) return;
    event.preventDefault();
    act[action](event.key);
  };

  return (
    <div className={styles.frame}>
      <div
        ref={box}
        id={GRAPH_ID}
        className={styles.canvas}
        role="application"
        aria-roledescription="graph"
        aria-label="Graph of the view"
        aria-describedby={helpId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys; without this none would reach it.
        tabIndex={0}
        // Cytoscape keeps a click from moving the focus; the keys are to work after it.
        onPointerDown={() => box.current?.focus({ preventScroll: true })}
        onKeyDown={onKeyDown}
      />
      {/* The numbers stand here, since Cytoscape takes any change of the element's attributes for a change of size. */}
      <VisuallyHidden id={helpId}>
        {visible.entities.size} entities and {visible.ties.size} ties. Arrow keys move between entities, Enter selects,
        n and p step through ties, e opens the evidence, l shows everything as a list.
      </VisuallyHidden>
      <div className={styles.zoom}>
        <button type="button" aria-label="Zoom in" onClick={() => act['zoom-in']('')}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => act['zoom-out']('')}>
          −
        </button>
        <button type="button" aria-label="Fit the whole view" onClick={() => act.fit('')}>
          Fit
        </button>
      </div>
    </div>
  );
}

function pictureOf(store: ExplorerStore, cursor: string | null): Picture {
  const { view, derived } = store.getState();
  return {
    ties: derived.drawn,
    possible: derived.visible.possible,
    selection: withTiesOfClaims(store, view.selection),
    cursor,
  };
}

/** A selected claim is drawn as its tie. */
function withTiesOfClaims(store: ExplorerStore, selection: readonly string[]): ReadonlySet<string> {
  const selected = new Set(selection);
  if (selection.length === 0) return selected;
  for (const tie of store.dataset.ties) if (tie.claims.some(({ id }) => selected.has(id))) selected.add(tie.id);
  return selected;
}

/** Whether another part of the data shows, so that the reader would otherwise look at an empty corner. */
function extentChanged(
  { derived: { extent } }: ExplorerState,
  { derived: { extent: before } }: ExplorerState,
): boolean {
  return extent.scope !== before.scope || extent.focus !== before.focus || extent.named !== before.named;
}

/** How much of the canvas a sheet covers from below, in CSS pixels. */
function coveredBelow(canvas: HTMLElement): number {
  const frame = canvas.getBoundingClientRect();
  const sheets = [...document.querySelectorAll('[data-docked="false"]')].map((sheet) => sheet.getBoundingClientRect());
  const below = sheets.filter(({ left, right, top }) => left <= frame.left && right >= frame.right && top > frame.top);
  return Math.max(0, ...below.map(({ top }) => frame.bottom - top));
}

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
