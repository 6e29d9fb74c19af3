import { useMemo } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { hiddenNeighbours } from '../../core/filter/hidden-neighbours.ts';
import { MAX_STEPS } from '../../core/state/focus.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './details.module.css';

/** Steps out from an entity, as far as the two buttons go. */
const STEPS = [1, 2] as const;

/** What can be done with an entity in the picture: show what is near it, grow and shrink that, hide it, pin it. */
export function Neighbourhood({ entity }: { readonly entity: CompiledEntity }) {
  const { view, dispatch } = useExplorer();
  const { id } = entity;
  const only = view.focus.length === 1 ? view.focus[0] : undefined;
  const current = only?.entity === id ? only.steps : null;
  const isHidden = view.hide.includes(id);
  const isPinned = view.pin.includes(id);
  return (
    <fieldset className={styles.actions}>
      <legend className="visually-hidden">Neighbourhood of {entity.name}</legend>
      {STEPS.map((steps) => (
        <button
          key={steps}
          type="button"
          className={styles.action}
          aria-pressed={current === steps}
          onClick={() => dispatch({ type: 'focus', entity: id, steps })}
        >
          {steps === 1 ? 'Show only its neighbourhood' : `${steps} steps`}
        </button>
      ))}
      <Growth entity={id} />
      {view.focus.length > 0 && (
        <button type="button" className={styles.action} onClick={() => dispatch({ type: 'clear-focus' })}>
          Clear the focus
        </button>
      )}
      <button
        type="button"
        className={styles.action}
        onClick={() => dispatch({ type: isHidden ? 'unhide' : 'hide', entities: [id] })}
      >
        {isHidden ? 'Bring it back' : 'Hide it'}
      </button>
      <button
        type="button"
        className={styles.action}
        data-on={isPinned}
        aria-describedby="details-pin"
        onClick={() => dispatch({ type: 'pin', entities: [id], on: !isPinned })}
      >
        {isPinned ? 'Let it go' : 'Pin it'}
      </button>
      <span id="details-pin" className={styles.small}>
        {isPinned
          ? 'Pinned: stays beside a neighbourhood if a tie leads there'
          : 'keeps it in the view when a neighbourhood is shown, if a tie leads there'}
      </span>
    </fieldset>
  );
}

/** One step more or less around the entity. Without a focus all neighbours show that the filters let through. */
function Growth({ entity }: { readonly entity: string }) {
  const { dataset, view, visible, index, dispatch } = useExplorer();
  const hidden = useMemo(() => hiddenNeighbours(dataset, view, index).get(entity) ?? 0, [dataset, view, index, entity]);
  const steps = view.focus.find((focus) => focus.entity === entity)?.steps ?? 0;
  const canGrow = view.focus.length > 0 && steps < MAX_STEPS;
  const standing = visible.entities.has(entity) ? growthInWords(hidden, canGrow) : '';
  return (
    <>
      <button
        type="button"
        className={styles.action}
        aria-disabled={!canGrow}
        aria-describedby="details-hidden-neighbours"
        onClick={() => {
          if (canGrow) dispatch({ type: 'expand', entity });
        }}
      >
        Add its neighbours
      </button>
      <span id="details-hidden-neighbours" className={styles.small}>
        {standing}
      </span>
      {steps > 0 && (
        <button type="button" className={styles.action} onClick={() => dispatch({ type: 'collapse', entity })}>
          Take its neighbours back
        </button>
      )}
    </>
  );
}

function growthInWords(hidden: number, canGrow: boolean): string {
  if (hidden > 0) return `+${hidden} hidden`;
  return canGrow ? 'all shown: goes one step further' : 'all shown that the filters let through';
}
