import type { Command } from '../../core/state/command.ts';
import { useExplorer } from '../explorer-context.ts';
import { focusView } from '../focus-view.ts';
import controls from '../legend/controls.module.css';
import { filtersInWords, isFiltered, namesOf } from './filters-in-words.ts';
import { hiddenNotes } from './hidden-notes.ts';
import styles from './status.module.css';

/** In place of the graph or the list where no tie is left: which filters leave none, and the ways on. */
export function EmptyState() {
  const { dataset, view, visible, dispatch } = useExplorer();
  const names = namesOf(dataset);
  const filters = filtersInWords(view, names);
  const others = hiddenNotes(view, visible, names.voice);

  function go(command: Command): void {
    dispatch(command);
    focusView();
  }

  return (
    <div className={styles.empty}>
      <h2>Nothing is left to show</h2>
      {filters.length === 0 ? (
        <p>No tie in this part of the dataset is visible.</p>
      ) : (
        <>
          <p>Together, these filters leave no tie:</p>
          <ul>
            {filters.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.ways}>
        {view.time !== null && (
          <button type="button" className={controls.button} onClick={() => go({ type: 'set-window', time: null })}>
            Widen the years
          </button>
        )}
        {others.map((note) => (
          <button key={note.id} type="button" className={controls.button} onClick={() => go(note.command)}>
            {note.show}
          </button>
        ))}
        {isFiltered(view) && (
          <button type="button" className={controls.button} onClick={() => go({ type: 'clear-filters' })}>
            Clear all filters
          </button>
        )}
      </p>
    </div>
  );
}
