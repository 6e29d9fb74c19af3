import { ComparePanel } from '../compare/compare-panel.tsx';
import { PlayControls } from '../play/play-controls.tsx';
import { TimeFilter } from './time-filter.tsx';
import styles from './time-panel.module.css';

interface Props {
  /** Each further number starts or stops the time. */
  readonly toggleSignal: number;
  readonly onPlayingChange: (playing: boolean) => void;
}

/** All that has to do with time: the window, how it moves, and what it is compared with. */
export function TimePanel(props: Props) {
  return (
    <>
      <TimeFilter />
      <div className={styles.more}>
        <PlayControls {...props} />
        <ComparePanel />
      </div>
    </>
  );
}
