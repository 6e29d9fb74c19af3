import { useEffect, useRef } from 'react';
import { useExplorer } from '../explorer-context.ts';
import { EmptyState } from '../status/empty-state.tsx';
import { EntityTable } from './entity-table.tsx';
import styles from './list.module.css';
import { TieTable } from './tie-table.tsx';
import { useListKeys } from './use-list-keys.ts';

interface ListViewProps {
  /** Brings the details forward and moves focus into them. */
  readonly onOpenDetails: () => void;
  /** Called with the ids of the visible ties in the order shown, whenever it changes. */
  readonly onOrder?: ((tieIds: readonly string[]) => void) | undefined;
}

/** Everything that the canvas shows, as two tables: the graph's equal. */
export function ListView({ onOpenDetails, onOrder }: ListViewProps) {
  const { view, visible, tieOfClaim } = useExplorer();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useListKeys(list, onOpenDetails);
  const clickedHere = useRef(false);
  const { selection } = view;

  // A reader who selects in the list stays where they are; what is selected elsewhere comes to them.
  useEffect(() => {
    const id = selection[0];
    if (id === undefined || clickedHere.current || list.current?.contains(document.activeElement)) return;
    rowOf(list.current, tieOfClaim(id)?.id ?? id)?.scrollIntoView({ block: 'nearest' });
  }, [selection, tieOfClaim]);

  // Not every browser moves focus to a button that is clicked.
  function noteClick(): void {
    clickedHere.current = true;
    setTimeout(() => {
      clickedHere.current = false;
    });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts for the buttons within.
    <div ref={list} className={styles.list} onClickCapture={noteClick} onKeyDown={onKeyDown}>
      <h2 className={styles.title}>List of the view</h2>
      {visible.ties.size === 0 ? (
        <EmptyState />
      ) : (
        <>
          <p className={styles.hint}>
            In a row: <kbd>↑</kbd> and <kbd>↓</kbd> change rows, <kbd>N</kbd> and <kbd>P</kbd> select the tie of the
            next and previous row, <kbd>F</kbd> on a name shows only its neighbourhood, <kbd>T</kbd> keeps only this
            kind of tie, <kbd>E</kbd> goes to the evidence. <kbd>Esc</kbd> clears the selection.
          </p>
          <TieTable onOpenDetails={onOpenDetails} onOrder={onOrder} />
          <EntityTable />
        </>
      )}
    </div>
  );
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  const escaped = CSS.escape(id);
  return list?.querySelector<HTMLElement>(`[data-tie-id="${escaped}"], [data-entity-id="${escaped}"]`) ?? null;
}
