import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Board } from './board-items.ts';
import type { Metrics } from './metrics.ts';
import { type Stop, stopWithin } from './moves.ts';
import { topOfTie } from './place-row.ts';

/** The one place in the timeline that Tab reaches, and the keyboard's focus upon it. */
export interface FocusStop {
  /** Null where there are no rows. */
  readonly stop: Stop | null;
  /** Where Tab shall lead from now on. */
  readonly set: (stop: Stop) => void;
  /** Moves the focus there, into sight. */
  readonly go: (stop: Stop) => void;
  /** Scrolls as little as brings it into sight. */
  readonly scrollTo: (stop: Stop) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Pixels between the focus and the edge of the view. */
const AIR = 6;

/** Keeps track of the place of the focus, which stays even where a filter takes the row away. */
export function useStop(scroller: RefObject<HTMLElement | null>, board: Board, metrics: Metrics): FocusStop {
  const [wanted, set] = useState<Stop | null>(null);
  const moves = useRef(false);
  const hasFocus = useRef(false);
  const stop = stopWithin(board.rows, wanted);

  useLayoutEffect(() => {
    const lost = hasFocus.current && document.activeElement === document.body;
    if (!moves.current && !lost) return;
    moves.current = false;
    scroller.current?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus({ preventScroll: true });
  });

  function scrollTo(to: Stop): void {
    const element = scroller.current;
    const place = placeOf(to, board, metrics);
    if (element === null || place === null) return;
    const height = element.clientHeight - metrics.axis;
    const covered = to.tie === null ? 0 : metrics.nameLine;
    if (place.top - covered - AIR < element.scrollTop) element.scrollTop = place.top - covered - AIR;
    else if (place.bottom + AIR > element.scrollTop + height) element.scrollTop = place.bottom + AIR - height;
  }

  return {
    stop,
    set,
    scrollTo,
    go: (to) => {
      moves.current = true;
      set(to);
      scrollTo(to);
    },
    onFocus: ({ target }) => {
      hasFocus.current = true;
      const focused = stopOf(target);
      if (focused !== null) set(focused);
    },
    onBlur: ({ target }) => {
      // What was taken off the page did not give the focus away.
      hasFocus.current = !target.isConnected;
    },
  };
}

/** The stop that an element of the timeline belongs to. */
export function stopOf(target: EventTarget | null): Stop | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-tie], [data-name]') : null;
  const entity = button?.closest<HTMLElement>('[data-entity]')?.dataset.entity;
  return entity === undefined ? null : { entity, tie: button?.dataset.tie ?? null };
}

/** Pixels from the top of the first row; null where it is in no row. */
function placeOf(stop: Stop, board: Board, metrics: Metrics): { readonly top: number; readonly bottom: number } | null {
  const at = board.items.findIndex(({ id }) => id === stop.entity);
  const item = board.items[at];
  if (item?.kind !== 'row') return null;
  const top = board.offsets[at] ?? 0;
  if (stop.tie === null) return { top, bottom: top + (metrics.nameLine || metrics.leastRow) };
  const lane = topOfTie(item.row, stop.tie, metrics);
  return lane === null
    ? null
    : { top: top + metrics.nameLine + lane, bottom: top + metrics.nameLine + lane + metrics.lane };
}
