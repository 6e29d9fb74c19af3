/** The one place where React meets Cytoscape: the canvas, its keys and its zoom buttons. */
import { type KeyboardEvent, useCallback, useEffect, useId, useRef } from 'react';
import { nextInDirection } from '../canvas/cursor.ts';
import { createGraphCanvas, type GraphCanvas } from '../canvas/graph-canvas.ts';
import { sentenceOf } from '../core/evidence/sentence.ts';
import type { ReaderActionId } from '../core/state/actions.ts';
import { useExplorer } from '../ui/explorer-context.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { firstPictureIsDrawn } from './first-picture.ts';
import { actionOfKey } from './graph-keys.ts';
import styles from './graph-view.module.css';
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

const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
const ZOOM_STEP = 1.3;

export function GraphView({ store, onOpenDetails, onSearch, onCopyLink }: Props) {
  const { dataset, entity, tie, tiesOf, view, visible, dispatch, announce } = useExplorer();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<GraphCanvas | null>(null);
  const cursor = useRef<string | null>(null);
  const helpId = useId();

  const draw = useCallback((state: ExplorerState) => {
    canvas.current?.draw({
      ties: state.derived.drawn,
      possible: state.derived.visible.possible,
      selection: new Set(state.view.selection),
      cursor: cursor.current,
    });
  }, []);

  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    const graph = createGraphCanvas(container, dataset, readPalette(document), {
      onSelect: (ids, additive) => store.dispatch({ type: 'select', ids, mode: additive ? 'toggle' : 'replace' }),
      onFocus: (id) => store.dispatch({ type: 'focus', entity: id, steps: 1 }),
      onClear: () => store.dispatch({ type: 'clear-selection' }),
    });
    canvas.current = graph;
    draw(store.getState());
    firstPictureIsDrawn();
    const unsubscribe = store.subscribe((state, before) => {
      draw(state);
      if (extentChanged(state, before)) graph.fit(!prefersStill());
    });
    const stopTheme = onThemeChange(() => graph.setPalette(readPalette(document)));
    return () => {
      stopTheme();
      unsubscribe();
      graph.destroy();
      canvas.current = null;
    };
  }, [dataset, store, draw]);

  // After the panels: a sheet that opens for the selection must not cover it.
  useEffect(() => {
    if (box.current !== null) canvas.current?.bringIntoView(view.selection, !prefersStill(), coveredBelow(box.current));
  }, [view.selection]);

  const moveTo = (id: string): void => {
    cursor.current = id;
    draw(store.getState());
    canvas.current?.bringIntoView([id], !prefersStill(), box.current === null ? 0 : coveredBelow(box.current));
    const count = tiesOf(id).filter((each) => visible.ties.has(each.id)).length;
    announce(`${entity(id)?.name ?? id}, ${count === 1 ? '1 tie' : `${count} ties`}`);
  };

  const stepTie = (by: 1 | -1): void => {
    const { view, derived } = store.getState();
    const at = cursor.current;
    const ties = derived.drawn.filter((each) => at === null || each.from === at || each.to === at);
    const present = ties.findIndex((each) => view.selection.includes(each.id));
    const next = ties[present < 0 ? (by === 1 ? 0 : ties.length - 1) : (present + by + ties.length) % ties.length];
    if (next === undefined) return;
    dispatch({ type: 'select', ids: [next.id], mode: 'replace' });
    announce(sentenceOf(next, (id) => entity(id)?.name ?? id));
  };

  const selectedType = (): string | null => {
    const [selected] = store.getState().view.selection.flatMap((id) => tie(id) ?? []);
    return selected?.type ?? null;
  };

  const act: Record<ReaderActionId, (key: string) => void> = {
    select: () => cursor.current !== null && dispatch({ type: 'select', ids: [cursor.current], mode: 'replace' }),
    'add-to-selection': () =>
      cursor.current !== null && dispatch({ type: 'select', ids: [cursor.current], mode: 'toggle' }),
    'focus-neighbourhood': () =>
      cursor.current !== null && dispatch({ type: 'focus', entity: cursor.current, steps: 1 }),
    'filter-by-type': () => {
      const term = selectedType();
      if (term === null) announce('Select a tie first: n goes to the next one.');
      else dispatch({ type: 'only-term', key: 'rel', term });
    },
    'open-evidence': onOpenDetails,
    'next-tie': () => stepTie(1),
    'previous-tie': () => stepTie(-1),
    'move-to-neighbour': (key) => {
      const places = canvas.current?.nodePlaces() ?? new Map();
      const direction = DIRECTIONS[key as keyof typeof DIRECTIONS];
      const next = nextInDirection(places, cursor.current, direction);
      if (next === null) announce('Nothing further in that direction.');
      else moveTo(next);
    },
    'clear-selection': () => {
      cursor.current = null;
      dispatch({ type: 'clear-selection' });
      draw(store.getState());
    },
    'zoom-in': () => canvas.current?.zoomBy(ZOOM_STEP),
    'zoom-out': () => canvas.current?.zoomBy(1 / ZOOM_STEP),
    fit: () => canvas.current?.fit(!prefersStill()),
    'switch-graph-list': () => dispatch({ type: 'set-show', show: 'list' }),
    search: onSearch,
    'copy-link': onCopyLink,
    'step-year-back': () => dispatch({ type: 'step-window', by: -1 }),
    'step-year-on': () => dispatch({ type: 'step-window', by: 1 }),
  };

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
        className={styles.canvas}
        role="application"
        aria-roledescription="graph"
        aria-label="Graph of the view"
        aria-describedby={helpId}
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

/** Whether another part of the data shows, so that the reader would otherwise look at an empty corner. */
function extentChanged({ view }: ExplorerState, { view: before }: ExplorerState): boolean {
  return view.scope !== before.scope || view.focus !== before.focus || view.named !== before.named;
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
