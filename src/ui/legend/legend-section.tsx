import type { ReactNode } from 'react';
import type { ChoiceKey } from '../../core/state/view.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from './controls.module.css';
import styles from './legend.module.css';

export interface LegendSectionProps {
  readonly title: string;
  readonly filter: ChoiceKey;
  readonly open?: boolean;
  /** Whether what stands under the rows hides something. */
  readonly alsoFiltered?: boolean;
  /** What stands under the rows. */
  readonly after?: ReactNode;
  /** The rows, as list items. */
  readonly children: ReactNode;
}

/** One filter of the legend: a part that opens and closes, with its rows and a button that turns all of them on. */
export function LegendSection({
  title,
  filter,
  open = false,
  alsoFiltered = false,
  after,
  children,
}: LegendSectionProps) {
  const { view, dispatch } = useExplorer();
  const everything = view.choices[filter].mode === 'all';
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        {(!everything || alsoFiltered) && <span className={styles.state}>filtered</span>}
      </summary>
      <fieldset className={styles.fieldset}>
        <legend className="visually-hidden">{title}</legend>
        <button
          type="button"
          className={`${controls.textButton} ${styles.all}`}
          aria-disabled={everything}
          onClick={() => {
            if (!everything) dispatch({ type: 'all-terms', key: filter });
          }}
        >
          All<span className="visually-hidden"> under {title}</span>
        </button>
        <ul className={styles.rows}>{children}</ul>
        {after}
      </fieldset>
    </details>
  );
}
