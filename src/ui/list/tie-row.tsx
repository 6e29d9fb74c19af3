import { memo } from 'react';
import type { CompiledTie } from '../../core/compile/compiled.ts';
import { sentenceOf, sentenceParts } from '../../core/evidence/sentence.ts';
import type { Clock } from '../../core/state/view.ts';
import { contextOf } from '../details/context-of.ts';
import { denialLabel, statusInBrief, supportInBrief } from '../details/status-words.ts';
import { TieLine } from '../details/tie-button.tsx';
import { tieWhen } from '../details/tie-when.ts';
import type { Explorer } from '../explorer-context.ts';
import { EntityCellButton } from './entity-cell-button.tsx';
import styles from './list.module.css';
import { ROLES } from './table-roles.ts';

export interface TieRowProps extends Pick<Explorer, 'dataset' | 'entity' | 'dispatch'> {
  readonly tie: CompiledTie;
  readonly selected: boolean;
  readonly fromSelected: boolean;
  readonly toSelected: boolean;
  /** Only possibly in the window. */
  readonly possible: boolean;
  readonly clock: Clock;
}

/**
 * A tie: both ends and the wording between them are buttons, the rest is text. Takes the explorer's parts as props, so
 * that a selection draws two rows anew and not five hundred.
 */
export const TieRow = memo(function TieRow(props: TieRowProps) {
  const { tie, selected, fromSelected, toSelected, possible, clock, dataset, entity, dispatch } = props;
  const context = contextOf(dataset);
  const when = tieWhen(tie, clock, context) ?? 'undated';
  const sentence = sentenceOf(tie, (id) => entity(id)?.name);
  const publishers = [...new Set(tie.sources.map((id) => context.sources.get(id)?.publisher ?? id))];
  return (
    <tr data-tie-id={tie.id} data-selected={selected || undefined} {...ROLES.row}>
      <th scope="row" data-label="From" {...ROLES.rowheader}>
        <EntityCellButton id={tie.from} record={entity(tie.from)} selected={fromSelected} dispatch={dispatch} />
      </th>
      <td data-label="Tie" {...ROLES.cell}>
        <button
          type="button"
          className={styles.wording}
          data-row-button=""
          aria-pressed={selected}
          aria-label={`${sentence}. ${statusInBrief(tie.status)}`}
          onClick={() => dispatch({ type: 'select', ids: [tie.id], mode: 'replace' })}
        >
          {sentenceParts(tie).wording}
        </button>
      </td>
      <td data-label="To" {...ROLES.cell}>
        <EntityCellButton id={tie.to} record={entity(tie.to)} selected={toSelected} dispatch={dispatch} />
      </td>
      <td data-label="When" {...ROLES.cell}>
        <span>
          {when}
          {possible && <span className={styles.soft}> (only possibly in this time)</span>}
        </span>
      </td>
      <td data-label="Support" {...ROLES.cell}>
        <span className={styles.support}>
          <TieLine tie={tie} /> {supportInBrief(tie.status)}
        </span>
      </td>
      <td data-label="Denial" {...ROLES.cell}>
        {denialLabel(tie.status)}
      </td>
      <td data-label="Sources" {...ROLES.cell}>
        <span>
          {tie.sources.length} <span className={styles.soft}>({publishers.join(', ')})</span>
        </span>
      </td>
    </tr>
  );
});
