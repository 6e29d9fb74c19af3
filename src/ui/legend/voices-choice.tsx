import { useId, useMemo } from 'react';
import { voiceCounts } from '../../core/filter/voice-counts.ts';
import { useExplorer } from '../explorer-context.ts';
import { tiesInWords } from '../status/count-words.ts';
import { SyncedInput } from '../synced-input.tsx';
import controls from './controls.module.css';
import styles from './legend.module.css';
import { optionInWords, voiceOptions } from './voice-options.ts';

/** The least number of independent voices, each with how many ties it would leave. */
export function VoicesChoice() {
  const { dataset, view, index, dispatch } = useExplorer();
  const name = useId();
  const options = useMemo(() => {
    const numbers = voiceOptions(view.voices);
    const counts = voiceCounts(dataset, view, index, Math.max(...numbers));
    return numbers.map((atLeast) => ({ atLeast, count: counts[atLeast] ?? 0 }));
  }, [dataset, view, index]);
  return (
    <fieldset className={styles.fieldset} aria-describedby={`${name}-help`}>
      <legend className={styles.minor}>Independent voices</legend>
      {options.map(({ atLeast, count }) => (
        <label key={atLeast} className={controls.choice}>
          <SyncedInput
            type="radio"
            name={name}
            checked={view.voices === atLeast}
            onChange={() => dispatch({ type: 'set-voices', atLeast })}
          />
          <span>{optionInWords(atLeast)}</span>{' '}
          <span className={styles.count}>
            {count}
            <span className="visually-hidden">{tiesInWords(count).slice(String(count).length)}</span>
          </span>
        </label>
      ))}
      <p id={`${name}-help`} className={controls.help}>
        Claims that go back to the same speaker, report or statement count as one voice.
      </p>
    </fieldset>
  );
}
