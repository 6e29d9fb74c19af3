import { useId } from 'react';
import { SyncedInput } from '../synced-input.tsx';
import controls from './controls.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** One line on what the switch does now. */
  readonly help: string;
}

/** A native checkbox that reads as a switch, with a line of help that belongs to it. */
export function Switch({ label, on, onChange, help }: SwitchProps) {
  const helpId = useId();
  return (
    <div>
      <label className={controls.choice}>
        <SyncedInput
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={helpId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p id={helpId} className={controls.help}>
        {help}
      </p>
    </div>
  );
}
