/**
 * Leaves the wheel and one finger to the page around an embed: the picture below this element sees the wheel only with
 * Control or Command held, and fingers that move only when there are two.
 * @returns how to stop
 */
export function keepHostScrolling(element: HTMLElement): () => void {
  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal } as const;
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    },
    options,
  );
  element.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length === 1) event.stopPropagation();
    },
    options,
  );
  return () => stopped.abort();
}
