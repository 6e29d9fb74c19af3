import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { EntityIcon } from '../entity-icon.tsx';
import type { Explorer } from '../explorer-context.ts';
import styles from './list.module.css';

interface EntityCellButtonProps extends Pick<Explorer, 'dispatch'> {
  readonly id: string;
  /** The entity, or undefined where the dataset has none of that id. */
  readonly record: CompiledEntity | undefined;
  readonly selected: boolean;
  /** Whether it is the button of its row, to which the arrow keys go. */
  readonly main?: boolean;
}

/** The name of an entity in a table, to press for selecting it. */
export function EntityCellButton({ id, record, selected, main = false, dispatch }: EntityCellButtonProps) {
  return (
    <button
      type="button"
      className={styles.name}
      data-names={id}
      aria-pressed={selected}
      {...(main ? { 'data-row-button': '' } : {})}
      onClick={() => dispatch({ type: 'select', ids: [id], mode: 'replace' })}
    >
      {record !== undefined && <EntityIcon type={record.type} />}
      <span>{record?.name ?? id}</span>
    </button>
  );
}
