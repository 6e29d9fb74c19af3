import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { DETAILS_HEADING_ID } from './open.ts';

/**
 * Keeps the keyboard's focus in the details: where the control that had it goes away with what it did, the focus goes
 * to the heading instead of being lost.
 */
export function useKeptFocus(details: RefObject<HTMLElement | null>): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (): void => {
      const active = document.activeElement;
      held.current = active !== null && details.current?.contains(active) === true ? active : null;
    };
    // Where an element goes away, some browsers send no event and some send one while it still stands there.
    const forget = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) held.current = null;
    };
    remember();
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, [details]);
  useLayoutEffect(() => {
    if (held.current === null || held.current.isConnected) return;
    held.current = null;
    if (document.activeElement === null || document.activeElement === document.body) {
      document.getElementById(DETAILS_HEADING_ID)?.focus();
    }
  });
}
