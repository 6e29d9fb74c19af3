/** The view itself: as a graph, as a list or as a timeline. */
import { type RefObject, Suspense, useEffect, useRef } from 'react';
import type { ReaderActionId } from '../core/state/actions.ts';
import type { Show } from '../core/state/view.ts';
import { useExplorer } from '../ui/explorer-context.ts';
import styles from './explorer-page.module.css';
import { firstPictureIsDrawn } from './first-picture.ts';
import { GraphView } from './graph-view.tsx';
import { EmptyState, ListView, TimelineView } from './late-panels.ts';
import { focusGraphOrList } from './move-focus.ts';
import type { ExplorerStore } from './store.ts';

const HAS_CANVAS = document.createElement('canvas').getContext('2d') !== null;

/** How a view is shown in this browser, which may lack a canvas. */
export function shownAs(show: Show): Show {
  return show === 'graph' && !HAS_CANVAS ? 'list' : show;
}

interface Props {
  readonly store: ExplorerStore;
  readonly onOpenDetails: () => void;
  readonly onOrder: (tieIds: readonly string[]) => void;
  readonly onSearch: () => void;
  readonly onCopyLink: () => void;
  readonly onShare: () => void;
  readonly onCommands: () => void;
  readonly onHelp: () => void;
  readonly onTogglePlay: () => void;
  /** Goes on, or back, in the story that is open. */
  readonly onStep: (by: 1 | -1) => void;
  /** Whether time runs, so that the picture shows for a moment what ends. */
  readonly playing: boolean;
  /** As a part of another page. */
  readonly embedded?: boolean;
  /** Filled while the graph is there: does what its keys do. */
  readonly acts: RefObject<((action: ReaderActionId) => void) | null>;
}

export function Stage({ onOrder, ...props }: Props) {
  const { view, visible } = useExplorer();
  const viewWasThere = useRef(false);
  const show = shownAs(view.show);

  useEffect(() => {
    if (show !== 'graph') firstPictureIsDrawn();
    // What had the focus went with the graph, the list or the timeline.
    if (document.activeElement === document.body && viewWasThere.current) focusGraphOrList();
    viewWasThere.current = true;
  }, [show]);

  if (show === 'list') {
    return (
      <div className={styles.list}>
        {!HAS_CANVAS && <p>This browser cannot draw the graph. The list shows all that it would.</p>}
        <Suspense fallback={<p role="status">Loading the list…</p>}>
          <ListView onOpenDetails={props.onOpenDetails} onOrder={onOrder} />
        </Suspense>
      </div>
    );
  }
  if (show === 'timeline') {
    return (
      <Suspense fallback={<p role="status">Loading the timeline…</p>}>
        <TimelineView onOpenDetails={props.onOpenDetails} />
      </Suspense>
    );
  }
  return (
    <>
      <Suspense fallback={null}>{visible.ties.size === 0 && <EmptyState />}</Suspense>
      <GraphView {...props} />
    </>
  );
}
