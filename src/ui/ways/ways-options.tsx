import { useId, useLayoutEffect, useRef } from 'react';
import type { Denial, Support } from '../../core/schema/vocabulary.ts';
import { passes } from '../../core/state/choice.ts';
import { MAX_STEPS } from '../../core/state/focus.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { Switch } from '../legend/switch.tsx';
import { SyncedInput } from '../synced-input.tsx';
import { LeaveOut } from './leave-out.tsx';
import { optionsInWords } from './options-in-words.ts';
import styles from './ways.module.css';

const TIES = [
  { key: 'sup', term: 'alleged' satisfies Support, label: 'Alleged ties' },
  { key: 'den', term: 'partly' satisfies Denial, label: 'Ties denied in part' },
  { key: 'den', term: 'wholly' satisfies Denial, label: 'Ties denied as a whole' },
] as const;

/** What a way may be made of: how many steps, in which order, over which ties, through whom. */
export function WaysOptions() {
  const { view, dispatch } = useExplorer();
  const helpId = useId();
  return (
    <details className={styles.fold}>
      <summary>
        Options<span className={styles.soft}> · {optionsInWords(view)}</span>
      </summary>
      <div className={styles.options}>
        <StepsSelect />
        <Switch
          label="In order of time"
          on={view.inOrder}
          onChange={(on) => dispatch({ type: 'set-in-order', on })}
          help="Each step must be able to have come after the one before it, or at the same time."
        />
        <fieldset className={styles.ties} aria-describedby={helpId}>
          <legend>Over which ties</legend>
          {TIES.map(({ key, term, label }) => (
            <label key={term} className={controls.choice}>
              <SyncedInput
                type="checkbox"
                checked={passes(view.choices[key], term)}
                onChange={() => dispatch({ type: 'toggle-term', key, term })}
              />
              <span>{label}</span>
            </label>
          ))}
          <p id={helpId} className={controls.help}>
            Filters of the whole view: the graph, the list and the counts follow them too.
          </p>
        </fieldset>
        <LeaveOut />
      </div>
    </details>
  );
}

function StepsSelect() {
  const { view, dispatch } = useExplorer();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const chosen = view.steps === null ? '' : String(view.steps);
  // Uncontrolled, since a controlled one would jump back until the panel is rendered anew.
  useLayoutEffect(() => {
    if (select.current !== null) select.current.value = chosen;
  });
  return (
    <p className={styles.most}>
      <label htmlFor={id}>At most</label>
      <select
        id={id}
        ref={select}
        defaultValue={chosen}
        onChange={({ currentTarget: { value } }) =>
          dispatch({ type: 'set-steps', steps: value === '' ? null : Number(value) })
        }
      >
        <option value="">as many steps as it takes</option>
        {Array.from({ length: MAX_STEPS }, (_, index) => index + 1).map((steps) => (
          <option key={steps} value={steps}>
            {steps === 1 ? '1 step' : `${steps} steps`}
          </option>
        ))}
      </select>
    </p>
  );
}
