import { useRef } from 'react';
import details from '../details/details.module.css';
import { DETAILS_HEADING_ID, type Open } from '../details/open.ts';
import { useKeptFocus } from '../details/use-kept-focus.ts';
import { useExplorer } from '../explorer-context.ts';
import { focusView } from '../focus-view.ts';
import { focusDetails, waysKey } from './focus-heading.ts';
import styles from './ways.module.css';
import { WaysEnds } from './ways-ends.tsx';
import { WaysOptions } from './ways-options.tsx';
import { WaysOutcome } from './ways-outcome.tsx';

/**
 * How two entities are connected: every way that was found, told with what it rests on, or why there is none. It stands
 * in the place of the details while ways are asked for and nothing is selected; nothing where none are asked for.
 */
export function WaysPanel() {
  const { view, entity, dispatch } = useExplorer();
  const article = useRef<HTMLElement>(null);
  useKeptFocus(article);
  const ends = view.path;
  if (ends === null) return null;
  const key = waysKey(ends);
  const nameOf = (id: string) => entity(id)?.name ?? id;

  const open: Open = (ids) => {
    dispatch({ type: 'select', ids, mode: 'replace' });
    focusDetails();
  };

  function leave(): void {
    dispatch({ type: 'clear-ways' });
    focusView();
  }

  return (
    <div className={`${details.panel} ${styles.panel}`}>
      <article ref={article} aria-labelledby={DETAILS_HEADING_ID}>
        <h2 id={DETAILS_HEADING_ID} tabIndex={-1} className={details.heading} data-ways={key}>
          How are {nameOf(ends.from)} and {nameOf(ends.to)} connected?
        </h2>
        <WaysEnds key={key} ends={ends} />
        <WaysOptions />
        <WaysOutcome ends={ends} open={open} />
        <p className={styles.leave}>
          <button type="button" className={styles.button} onClick={leave}>
            Clear the ways
          </button>
        </p>
      </article>
    </div>
  );
}
