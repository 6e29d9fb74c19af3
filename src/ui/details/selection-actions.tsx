import type { CompiledEntity, CompiledTie } from '../../core/compile/compiled.ts';
import type { Command } from '../../core/state/command.ts';
import { CopyButton } from '../copy-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import { focusView } from '../focus-view.ts';
import { useAskWays } from '../ways/use-ask-ways.ts';
import { contextOf } from './context-of.ts';
import styles from './details.module.css';
import { selectionText } from './selection-text.ts';

interface SelectionActionsProps {
  readonly entities: readonly CompiledEntity[];
  readonly ties: readonly CompiledTie[];
}

/** What can be done with several selected records at once. */
export function SelectionActions({ entities, ties }: SelectionActionsProps) {
  const { dataset, view, dispatch } = useExplorer();
  const onCanvas = entities.filter((entity) => entity.onCanvas);

  function clear(): void {
    dispatch({ type: 'clear-selection' });
    focusView();
  }

  return (
    <fieldset className={styles.actions}>
      <legend className="visually-hidden">What is selected</legend>
      {onCanvas.length > 0 && <EntityActions entities={onCanvas} />}
      <CopyButton
        label={ties.length === 0 ? 'Copy their names' : 'Copy as text'}
        text={() => selectionText(entities, ties, contextOf(dataset), view.without)}
        done={ties.length === 0 ? 'Names copied.' : 'Copied as text.'}
      />
      <button type="button" className={styles.action} onClick={clear}>
        Clear the selection
      </button>
    </fieldset>
  );
}

function EntityActions({ entities }: Pick<SelectionActionsProps, 'entities'>) {
  const explorer = useExplorer();
  const ask = useAskWays();
  const { view, dispatch, dispatchAll } = explorer;
  const ids = entities.map(({ id }) => id);
  const [one, other] = ids;
  const arePinned = ids.every((id) => view.pin.includes(id));
  const areHidden = ids.every((id) => view.hide.includes(id));
  const areAlone = view.only.length === ids.length && ids.every((id) => view.only.includes(id));
  const keepOnly: Command = { type: 'keep-only', entities: ids };

  return (
    <>
      {one !== undefined && other !== undefined && ids.length === 2 && (
        <button type="button" className={styles.action} onClick={() => ask(one, other)}>
          How are they connected?
        </button>
      )}
      {ids.length > 1 && (
        <button
          type="button"
          className={styles.action}
          aria-pressed={areAlone}
          onClick={() => dispatch(areAlone ? { type: 'keep-only', entities: [] } : keepOnly)}
        >
          Show only these
        </button>
      )}
      <button
        type="button"
        className={styles.action}
        onClick={() => {
          dispatchAll(ids.map((entity): Command => ({ type: 'focus', entity, steps: 1, mode: 'add' })));
        }}
      >
        Show their neighbourhoods
      </button>
      <button
        type="button"
        className={styles.action}
        onClick={() => dispatch({ type: areHidden ? 'unhide' : 'hide', entities: ids })}
      >
        {areHidden ? 'Bring them back' : 'Hide them'}
      </button>
      <button
        type="button"
        className={styles.action}
        data-on={arePinned}
        onClick={() => dispatch({ type: 'pin', entities: ids, on: !arePinned })}
      >
        {arePinned ? 'Let them go' : 'Pin them'}
      </button>
      {ids.length > 1 && (
        <button
          type="button"
          className={styles.action}
          onClick={() => dispatchAll([keepOnly, { type: 'set-show', show: 'list' }])}
        >
          As a list
        </button>
      )}
    </>
  );
}
