import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Span } from '../../core/timeline/span.ts';
import { dayAt, type Scale } from './marks.ts';
import type { TimeSpan } from './use-span.ts';

/** A pointer that moved less than this was meant to stay. */
const SLACK = 4;
/** Zoom for one pixel of the wheel: a notch of 100 changes the width by a fifth. */
const WHEEL = 0.0018;
const PIXELS_PER_LINE = 16;

/** What of the pointer the timeline needs to know. */
export interface Gestures {
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Whether what looks like a click was the end of a drag. */
  readonly wasDrag: () => boolean;
}

/**
 * The wheel with Control zooms about the pointer, a wheel sideways moves, and so does dragging with a mouse or pen.
 * A finger scrolls the page up and down, as everywhere.
 * @param name width of what stands before the axis
 */
export function useGestures(
  scroller: RefObject<HTMLElement | null>,
  time: TimeSpan,
  scale: Scale,
  name: number,
): Gestures {
  const latest = useRef({ time, scale, name });
  useEffect(() => {
    latest.current = { time, scale, name };
  });
  const dragged = useRef(false);

  // React listens to wheels passively, and could not keep the browser from zooming the page.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      const { time: now, scale: at, name: before } = latest.current;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : PIXELS_PER_LINE;
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey) {
        const pixel = event.clientX - element.getBoundingClientRect().left - before;
        now.zoom(Math.exp(dy * WHEEL), dayAt(Math.min(Math.max(pixel, 0), at.width), at));
      } else if (Math.abs(dx) > Math.abs(dy)) now.pan(daysOf(dx, at));
      else return;
      event.preventDefault();
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller]);

  function onPointerDown(event: PointerEvent): void {
    dragged.current = false;
    const isTrack = event.target instanceof Element && event.target.closest('[data-track]') !== null;
    if (event.button !== 0 || event.pointerType === 'touch' || !isTrack) return;
    drag(event.clientX, scale, time, (isDrag) => {
      dragged.current = isDrag;
    });
  }

  return { onPointerDown, wasDrag: () => dragged.current };
}

function drag(from: number, scale: Scale, time: TimeSpan, onDrag: (isDrag: boolean) => void): void {
  const start: Span = scale.span;
  const stop = new AbortController();
  let moving = false;
  const move = (event: globalThis.PointerEvent): void => {
    moving ||= Math.abs(event.clientX - from) >= SLACK;
    if (!moving) return;
    onDrag(true);
    const days = daysOf(from - event.clientX, scale);
    time.moveTo({ from: start.from + days, to: start.to + days });
  };
  const end = (): void => {
    stop.abort();
    // The click that ends a drag comes first.
    setTimeout(() => onDrag(false));
  };
  const { signal } = stop;
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
}

function daysOf(pixels: number, { span, width }: Scale): number {
  return (pixels / width) * (span.to - span.from);
}
