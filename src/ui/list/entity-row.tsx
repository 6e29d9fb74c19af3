import { memo } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import type { Explorer } from '../explorer-context.ts';
import { ROLES } from '../table-roles.ts';
import { EntityCellButton } from './entity-cell-button.tsx';
import styles from './list.module.css';
import { SelectBox } from './select-box.tsx';

interface EntityRowProps extends Pick<Explorer, 'dispatch'> {
  readonly entity: CompiledEntity;
  readonly selected: boolean;
  /** Number of its ties in the view. */
  readonly shown: number;
  /** Number of all its ties. */
  readonly total: number;
}

/** An entity: a box to select it, its name to press, its type and number of ties, and the way to its neighbourhood. */
export const EntityRow = memo(function EntityRow({ entity, selected, shown, total, dispatch }: EntityRowProps) {
  return (
    <tr data-entity-id={entity.id} data-selected={selected || undefined} {...ROLES.row}>
      <td data-label="Select" {...ROLES.cell}>
        <SelectBox
          what={entity.name}
          selected={selected}
          onToggle={() => dispatch({ type: 'select', ids: [entity.id], mode: 'toggle' })}
        />
      </td>
      <th scope="row" data-label="Name" {...ROLES.rowheader}>
        <EntityCellButton id={entity.id} record={entity} selected={selected} dispatch={dispatch} main />
      </th>
      <td data-label="Type" {...ROLES.cell}>
        {entityTypeLabel(entity)}
      </td>
      <td data-label="Ties in this view" {...ROLES.cell}>
        {shown} of {total}
      </td>
      <td data-label="Actions" {...ROLES.cell}>
        <button
          type="button"
          className={styles.small}
          aria-label={`Show only the neighbourhood of ${entity.name}`}
          onClick={() => dispatch({ type: 'focus', entity: entity.id, steps: 1 })}
        >
          Neighbourhood
        </button>
      </td>
    </tr>
  );
});

/** The type of an entity in words. */
export function entityTypeLabel(entity: CompiledEntity): string {
  return ENTITY_TYPES.find(({ id }) => id === entity.type)?.label ?? entity.type;
}
