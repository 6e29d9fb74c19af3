import { type TouchEvent, useRef } from 'react';

/** Shorter than this, in CSS pixels, it was no swipe. */
const SHORTEST = 48;

/** Handlers that tell a swipe across from a scroll down: to the left goes on, to the right goes back. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const placeOf = ({ changedTouches }: TouchEvent) => {
    const touch = changedTouches.item(0);
    return touch === null ? null : { x: touch.clientX, y: touch.clientY };
  };
  return {
    onTouchStart: (event: TouchEvent): void => {
      start.current = event.touches.length === 1 ? placeOf(event) : null;
    },
    onTouchEnd: (event: TouchEvent): void => {
      const [from, to] = [start.current, placeOf(event)];
      start.current = null;
      if (from === null || to === null) return;
      const [across, down] = [to.x - from.x, to.y - from.y];
      if (Math.abs(across) >= SHORTEST && Math.abs(across) > 2 * Math.abs(down)) onSwipe(across < 0 ? 1 : -1);
    },
    onTouchCancel: (): void => {
      start.current = null;
    },
  };
}
