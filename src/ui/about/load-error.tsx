import controls from '../legend/controls.module.css';
import styles from './page.module.css';

export interface LoadErrorProps {
  /** What went wrong, in a sentence for readers. */
  readonly reason: string;
  readonly onRetry: () => void;
}

/** In place of the explorer when the data could not be fetched. */
export function LoadError({ reason, onRetry }: LoadErrorProps) {
  return (
    <main className={styles.page}>
      <h1>The data could not be loaded</h1>
      <p role="alert">{reason}</p>
      <p>Your link is kept: once the data is here, it opens the same view.</p>
      <button type="button" className={controls.button} onClick={onRetry}>
        Try again
      </button>
    </main>
  );
}
