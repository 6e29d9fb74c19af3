import { type KeyboardEvent, useId, useState } from 'react';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import styles from './time-filter.module.css';
import { readTyped, type TypedErrors } from './typed-window.ts';

type End = 'from' | 'to';

/** What was typed and is not committed; an end without a draft shows the window. */
type Drafts = Readonly<Partial<Record<End, string>>>;

/** Two fields for typing the window; Enter or leaving a field commits both. */
export function WindowFields() {
  const { view, dispatch } = useExplorer();
  const from = view.time?.from ?? '';
  const to = view.time?.to ?? '';
  const [drafts, setDrafts] = useState<Drafts>({});
  const [errors, setErrors] = useState<TypedErrors>({});
  const [seen, setSeen] = useState(`${from}..${to}`);
  const id = useId();

  // A window set elsewhere outdates what was typed.
  if (seen !== `${from}..${to}`) {
    setSeen(`${from}..${to}`);
    setDrafts({});
    setErrors({});
  }

  function commit() {
    if (drafts.from === undefined && drafts.to === undefined) return;
    const typed = readTyped(drafts.from ?? from, drafts.to ?? to);
    if (!typed.ok) {
      setErrors(typed.errors);
      return;
    }
    setDrafts({});
    setErrors({});
    const changed = (typed.window?.from ?? '') !== from || (typed.window?.to ?? '') !== to;
    if (changed) dispatch({ type: 'set-window', time: typed.window });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape') {
      setDrafts({});
      setErrors({});
    }
  }

  const field = (end: End, label: string, value: string) => {
    const error = errors[end];
    return (
      <div className={styles.field}>
        <label htmlFor={`${id}-${end}`}>{label}</label>
        <input
          id={`${id}-${end}`}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          placeholder="any"
          value={drafts[end] ?? value}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? `${id}-hint` : `${id}-${end}-error`}
          onChange={(event) => setDrafts({ ...drafts, [end]: event.currentTarget.value })}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
      </div>
    );
  };

  return (
    <div>
      <div className={styles.fields}>
        {field('from', 'From', from)}
        {field('to', 'To', to)}
      </div>
      {errors.from === undefined && errors.to === undefined && (
        <p id={`${id}-hint`} className={controls.help}>
          A year, a month (2017-03) or a day. Blank is open.
        </p>
      )}
      <div aria-live="polite">
        {(['from', 'to'] as const).map((end) =>
          errors[end] === undefined ? null : (
            <p key={end} id={`${id}-${end}-error`} className={styles.error}>
              {errors[end]}
            </p>
          ),
        )}
      </div>
    </div>
  );
}
