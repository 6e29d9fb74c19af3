import { useRef } from 'react';
import { falloutInWords } from '../../core/compile/fallout-words.ts';
import { countsInSigns, countsInWords } from '../compare/compare-words.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { entitiesInWords, tiesInWords } from './count-words.ts';
import { isFiltered, namesOf } from './filters-in-words.ts';
import { hiddenNotes } from './hidden-notes.ts';
import styles from './status.module.css';

interface StatusLineProps {
  /** While time runs, the numbers change too often to be spoken. */
  readonly quiet?: boolean;
  /** Beside a story, which says itself what it shows: on a small screen the counts alone, and more of the picture. */
  readonly brief?: boolean;
}

/**
 * How much of the dataset is shown, what is hidden and how to show it, what fell with the words taken away, and the way
 * back to everything.
 */
export function StatusLine({ quiet = false, brief = false }: StatusLineProps) {
  const { dataset, fallout, comparison, view, visible, drawn, dispatch } = useExplorer();
  const region = useRef<HTMLElement>(null);
  const notes = hiddenNotes(view, visible, namesOf(dataset).voice, fallout);
  const limited = view.show === 'graph' && drawn < visible.ties.size;
  const { ties, entities } = visible.totals;

  /** The button that was pressed goes away; the keyboard stays here. */
  function stayHere() {
    region.current?.focus();
  }

  return (
    <section ref={region} className={styles.line} data-brief={brief} aria-label="What is shown" tabIndex={-1}>
      <p role="status" aria-live={quiet ? 'off' : 'polite'} className={styles.counts}>
        {visible.ties.size} of {tiesInWords(ties)} · {visible.entities.size} of {entitiesInWords(entities)}
        {fallout !== null && <VisuallyHidden>. Words are taken away: {falloutInWords(fallout)}</VisuallyHidden>}
      </p>
      {(notes.length > 0 || limited || comparison !== null || view.clock === 'reported') && (
        <ul className={styles.notes}>
          {view.clock === 'reported' && view.time !== null && (
            <li>support and denials count every report, also those outside these years</li>
          )}
          {limited && <li>the graph draws {drawn}, the best supported first; the list has all</li>}
          {comparison !== null && (
            <li>
              <span>
                compared, both sides counted: <span aria-hidden="true">{countsInSigns(comparison.counts)}</span>
                <VisuallyHidden>{countsInWords(view, comparison.counts)}</VisuallyHidden>
              </span>{' '}
              <button
                type="button"
                className={controls.textButton}
                onClick={() => {
                  stayHere();
                  dispatch({ type: 'compare', with: null });
                }}
              >
                Stop comparing
              </button>
            </li>
          )}
          {notes.map((note) => (
            <li key={note.id}>
              <span>{note.words}</span>
              {note.outcome !== undefined && <span aria-hidden="true">: {note.outcome}</span>}{' '}
              <button
                type="button"
                className={controls.textButton}
                onClick={() => {
                  stayHere();
                  dispatch(note.command);
                }}
              >
                {note.show}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFiltered(view) && (
        <button
          type="button"
          className={`${controls.button} ${styles.clear}`}
          onClick={() => {
            stayHere();
            dispatch({ type: 'clear-filters' });
          }}
        >
          Clear all filters
        </button>
      )}
    </section>
  );
}
