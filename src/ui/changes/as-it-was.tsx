import { useEffect, useRef } from 'react';
import { dateInWords } from '../../core/time/words.ts';
import styles from './changes.module.css';

interface AsItWasProps {
  readonly day: string;
  /** What the version was released with: a sentence. */
  readonly what: string;
  /** Whether the reader came from today's data by a button, which is gone. */
  readonly focused: boolean;
  readonly onNow: () => void;
}

/** Says, as long as an earlier version is shown, that it is one, of which day, and leads back to today's. */
export function AsItWas({ day, what, focused, onNow }: AsItWasProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) back.current?.focus();
  }, [focused]);
  return (
    <section aria-label="Shown as it was" className={styles.banner} data-was>
      <div className={styles.line}>
        <p role="status">
          <strong>Shown as it was on {dateInWords(day)}.</strong> {what}
        </p>
        <div className={styles.actions}>
          <button ref={back} type="button" className={styles.action} onClick={onNow}>
            Show as it is now
          </button>
        </div>
      </div>
    </section>
  );
}
