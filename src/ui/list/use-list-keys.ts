import type { KeyboardEvent, RefObject } from 'react';
import { useExplorer } from '../explorer-context.ts';
import { listAction } from './list-key.ts';

/**
 * The keys of the list. They count only while focus is on a button of a row, and what they act on is that row: its
 * tie or entity. Where focus is anywhere else, every key stays the browser's.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  onOpenDetails: () => void,
): (event: KeyboardEvent) => void {
  const { tie, entity, dispatch, announce } = useExplorer();

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
    const type = id === undefined ? undefined : tie(id)?.type;
    if (type === undefined) return false;
    dispatch({ type: 'only-term', key: 'rel', term: type });
    return true;
  }

  function openEvidence(id: string | undefined): boolean {
    if (id === undefined) return false;
    select(id);
    onOpenDetails();
    return true;
  }

  function act(event: KeyboardEvent): boolean {
    const button = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('button') : null;
    const row = button?.closest<HTMLElement>('tr[data-tie-id], tr[data-entity-id]') ?? null;
    const action = listAction(event);
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
        return focusOn(button?.dataset.names);
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
