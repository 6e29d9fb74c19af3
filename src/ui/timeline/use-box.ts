import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width and height within the borders and scrollbars of an element, and how far it is scrolled, in CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** How many times as large as usual the reader's letters are. */
  readonly letters: number;
}

const KEYS = ['width', 'height', 'top', 'letters'] as const;

/** Size of letters that a reader never changed, in CSS pixels. */
export const USUAL_LETTERS = 16;

/** Scrolling draws anew once in so many pixels; as much more is drawn above and below. */
export const SCROLL_STEP = 160;

/** The size of an element, kept up to date, and its scroll position in whole steps; null before it is on the page. */
export function useBox(element: RefObject<HTMLElement | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const change = (next: Partial<Box>): void =>
      setBox((before) => {
        const box = { ...(before ?? { width: 0, height: 0, top: 0, letters: 1 }), ...next };
        return before !== null && KEYS.every((key) => box[key] === before[key]) ? before : box;
      });
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = watched;
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_LETTERS || 1;
      change({ width, height, letters });
    };
    const scroll = (): void => change({ top: Math.floor(watched.scrollTop / SCROLL_STEP) * SCROLL_STEP });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    watched.addEventListener('scroll', scroll, { passive: true });
    return () => {
      observer.disconnect();
      watched.removeEventListener('scroll', scroll);
    };
  }, [element]);
  return box;
}
