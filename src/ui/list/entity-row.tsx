import { memo } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import type { Explorer } from '../explorer-context.ts';
import { EntityCellButton } from './entity-cell-button.tsx';
import { ROLES } from './table-roles.ts';

export interface EntityRowProps extends Pick<Explorer, 'dispatch'> {
  readonly entity: CompiledEntity;
  readonly selected: boolean;
  /** Number of its ties in the view. */
  readonly shown: number;
  /** Number of all its ties. */
  readonly total: number;
}

/** An entity: its name is a button, the rest is text. */
export const EntityRow = memo(function EntityRow({ entity, selected, shown, total, dispatch }: EntityRowProps) {
  return (
    <tr data-entity-id={entity.id} data-selected={selected || undefined} {...ROLES.row}>
      <th scope="row" data-label="Name" {...ROLES.rowheader}>
        <EntityCellButton id={entity.id} record={entity} selected={selected} dispatch={dispatch} main />
      </th>
      <td data-label="Type" {...ROLES.cell}>
        {entityTypeLabel(entity)}
      </td>
      <td data-label="Ties in this view" {...ROLES.cell}>
        {shown} of {total}
      </td>
    </tr>
  );
});

/** The type of an entity in words. */
export function entityTypeLabel(entity: CompiledEntity): string {
  return ENTITY_TYPES.find(({ id }) => id === entity.type)?.label ?? entity.type;
}
