import { useEffect, useMemo, useRef, useState } from 'react';
import type { Domain } from '../../core/compile/compiled.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import type { Timeline } from '../../core/timeline/rows.ts';
import { useExplorer } from '../explorer-context.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { AxisGround, AxisLabels } from './axis-header.tsx';
import { bandsOf } from './bands.ts';
import { type BoardItem, boardItems, boardOf, shownItems } from './board-items.ts';
import { HowToReadBars } from './how-to-read-bars.tsx';
import type { Scale } from './marks.ts';
import { metricsOf } from './metrics.ts';
import styles from './timeline.module.css';
import { TimelineRowView } from './timeline-row.tsx';
import { type Arrangement, Toolbar } from './toolbar.tsx';
import { useActions } from './use-actions.ts';
import { SCROLL_STEP, useBox } from './use-box.ts';
import { useGestures } from './use-gestures.ts';
import { useRowContext } from './use-row-context.ts';
import { useSelectionInSight } from './use-selection-in-sight.ts';
import { useSpan } from './use-span.ts';
import { useStop } from './use-stop.ts';
import { useToldSpan } from './use-told-span.ts';
import { spanInWords, summaryOf } from './words.ts';

interface TimelineBoardProps {
  readonly timeline: Timeline;
  /** First and last day of what is dated in it. */
  readonly extent: Domain;
  readonly onOpenDetails: () => void;
}

const COARSE = '(pointer: coarse)';
const HELP_ID = 'timeline-help';

/** The drawn timeline: its controls, its axis, and of its rows those that are on the screen. */
export function TimelineBoard({ timeline, extent, onOpenDetails }: TimelineBoardProps) {
  const { dataset, entity, view } = useExplorer();
  const { clock } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [arrangement, setArrangement] = useState<Arrangement>({ order: 'cast', grouped: false });
  const [touch] = useState(() => window.matchMedia(COARSE).matches);
  const box = useBox(scroller);
  const { width = 0, height = 0, top = 0, letters = 1 } = box ?? {};

  const metrics = useMemo(() => metricsOf(width, letters, touch), [width, letters, touch]);
  const items = useMemo(() => boardItems(timeline.rows, arrangement, entity), [timeline, arrangement, entity]);
  const board = useMemo(() => boardOf(items, metrics), [items, metrics]);
  const bands = useMemo(() => bandsOf(view), [view]);
  const time = useSpan(extent, dataset.domains[clock], clock, view.play !== null);
  const { from, to } = time.span;
  const told = useToldSpan(time.span);
  const scale = useMemo((): Scale => ({ span: { from, to }, width: metrics.track }), [from, to, metrics]);

  const context = useRowContext(metrics, scale);
  const focus = useStop(scroller, board, metrics);
  const gestures = useGestures(scroller, time, scale, metrics.name);
  const actions = useActions({
    board,
    time,
    scale,
    focus,
    gestures,
    onOpenDetails,
    onMoved: told.tell,
  });
  useSelectionInSight(scroller, board, focus, box !== null);
  // Another order starts at its top.
  useEffect(() => {
    if (scroller.current !== null && arrangement !== null) scroller.current.scrollTop = 0;
  }, [arrangement]);

  const seen = { top: top - SCROLL_STEP, bottom: top + height + 2 * SCROLL_STEP };
  const shown = box === null ? [] : shownItems(board, seen.top, seen.bottom, focus.stop?.entity ?? null);
  return (
    <section className={styles.timeline}>
      <h2 className="visually-hidden">Timeline of the view</h2>
      <Toolbar
        arrangement={arrangement}
        onArrange={setArrangement}
        onPan={actions.pan}
        onZoom={actions.zoom}
        onFit={actions.fit}
        canZoomIn={!time.atClosest}
        canZoomOut={!time.atWidest}
      />
      <VisuallyHidden id={HELP_ID}>
        {summaryOf(timeline)} Up and down change rows, left and right go through the ties of a row in the order of time,
        Enter selects, e opens the evidence, plus and minus zoom, l shows everything as a list.
      </VisuallyHidden>
      <p className="visually-hidden" role="status">
        {told.words}
      </p>
      <div ref={scroller} className={styles.scroller} onPointerDown={gestures.onPointerDown}>
        <div className={styles.axis} style={{ height: metrics.axis }} aria-hidden="true">
          {!metrics.narrow && (
            <div className={styles.corner} style={{ width: metrics.name }}>
              {spanInWords(time.span)}
            </div>
          )}
          <div className={styles.labels} style={{ left: metrics.name, width: metrics.track }}>
            <AxisLabels scale={scale} bands={bands} letters={letters} />
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be scrolled one by one out of thousands. */}
        <div
          role="grid"
          aria-label="Timeline"
          aria-describedby={HELP_ID}
          aria-rowcount={items.length}
          className={styles.canvas}
          style={{ height: board.height }}
          onClick={actions.onClick}
          onDoubleClick={actions.onDoubleClick}
          onKeyDown={actions.onKeyDown}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
        >
          <div
            className={styles.ground}
            style={{ left: metrics.name, width: metrics.track }}
            data-track=""
            aria-hidden="true"
          >
            <AxisGround scale={scale} bands={bands} letters={letters} />
          </div>
          {shown.map(({ item, place, top: itemTop }) => {
            if (item.kind === 'heading') {
              return <GroupHeading key={item.id} item={item} place={place} top={itemTop} height={metrics.heading} />;
            }
            const bottom = (board.offsets[place + 1] ?? itemTop) - itemTop;
            const within = (y: number) => Math.min(Math.max(y - itemTop, 0), bottom);
            return (
              <TimelineRowView
                key={item.id}
                row={item.row}
                entity={entity(item.id)}
                context={context}
                place={place + 1}
                top={itemTop}
                seenFrom={within(seen.top)}
                seenTo={within(seen.bottom)}
                stop={focus.stop?.entity === item.id ? focus.stop : null}
              />
            );
          })}
        </div>
      </div>
      <HowToReadBars />
    </section>
  );
}

interface GroupHeadingProps {
  readonly item: Extract<BoardItem, { readonly kind: 'heading' }>;
  readonly place: number;
  readonly top: number;
  readonly height: number;
}

function GroupHeading({ item, place, top, height }: GroupHeadingProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: there is nothing to do on a heading.
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be scrolled one by one out of thousands.
    <div role="row" aria-rowindex={place + 1} className={styles.group} style={{ top, height }}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: there is nothing to do on a heading. */}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <span role="rowheader">
        {ENTITY_TYPES.find(({ id }) => id === item.type)?.plural} <span className={styles.count}>{item.count}</span>
      </span>
    </div>
  );
}
