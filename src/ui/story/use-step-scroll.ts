import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** So long after the last movement, the reader has come to rest. */
const REST_MS = 160;
/** Keys that scroll; those that open a step are the panel's. */
const SCROLL_KEYS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End', ' ']);
/** How far down, of the height of the text's window, the line lies that the step one reads has crossed. */
const READING_LINE = 0.4;

/**
 * Keeps the text and the step together: a step that is opened is scrolled to, and the step at which a reader comes to
 * rest is opened. The page itself is never scrolled.
 * @returns for the element that scrolls, which is positioned and whose steps carry `data-step`
 */
export function useStepScroll(step: number, onStep: (step: number) => void): RefObject<HTMLElement | null> {
  const scroller = useRef<HTMLElement>(null);
  /** Where the text was sent, until it is there or the reader takes over. */
  const sentTo = useRef<number | null>(null);

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const reached = topOf(step, box);
    // Text that is still on its way to another step is at this one only in passing.
    const isHere = (stepAt(box) === step && box.scrollTop > 0) || Math.abs(box.scrollTop - reached) < 1;
    if (isHere && sentTo.current === null) return;
    sentTo.current = reached;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollTo({ top: reached, behavior: still ? 'auto' : 'smooth' });
  }, [step]);

  const holdStep = useEffectEvent((box: HTMLElement): void => {
    sentTo.current = topOf(step, box);
    box.scrollTo({ top: sentTo.current, behavior: 'auto' });
  });
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    // The stretch of each step follows the height of the window that it is read in.
    const watch = new ResizeObserver(() => holdStep(box));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);

  const onRest = useEffectEvent((box: HTMLElement): void => {
    if (sentTo.current !== null) {
      // On its way to a step, and there, it says nothing about what one reads.
      if (Math.abs(box.scrollTop - sentTo.current) < 2) sentTo.current = null;
      return;
    }
    const at = stepAt(box);
    if (at !== step) onStep(at);
  });
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    let timer = 0;
    const onScroll = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => onRest(box), REST_MS);
    };
    const takeOver = (): void => {
      sentTo.current = null;
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (SCROLL_KEYS.has(key)) takeOver();
    };
    const onPress = ({ target }: PointerEvent): void => {
      // Of the box itself there is nothing to press but its scroll bar.
      if (target === box) takeOver();
    };
    const hands = new AbortController();
    const heard = { passive: true, signal: hands.signal };
    box.addEventListener('scroll', onScroll, heard);
    // Only a hand that scrolls: while one merely touches, the text goes on to where it was sent.
    box.addEventListener('wheel', takeOver, heard);
    box.addEventListener('keydown', onKey, heard);
    box.addEventListener('pointerdown', onPress, heard);
    // The browser takes a finger for its own scrolling.
    box.addEventListener('pointercancel', takeOver, heard);
    return () => {
      window.clearTimeout(timer);
      hands.abort();
    };
  }, []);
  return scroller;
}

/** How far to scroll for a step to stand on top; for the first one, so that the title shows too. */
function topOf(step: number, box: HTMLElement): number {
  const wanted = step === 1 ? null : box.querySelector<HTMLElement>(`[data-step="${step}"]`);
  return Math.min(wanted?.offsetTop ?? 0, box.scrollHeight - box.clientHeight);
}

/** The last step that has crossed the reading line; at the very end, the last of all. */
function stepAt(box: HTMLElement): number {
  const line = box.scrollTop + box.clientHeight * READING_LINE;
  const steps = [...box.querySelectorAll<HTMLElement>('[data-step]')];
  const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
  const crossed = atEnd ? steps : steps.filter((each) => each.offsetTop <= line);
  return Number((crossed.at(-1) ?? steps[0])?.dataset.step ?? 1);
}
