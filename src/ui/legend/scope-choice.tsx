import { useId } from 'react';
import { useExplorer } from '../explorer-context.ts';
import { entitiesInWords, tiesInWords } from '../status/count-words.ts';
import { SyncedInput } from '../synced-input.tsx';
import controls from './controls.module.css';
import styles from './legend.module.css';

/** The core cast or everyone, and how much lies outside the core cast. */
export function ScopeChoice() {
  const { view, visible, dispatch } = useExplorer();
  const name = useId();
  const { ties, entities } = visible.outsideScope;
  const outside =
    view.scope === 'all'
      ? 'The core cast and all others are shown, as far as the filters let them.'
      : `${tiesInWords(ties)}, ${entitiesInWords(entities)} outside the core cast.`;
  return (
    <fieldset className={styles.scope} aria-describedby={`${name}-outside`}>
      <legend className={styles.title}>Cast</legend>
      <div className={styles.radios}>
        <label className={controls.choice}>
          <SyncedInput
            type="radio"
            name={name}
            checked={view.scope === 'core'}
            onChange={() => dispatch({ type: 'set-scope', scope: 'core' })}
          />
          <span>Core cast</span>
        </label>
        <label className={controls.choice}>
          <SyncedInput
            type="radio"
            name={name}
            checked={view.scope === 'all'}
            onChange={() => dispatch({ type: 'set-scope', scope: 'all' })}
          />
          <span>Everyone</span>
        </label>
      </div>
      <p id={`${name}-outside`} className={controls.help}>
        {outside}
      </p>
    </fieldset>
  );
}
