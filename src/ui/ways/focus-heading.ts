import type { Ends } from '../../core/state/view.ts';
import { DETAILS_HEADING_ID } from '../details/open.ts';

const LONGEST_WAIT_MS = 3000;

/** What the heading of the ways carries in `data-ways`, so that it can be told from that of the ways before. */
export function waysKey({ from, to }: Ends): string {
  return `${from}..${to}`;
}

/** Moves the keyboard to the heading of these ways as soon as they are there: what was pressed goes with the details. */
export function focusWays(ends: Ends): void {
  focusWhenThere(() => document.querySelector<HTMLElement>(`[data-ways="${CSS.escape(waysKey(ends))}"]`));
}

/** Moves the keyboard to the heading of the details that take the place of the ways. */
export function focusDetails(): void {
  focusWhenThere(() => document.querySelector<HTMLElement>(`#${DETAILS_HEADING_ID}:not([data-ways])`));
}

function focusWhenThere(find: () => HTMLElement | null): void {
  const start = performance.now();
  const attempt = (): void => {
    const element = find();
    if (element !== null) element.focus();
    else if (performance.now() - start < LONGEST_WAIT_MS) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
