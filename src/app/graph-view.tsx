/** The graph with its keys, its zoom buttons, the overview and the words under the pointer. */
import { type KeyboardEvent, type RefObject, Suspense, useEffect, useEffectEvent, useId, useRef } from 'react';
import type { ReaderActionId } from '../core/state/actions.ts';
import { useExplorer } from '../ui/explorer-context.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { graphActions } from './graph-actions.ts';
import { actionOfKey } from './graph-keys.ts';
import styles from './graph-view.module.css';
import { GraphTooltip, Minimap } from './late-panels.ts';
import { GRAPH_ID } from './move-focus.ts';
import { emphasisOf } from './picture.ts';
import type { ExplorerStore } from './store.ts';
import { prefersStill, useGraphCanvas } from './use-graph-canvas.ts';

interface Props {
  readonly store: ExplorerStore;
  /** Opens the evidence of what is selected, and moves the focus there. */
  readonly onOpenDetails: () => void;
  readonly onSearch: () => void;
  readonly onCopyLink: () => void;
  readonly onShare: () => void;
  readonly onCommands: () => void;
  readonly onHelp: () => void;
  readonly onTogglePlay: () => void;
  /** Goes on, or back, in the story that is open. */
  readonly onStep: (by: 1 | -1) => void;
  /** Whether time runs. */
  readonly playing: boolean;
  /** As a part of another page, without what would take back other keys than these. */
  readonly embedded?: boolean | undefined;
  /** Filled while the graph is there: does what its keys do. */
  readonly acts: RefObject<((action: ReaderActionId) => void) | null>;
}

/** What keys do in an embed: what shows something within, and nothing for which there is no panel. */
const IN_EMBED: ReadonlySet<ReaderActionId> = new Set<ReaderActionId>([
  'select',
  'move-to-neighbour',
  'next-tie',
  'previous-tie',
  'open-evidence',
  'clear-selection',
  'zoom-in',
  'zoom-out',
  'fit',
]);

/** The graph, which follows the store by itself; React renders only what stands around it. */
export function GraphView({ store, playing, acts, embedded = false, ...page }: Props) {
  const { entity, tie, tieOfClaim, view, visible, ways, announce, dispatch } = useExplorer();
  const box = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const { canvas, cursor, draw, bringIntoView, fitAboveSheet, rest, closeRest, viewport } = useGraphCanvas(
    store,
    box,
    playing,
  );

  // After the panels: a sheet that opens for the selection, or for the ways, must not cover them.
  useEffect(() => bringIntoView(view.selection), [view.selection, bringIntoView]);
  const bringAllIntoView = useEffectEvent(() => bringIntoView([...visible.entities]));
  useEffect(() => {
    // Under the sheet with the years nobody would see the time run.
    if (playing) bringAllIntoView();
  }, [playing]);
  const step = view.story === null ? null : `${view.story.id}~${view.story.step}`;
  useEffect(() => {
    // The sheet with the story may just have come over the picture.
    if (step !== null) fitAboveSheet();
  }, [step, fitAboveSheet]);
  const bringWaysIntoView = useEffectEvent(() => {
    const looked = view.selection.length === 0 ? emphasisOf(ways, view) : null;
    if (looked !== null) bringIntoView([...looked]);
  });
  useEffect(() => {
    // Only when other ways are looked at, not whenever anything else of the view changes.
    if (view.path !== null && (view.way !== null || ways.status === 'found')) bringWaysIntoView();
  }, [view.path, view.way, ways.status]);

  const act = graphActions({
    store,
    explorer: { entity, tie, tieOfClaim, announce },
    canvas: () => canvas.current,
    cursor,
    redraw: draw,
    bringIntoView,
    fit: () => canvas.current?.fit(!prefersStill()),
    openDetails: page.onOpenDetails,
    search: page.onSearch,
    copyLink: page.onCopyLink,
    share: page.onShare,
    commands: page.onCommands,
    help: page.onHelp,
    togglePlay: page.onTogglePlay,
    step: page.onStep,
  });

  const run = useEffectEvent((action: ReaderActionId) => act[action](''));
  useEffect(() => {
    acts.current = (action) => run(action);
    return () => {
      acts.current = null;
    };
  }, [acts]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const action = actionOfKey(event);
    if (action === null || (embedded && !IN_EMBED.has(action))) return;
    event.preventDefault();
    // A key that is held must not start and stop the time again and again.
    if (!event.repeat || action !== 'play') act[action](event.key);
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
        n and p step through ties, e opens the evidence
        {embedded ? '.' : ', l shows everything as a list, question mark lists all keys.'}
      </VisuallyHidden>
      <Suspense fallback={null}>
        {viewport !== null && box.current !== null && (
          <Minimap
            places={[...(canvas.current?.nodePlaces().values() ?? [])]}
            viewport={viewport}
            size={{ width: box.current.clientWidth, height: box.current.clientHeight }}
            onPanTo={(point) => canvas.current?.panTo(point)}
          />
        )}
        {box.current !== null && <GraphTooltip rest={rest} width={box.current.clientWidth} onClose={closeRest} />}
      </Suspense>
      <div className={styles.zoom}>
        {view.moved.length > 0 && (
          <button
            type="button"
            onClick={() => {
              dispatch({ type: 'reset-positions' });
              // The button goes away with what it did.
              box.current?.focus();
            }}
          >
            Reset positions
          </button>
        )}
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
