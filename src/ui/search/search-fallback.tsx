import { useExplorer } from '../explorer-context.ts';
import styles from './search.module.css';

export interface SearchFallbackProps {
  readonly inputId: string;
  /** Asked as soon as a reader turns to the field. */
  readonly onWanted?: (() => void) | undefined;
  /** What went wrong, if anything did, in words for readers. */
  readonly problem?: string | null | undefined;
}

/** A plain field of the same size, shown until the search has loaded. What is typed into it is kept. */
export function SearchFallback({ inputId, onWanted, problem = null }: SearchFallbackProps) {
  const { view, dispatch } = useExplorer();
  return (
    <div className={styles.search} onPointerEnter={onWanted}>
      <div className={styles.box}>
        <label className="visually-hidden" htmlFor={inputId}>
          Search names
        </label>
        <input
          id={inputId}
          className={styles.input}
          type="text"
          placeholder="Search names"
          autoComplete="off"
          enterKeyHint="search"
          value={view.query}
          onFocus={onWanted}
          onChange={(event) => dispatch({ type: 'set-query', query: event.currentTarget.value })}
        />
      </div>
      {problem !== null && (
        <p className={styles.failed} role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
