import { useExplorer } from '../explorer-context.ts';
import styles from './search.module.css';

/** Empties the search field and goes back to it. */
export function ClearSearch({ inputId }: { readonly inputId: string }) {
  const { dispatch } = useExplorer();
  return (
    <button
      type="button"
      className={styles.clear}
      aria-label="Clear search"
      onClick={() => {
        dispatch({ type: 'set-query', query: '' });
        document.getElementById(inputId)?.focus();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M3 3L13 13M13 3L3 13" />
      </svg>
    </button>
  );
}
