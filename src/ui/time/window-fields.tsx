import { type KeyboardEvent, useId, useState } from 'react';
import type { WindowText } from '../../core/state/view.ts';
import controls from '../legend/controls.module.css';
import styles from './time-filter.module.css';
import { readTyped, type TypedErrors } from './typed-window.ts';

/** What one may type. */
const FORMS = 'A year, 2017-03 or a day; blank is open.';

type End = 'from' | 'to';

/** What was typed and is not committed; an end without a draft shows the window. */
type Drafts = Readonly<Partial<Record<End, string>>>;

export interface WindowFieldsProps {
  readonly time: WindowText | null;
  readonly onCommit: (time: WindowText | null) => void;
  /** What the two ends are called. */
  readonly labels: Readonly<Record<End, string>>;
  /** Id of the first field, for what leads there. */
  readonly fromId?: string;
}

/** Two fields for typing a window; Enter or leaving a field commits both. */
export function WindowFields({ time, onCommit, labels, fromId }: WindowFieldsProps) {
  const from = time?.from ?? '';
  const to = time?.to ?? '';
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
    if (changed) onCommit(typed.window);
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

  const field = (end: End, value: string, fieldId = `${id}-${end}`) => {
    const error = errors[end];
    return (
      <div className={styles.field}>
        <label htmlFor={fieldId}>{labels[end]}</label>
        <input
          id={fieldId}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          placeholder="any"
          title={FORMS}
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
    <div className={styles.window}>
      <div className={styles.fields}>
        {field('from', from, fromId)}
        {field('to', to)}
      </div>
      {errors.from === undefined && errors.to === undefined && (
        <p id={`${id}-hint`} className={controls.help}>
          {FORMS}
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
