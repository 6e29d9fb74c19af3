import { useExplorer } from '../explorer-context.ts';
import styles from './list.module.css';

/** What to read and do where no tie passes the filters. */
export function EmptyList() {
  const { visible, dispatch } = useExplorer();
  const { outsideScope, undatedHidden, possibleHidden, deniedOnlyHidden } = visible;
  const ways = [
    {
      count: outsideScope.ties,
      words: 'outside the core cast',
      show: () => dispatch({ type: 'set-scope', scope: 'all' }),
    },
    { count: undatedHidden, words: 'undated', show: () => dispatch({ type: 'set-undated', on: true }) },
    {
      count: possibleHidden,
      words: 'only possibly dated so',
      show: () => dispatch({ type: 'set-possible', on: true }),
    },
    {
      count: deniedOnlyHidden,
      words: 'denied and asserted by nobody here',
      show: () => dispatch({ type: 'set-denied', on: true }),
    },
  ].filter(({ count }) => count > 0);

  return (
    <div className={styles.empty}>
      <p>No tie passes all the filters, so there is nothing to list.</p>
      <p className={styles.ways}>
        <button type="button" className={styles.action} onClick={() => dispatch({ type: 'clear-filters' })}>
          Clear all filters
        </button>
        {ways.map(({ count, words, show }) => (
          <button key={words} type="button" className={styles.action} onClick={show}>
            Show {count} {words}
          </button>
        ))}
      </p>
    </div>
  );
}
