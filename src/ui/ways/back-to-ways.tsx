import { useExplorer } from '../explorer-context.ts';
import { focusWays } from './focus-heading.ts';
import styles from './ways.module.css';

/** From the details of a record back to the ways that stand behind them; nothing where no ways are asked for. */
export function BackToWays() {
  const { view, dispatch } = useExplorer();
  const { path } = view;
  if (path === null) return null;
  return (
    <p className={styles.back}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          dispatch({ type: 'clear-selection' });
          focusWays(path);
        }}
      >
        Back to the ways
      </button>
    </p>
  );
}
