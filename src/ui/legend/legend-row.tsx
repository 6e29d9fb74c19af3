import { type ReactNode, useId } from 'react';
import type { ChoiceKey } from '../../core/state/view.ts';
import { useExplorer } from '../explorer-context.ts';
import { entitiesInWords, tiesInWords } from '../status/count-words.ts';
import { SyncedInput } from '../synced-input.tsx';
import controls from './controls.module.css';
import styles from './legend.module.css';
import type { LegendRow } from './legend-rows.ts';

export interface LegendRowItemProps {
  readonly filter: ChoiceKey;
  readonly row: LegendRow;
  /** Icon or sample line; says nothing by itself. */
  readonly sample?: ReactNode;
  readonly strong?: boolean;
  /** Rows beneath this one. */
  readonly children?: ReactNode;
}

/** One row of the legend: a checkbox with its term and count, and a button that leaves only this term on. */
export function LegendRowItem({ filter, row, sample, strong, children }: LegendRowItemProps) {
  const { dispatch } = useExplorer();
  const noteId = useId();
  const apart = row.apart ?? '';
  return (
    <li>
      <div className={styles.row} data-zero={row.count === 0 || undefined} data-strong={strong || undefined}>
        <div className={styles.term}>
          <label className={controls.choice}>
            <SyncedInput
              type="checkbox"
              checked={row.state === 'on'}
              mixed={row.state === 'mixed'}
              aria-describedby={row.note === undefined ? undefined : noteId}
              onChange={() => dispatch({ type: 'toggle-term', key: filter, term: row.term })}
            />
            {sample !== undefined && <span className={styles.sample}>{sample}</span>}
            <span className={styles.label}>
              {row.label}
              {apart !== '' && <span className="visually-hidden">{apart}</span>}
            </span>{' '}
            <Count filter={filter} count={row.count} />
          </label>
          {row.note !== undefined && (
            <p id={noteId} className={styles.note}>
              {row.note}
            </p>
          )}
        </div>
        <button
          type="button"
          className={`${controls.textButton} ${styles.only}`}
          onClick={() => dispatch({ type: 'only-term', key: filter, term: row.term })}
        >
          Only
          <span className="visually-hidden">
            {' '}
            {row.label}
            {apart}
          </span>
        </button>
      </div>
      {children}
    </li>
  );
}

function Count({ filter, count }: { readonly filter: ChoiceKey; readonly count: number }) {
  const words = filter === 'kind' ? entitiesInWords(count) : tiesInWords(count);
  return (
    <span className={styles.count}>
      {count}
      <span className="visually-hidden">{words.slice(String(count).length)}</span>
    </span>
  );
}
