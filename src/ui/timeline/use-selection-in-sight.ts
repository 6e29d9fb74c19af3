import { type RefObject, useEffect, useRef } from 'react';
import { useExplorer } from '../explorer-context.ts';
import type { Board } from './board-items.ts';
import type { Stop } from './moves.ts';
import type { FocusStop } from './use-stop.ts';

/**
 * Brings what is selected elsewhere to the reader; one who selects within the timeline stays where they are.
 * @param ready whether the rows are on the page
 */
export function useSelectionInSight(
  scroller: RefObject<HTMLElement | null>,
  board: Board,
  focus: FocusStop,
  ready: boolean,
): void {
  const { tieOfClaim, view } = useExplorer();
  const latest = useRef({ board, focus, tieOfClaim });
  useEffect(() => {
    latest.current = { board, focus, tieOfClaim };
  });
  const [first] = view.selection;

  useEffect(() => {
    const element = scroller.current;
    if (!ready || first === undefined || element === null || element.contains(document.activeElement)) return;
    const { board: rows, focus: current, tieOfClaim: tieOf } = latest.current;
    const record = tieOf(first)?.id ?? first;
    // One of its two rows will do, if that can be seen.
    const onScreen = [...element.querySelectorAll<HTMLElement>('[aria-pressed="true"]')].some((button) =>
      isSeen(button, element),
    );
    const stop = stopFor(record, rows);
    if (stop === null || onScreen) return;
    current.set(stop);
    current.scrollTo(stop);
  }, [first, ready, scroller]);
}

function stopFor(record: string, { rows }: Board): Stop | null {
  const own = rows.find(({ entity }) => entity === record);
  if (own !== undefined) return { entity: record, tie: null };
  const row = rows.find(({ ties }) => ties.includes(record));
  return row === undefined ? null : { entity: row.entity, tie: record };
}

function isSeen(element: HTMLElement, frame: HTMLElement): boolean {
  const [box, around] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  return box.top >= around.top && box.bottom <= around.bottom;
}
