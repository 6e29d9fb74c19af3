import { memo } from 'react';
import type { CompiledTie } from '../../core/compile/compiled.ts';
import { sentenceOf, sentenceParts } from '../../core/evidence/sentence.ts';
import { denialLabel, statusInBrief, supportInBrief } from '../../core/evidence/status-words.ts';
import { tieWhen } from '../../core/evidence/tie-when.ts';
import type { Change } from '../../core/filter/comparison.ts';
import { relationType } from '../../core/schema/vocabulary.ts';
import type { Clock } from '../../core/state/view.ts';
import { contextOf } from '../details/context-of.ts';
import { TieLine } from '../details/tie-button.tsx';
import type { Explorer } from '../explorer-context.ts';
import { ROLES } from '../table-roles.ts';
import { ChangeMark } from './change-mark.tsx';
import { EntityCellButton } from './entity-cell-button.tsx';
import styles from './list.module.css';
import { SelectBox } from './select-box.tsx';
import { evidenceOf } from './selected-as.ts';
import table from './table.module.css';

interface TieRowProps extends Pick<Explorer, 'dataset' | 'entity' | 'dispatch'> {
  readonly tie: CompiledTie;
  /** The selected ids that stand for the tie, itself or claims on it; undefined where it is not selected. */
  readonly selectedAs: readonly string[] | undefined;
  readonly fromSelected: boolean;
  readonly toSelected: boolean;
  /** Only possibly in the window. */
  readonly possible: boolean;
  /** What a comparison says of it; undefined where nothing is compared. */
  readonly change: Change | undefined;
  readonly clock: Clock;
  readonly onOpenDetails: () => void;
}

/**
 * A tie: a box to select it, both ends and the wording between them to press, the rest in words, and what one can do
 * with it. Takes the explorer's parts as props, so that a selection draws two rows anew and not five hundred.
 */
export const TieRow = memo(function TieRow(props: TieRowProps) {
  const { tie, selectedAs, fromSelected, toSelected, possible, change, clock, dataset, entity, dispatch } = props;
  const selected = selectedAs !== undefined;
  const context = contextOf(dataset);
  const when = tieWhen(tie, clock, context) ?? 'undated';
  const sentence = sentenceOf(tie, (id) => entity(id)?.name);
  const publishers = [...new Set(tie.sources.map((id) => context.sources.get(id)?.publisher ?? id))];
  return (
    <tr data-tie-id={tie.id} data-selected={selected || undefined} {...ROLES.row}>
      <td data-label="Select" {...ROLES.cell}>
        <SelectBox
          what={sentence}
          selected={selected}
          onToggle={() => dispatch({ type: 'select', ids: selectedAs ?? [tie.id], mode: 'toggle' })}
        />
      </td>
      <th scope="row" data-label="From" {...ROLES.rowheader}>
        <EntityCellButton id={tie.from} record={entity(tie.from)} selected={fromSelected} dispatch={dispatch} />
      </th>
      <td data-label="Tie" {...ROLES.cell}>
        <span>
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
          {change !== undefined && <ChangeMark change={change} />}
        </span>
      </td>
      <td data-label="To" {...ROLES.cell}>
        <EntityCellButton id={tie.to} record={entity(tie.to)} selected={toSelected} dispatch={dispatch} />
      </td>
      <td data-label="When" {...ROLES.cell}>
        <span>
          {when}
          {possible && <span className={table.soft}> (only possibly in this time)</span>}
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
      <td data-label="Voices" {...ROLES.cell}>
        {tie.status.voices}
      </td>
      <td data-label="Sources" {...ROLES.cell}>
        <span>
          {tie.sources.length} <span className={table.soft}>({publishers.join(', ')})</span>
        </span>
      </td>
      <td data-label="Actions" {...ROLES.cell}>
        <TieActions {...props} sentence={sentence} />
      </td>
    </tr>
  );
});

function TieActions({
  tie,
  selectedAs,
  sentence,
  dispatch,
  onOpenDetails,
}: TieRowProps & { readonly sentence: string }) {
  function openEvidence(): void {
    dispatch({ type: 'select', ids: evidenceOf(tie.id, selectedAs), mode: 'replace' });
    onOpenDetails();
  }
  return (
    <span className={styles.rowActions}>
      <button type="button" className={styles.small} aria-label={`Evidence for ${sentence}`} onClick={openEvidence}>
        Evidence
      </button>
      <button
        type="button"
        className={styles.small}
        aria-label={`Only this kind: ${relationType(tie.type)?.label ?? tie.type}`}
        onClick={() => dispatch({ type: 'only-term', key: 'rel', term: tie.type })}
      >
        Only this kind
      </button>
    </span>
  );
}
