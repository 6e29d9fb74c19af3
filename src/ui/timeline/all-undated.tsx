import type { Command } from '../../core/state/command.ts';
import { useExplorer } from '../explorer-context.ts';
import { focusView } from '../focus-view.ts';
import controls from '../legend/controls.module.css';
import styles from './all-undated.module.css';
import { allUndatedInWords } from './words.ts';

/** In place of the timeline where no visible tie has a date on the clock: why there is none, and the ways on. */
export function AllUndated({ count }: { readonly count: number }) {
  const { dataset, view, visible, dispatch } = useExplorer();
  const other = view.clock === 'happened' ? 'reported' : 'happened';
  const datedThere = dataset.ties.filter(({ id, dates }) => visible.ties.has(id) && dates[other].length > 0).length;

  function go(command: Command): void {
    dispatch(command);
    focusView();
  }

  return (
    <div className={styles.words}>
      <h2>Nothing to place in time</h2>
      <p>{allUndatedInWords(count, view.clock, datedThere)}</p>
      <p className={styles.ways}>
        {datedThere > 0 && (
          <button type="button" className={controls.button} onClick={() => go({ type: 'set-clock', clock: other })}>
            {other === 'reported' ? 'Go by when it was reported' : 'Go by when it happened'}
          </button>
        )}
        <button type="button" className={controls.button} onClick={() => go({ type: 'set-show', show: 'list' })}>
          See the list
        </button>
      </p>
    </div>
  );
}
