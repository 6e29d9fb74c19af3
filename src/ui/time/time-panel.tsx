import { ComparePanel } from '../compare/compare-panel.tsx';
import { PlayControls } from '../play/play-controls.tsx';
import { TimeFilter } from './time-filter.tsx';
import styles from './time-panel.module.css';

interface Props {
  /** Above 0: the time is to start or to stop. */
  readonly toggleSignal: number;
  /** Called once that was done. */
  readonly onToggled: () => void;
  readonly onPlayingChange: (playing: boolean) => void;
  /** Shows what differs between the two that are compared. */
  readonly onShowChanges: () => void;
}

/** All that has to do with time: the window, how it moves, and what it is compared with. */
export function TimePanel({ onShowChanges, ...props }: Props) {
  return (
    <>
      <TimeFilter />
      <div className={styles.more}>
        <PlayControls {...props} />
        <ComparePanel onShowChanges={onShowChanges} />
      </div>
    </>
  );
}
