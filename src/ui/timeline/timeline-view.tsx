import { useMemo } from 'react';
import { timelineOf } from '../../core/timeline/rows.ts';
import { useExplorer } from '../explorer-context.ts';
import { EmptyState } from '../status/empty-state.tsx';
import { AllUndated } from './all-undated.tsx';
import { TimelineBoard } from './timeline-board.tsx';

interface TimelineViewProps {
  /** Brings the details forward and moves focus into them. */
  readonly onOpenDetails: () => void;
}

/** Share of the whole axis that a tie takes at least in its lane, so that its words have a place. */
const LABEL_SHARE = 0.25;

/** The view along time: a row for each entity, with the ties that end at it as bars and dots on one axis. */
export function TimelineView({ onOpenDetails }: TimelineViewProps) {
  const { dataset, view, visible } = useExplorer();
  const { clock } = view;
  const timeline = useMemo(
    () =>
      timelineOf({
        entities: visible.entities,
        ties: dataset.ties.filter(({ id }) => visible.ties.has(id)),
        clock,
        labelShare: LABEL_SHARE,
      }),
    [dataset, visible, clock],
  );
  if (visible.ties.size === 0) return <EmptyState />;
  if (timeline.extent === null) return <AllUndated count={visible.ties.size} />;
  return <TimelineBoard timeline={timeline} extent={timeline.extent} onOpenDetails={onOpenDetails} />;
}
