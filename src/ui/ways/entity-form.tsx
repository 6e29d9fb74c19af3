import { type FormEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { useExplorer } from '../explorer-context.ts';
import { chosenName, entityByName, suggested } from './entity-by-name.ts';
import styles from './ways.module.css';

interface EntityFormProps {
  readonly label: string;
  /** Words of the button. */
  readonly button: string;
  /** Entities that cannot be chosen, each with the reason as a sentence. */
  readonly refused: Readonly<Record<string, string>>;
  readonly onEntity: (id: string) => void;
  /** Whether the field takes the focus when it appears, as when a press on a button opened it. */
  readonly takesFocus?: boolean;
}

const MOST_SUGGESTED = 20;

/** A field for the name of an entity, with names to choose from. Enter, or the button, takes it. */
export function EntityForm({ label, button, refused, onEntity, takesFocus = false }: EntityFormProps) {
  const { dataset } = useExplorer();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const entities = useMemo(() => dataset.entities.filter((entity) => entity.onCanvas), [dataset]);
  const settled = useDeferredValue(text);
  const names = useMemo(
    () => suggested(settled, entities, MOST_SUGGESTED).map((entity) => chosenName(entity, entities)),
    [settled, entities],
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = entityByName(text, entities);
    const reason = 'problem' in found ? found.problem : (refused[found.id] ?? null);
    setProblem(reason);
    if (reason !== null) document.getElementById(id)?.focus();
    else if ('id' in found) onEntity(found.id);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.field}>
        <input
          id={id}
          type="text"
          list={`${id}-names`}
          autoComplete="off"
          enterKeyHint="go"
          // biome-ignore lint/a11y/noAutofocus: the reader pressed the button that opened the field.
          autoFocus={takesFocus}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <datalist id={`${id}-names`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" className={styles.button}>
          {button}
        </button>
      </div>
      <p id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
    </form>
  );
}
