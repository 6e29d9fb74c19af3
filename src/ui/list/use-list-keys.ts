import type { KeyboardEvent, RefObject } from 'react';
import { useExplorer } from '../explorer-context.ts';
import { listAction } from './list-key.ts';
import { evidenceOf, selectedAs } from './selected-as.ts';

/**
 * The keys of the list. Escape clears the selection from anywhere in it. The others count only while focus is on a
 * control of a row, and act on that row: its tie or entity; from an entity's row the kind of tie is that of the
 * selected tie. Where focus is anywhere else, every key stays the browser's.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  onOpenDetails: () => void,
): (event: KeyboardEvent) => void {
  const { tie, tieOfClaim, entity, view, dispatch, announce } = useExplorer();

  function select(id: string): void {
    dispatch({ type: 'select', ids: [id], mode: 'replace' });
  }

  function focusOn(id: string | undefined): boolean {
    const record = id === undefined ? undefined : entity(id);
    if (record === undefined) return false;
    dispatch({ type: 'focus', entity: record.id, steps: 1 });
    announce(`Only ${record.name} and its neighbours.`);
    return true;
  }

  function onlyType(id: string | undefined): boolean {
    const [meant] = (id === undefined ? view.selection : [id]).flatMap((each) => tie(each) ?? tieOfClaim(each) ?? []);
    if (meant === undefined) announce('Select a tie first, or go to its row.');
    else dispatch({ type: 'only-term', key: 'rel', term: meant.type });
    return true;
  }

  function openEvidence(id: string | undefined): boolean {
    if (id === undefined) return false;
    const ids = evidenceOf(id, selectedAs(view.selection, tieOfClaim).get(id));
    dispatch({ type: 'select', ids, mode: 'replace' });
    onOpenDetails();
    return true;
  }

  function clear(): boolean {
    // What was selected a moment ago may not be rendered yet.
    dispatch({ type: 'clear-selection' });
    return view.selection.length > 0;
  }

  function act(event: KeyboardEvent): boolean {
    const action = listAction(event);
    if (action?.type === 'clear') return clear();
    const control = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('button, input') : null;
    const row = control?.closest<HTMLElement>('tr[data-tie-id], tr[data-entity-id]') ?? null;
    if (row === null || action === null) return false;
    const { tieId, entityId } = row.dataset;
    switch (action.type) {
      case 'move':
        return moveTo(neighbour(list.current, row, action.by, 'tr[data-tie-id], tr[data-entity-id]')) !== null;
      case 'step': {
        const target = moveTo(neighbour(list.current, row, action.by, 'tr[data-tie-id]'));
        if (target?.dataset.tieId !== undefined) select(target.dataset.tieId);
        return target !== null;
      }
      case 'focus-entity':
        return focusOn(control?.dataset.names ?? entityId);
      case 'only-type':
        return onlyType(tieId);
      case 'open-evidence':
        return openEvidence(tieId ?? entityId);
    }
  }

  return (event) => {
    if (act(event)) event.preventDefault();
  };
}

/** The row before or after this one, of those that fit; from a row that does not fit there is none. */
function neighbour(list: HTMLElement | null, row: HTMLElement, by: 1 | -1, fitting: string): HTMLElement | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>(fitting) ?? [])];
  const at = rows.indexOf(row);
  return at < 0 ? null : (rows[at + by] ?? null);
}

function moveTo(row: HTMLElement | null): HTMLElement | null {
  row?.querySelector<HTMLElement>('[data-row-button]')?.focus();
  return row;
}
