import styles from './story.module.css';

interface Props {
  readonly step: number;
  readonly steps: number;
  readonly onGo: (by: 1 | -1) => void;
}

/** The way through the steps. At either end a button stays where it was, so that it keeps the focus. */
export function StepButtons({ step, steps, onGo }: Props) {
  return (
    <nav className={styles.steps} aria-label="Steps of the story">
      <button type="button" title="Previous step: ←" aria-disabled={step <= 1} onClick={() => onGo(-1)}>
        <span aria-hidden="true">← </span>Previous
      </button>
      <span className={styles.place}>
        Step {step} of {steps}
        <span className={styles.bar} aria-hidden="true">
          <span style={{ inlineSize: `${(100 * step) / steps}%` }} />
        </span>
      </span>
      <button type="button" title="Next step: →" aria-disabled={step >= steps} onClick={() => onGo(1)}>
        Next<span aria-hidden="true"> →</span>
      </button>
    </nav>
  );
}
