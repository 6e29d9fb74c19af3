import { SyncedInput } from '../synced-input.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './list.module.css';

export interface SelectBoxProps {
  /** The name or the sentence of the row's record. */
  readonly what: string;
  readonly selected: boolean;
  readonly onToggle: () => void;
}

/** The box at the start of a row: adds its record to the selection, or takes it out again. */
export function SelectBox({ what, selected, onToggle }: SelectBoxProps) {
  return (
    <label className={styles.tick}>
      <SyncedInput type="checkbox" checked={selected} onChange={onToggle} />
      <VisuallyHidden>Select {what}</VisuallyHidden>
    </label>
  );
}
