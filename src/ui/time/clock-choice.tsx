import { useId } from 'react';
import type { Clock } from '../../core/state/view.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { SyncedInput } from '../synced-input.tsx';
import styles from './time-filter.module.css';

const CLOCKS: readonly { readonly id: Clock; readonly label: string; readonly help: string }[] = [
  {
    id: 'happened',
    label: 'happened',
    help: 'Years are those in which a tie held, as far as the articles say.',
  },
  {
    id: 'reported',
    label: 'was reported',
    help: 'Years are those in which a tie was said or published, whenever it held.',
  },
];

/** Which date counts: when a tie held, or when it was said. */
export function ClockChoice() {
  const { view, dispatch } = useExplorer();
  const name = useId();
  return (
    <fieldset className={styles.clock} aria-describedby={`${name}-help`}>
      <legend className="visually-hidden">Which date counts</legend>
      <div className={styles.radios}>
        {CLOCKS.map((clock) => (
          <label key={clock.id} className={controls.choice}>
            <SyncedInput
              type="radio"
              name={name}
              checked={view.clock === clock.id}
              onChange={() => dispatch({ type: 'set-clock', clock: clock.id })}
            />
            <span>
              {/* Where there is little room it is only said. */}
              <span className={styles.when}>When it </span>
              <span className={styles.clockWord}>{clock.label}</span>
            </span>
          </label>
        ))}
      </div>
      <p id={`${name}-help`} className={controls.help}>
        {CLOCKS.find((clock) => clock.id === view.clock)?.help}
      </p>
    </fieldset>
  );
}
