import { useId, useState } from 'react';
import type { Comparison, View } from '../../core/state/view.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { SyncedInput } from '../synced-input.tsx';
import { WindowFields } from '../time/window-fields.tsx';
import styles from './compare.module.css';
import { CompareResult } from './compare-result.tsx';
import { countsInWords } from './compare-words.ts';
import { otherTimes } from './other-times.ts';

const WAYS: readonly { readonly id: Comparison['with'] | 'none'; readonly label: string }[] = [
  { id: 'none', label: 'Not at all' },
  { id: 'window', label: 'With another time' },
  { id: 'clock', label: 'With the other clock' },
];

/** What the view is compared with, and what that changes; in a part that opens. */
export function ComparePanel({ onShowChanges }: { readonly onShowChanges: () => void }) {
  const { view, comparison } = useExplorer();
  const on = view.compare !== null;
  const [open, setOpen] = useState(on);
  const [wasOn, setWasOn] = useState(on);
  // A comparison that was begun elsewhere is shown here.
  if (on !== wasOn) {
    setWasOn(on);
    if (on) setOpen(true);
  }
  return (
    <details
      className={styles.compare}
      open={open}
      data-open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Compare
        {!open && comparison !== null && (
          <span className={styles.brief}> {countsInWords(view, comparison.counts)}</span>
        )}
      </summary>
      <div className={styles.body}>
        <Ways />
        {view.compare?.with === 'window' && <OtherTime time={view.compare.time} />}
        {comparison !== null && <CompareResult comparison={comparison} onShowChanges={onShowChanges} />}
      </div>
    </details>
  );
}

function Ways() {
  const { view, dispatch } = useExplorer();
  const name = useId();
  const chosen = view.compare?.with ?? 'none';
  return (
    <fieldset className={styles.ways} aria-describedby={`${name}-help`}>
      <legend className="visually-hidden">What these years are compared with</legend>
      <div className={styles.radios}>
        {WAYS.map(({ id, label }) => (
          <label key={id} className={controls.choice}>
            <SyncedInput
              type="radio"
              name={name}
              checked={chosen === id}
              onChange={() => dispatch({ type: 'compare', with: comparisonBy(id, view) })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-help`} className={controls.help}>
        {helpOn(view)}
      </p>
    </fieldset>
  );
}

/** Another time begins as that before the window. */
function comparisonBy(way: Comparison['with'] | 'none', view: View): Comparison | null {
  if (way === 'none') return null;
  return way === 'clock' ? { with: 'clock' } : { with: 'window', time: otherTimes(view.time)[0]?.time ?? null };
}

function helpOn({ compare, clock }: View): string {
  switch (compare?.with) {
    case undefined:
      return 'Shows what another time, or the other clock, would add or take away.';
    case 'window':
      return 'The same filters for another span of years.';
    case 'clock':
      return clock === 'happened'
        ? 'The same years, by when ties were reported instead of when they are said to have happened.'
        : 'The same years, by when ties are said to have happened instead of when they were reported.';
  }
}

function OtherTime({ time }: { readonly time: View['time'] }) {
  const { view, dispatch } = useExplorer();
  const compareWith = (other: View['time']) => dispatch({ type: 'compare', with: { with: 'window', time: other } });
  return (
    <fieldset className={styles.other}>
      <legend className="visually-hidden">The other time</legend>
      <WindowFields time={time} onCommit={compareWith} labels={{ from: 'Start', to: 'End' }} />
      <div className={styles.quick}>
        {otherTimes(view.time).map((other) => (
          <button
            key={other.id}
            type="button"
            className={controls.button}
            aria-pressed={other.time?.from === time?.from && other.time?.to === time?.to}
            onClick={() => compareWith(other.time)}
          >
            {other.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
