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
 *
 * Only a scroll by hand opens a step. What the text is sent to, what the focus brings into view on its way through the
 * links, and what a change of size moves, say nothing about what one reads.
 * @returns for the element that scrolls, which is positioned and whose steps carry `data-step`
 */
export function useStepScroll(step: number, onStep: (step: number) => void): RefObject<HTMLElement | null> {
  const scroller = useRef<HTMLElement>(null);
  const byHand = useRef(false);

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    // A step that a reader has scrolled to stays where it is read.
    if (byHand.current && stepAt(box) === step) return;
    byHand.current = false;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollTo({ top: topOf(step, box), behavior: still ? 'auto' : 'smooth' });
  }, [step]);

  const holdStep = useEffectEvent((box: HTMLElement): void => {
    byHand.current = false;
    box.scrollTo({ top: topOf(step, box), behavior: 'auto' });
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
    const at = stepAt(box);
    if (byHand.current && at !== step) onStep(at);
  });
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    let timer = 0;
    const onScroll = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => onRest(box), REST_MS);
    };
    const take = (): void => {
      byHand.current = true;
    };
    const leave = ({ target }: FocusEvent): void => {
      // A press on its scroll bar gives the box itself the focus.
      if (target !== box) byHand.current = false;
    };
    const onKey = ({ key, target }: KeyboardEvent): void => {
      // On a button or a link the space bar presses it.
      if (SCROLL_KEYS.has(key) && (key !== ' ' || target === box)) take();
    };
    const onPress = ({ target, button }: PointerEvent): void => {
      // Of the box itself there is nothing to press but its scroll bar; the middle button scrolls from anywhere.
      if (target === box || button === 1) take();
    };
    const listening = new AbortController();
    const passive = { passive: true, signal: listening.signal };
    box.addEventListener('scroll', onScroll, passive);
    box.addEventListener('wheel', take, passive);
    box.addEventListener('keydown', onKey, passive);
    box.addEventListener('pointerdown', onPress, passive);
    // The browser takes a finger for its own scrolling.
    box.addEventListener('pointercancel', take, passive);
    box.addEventListener('focusin', leave, passive);
    return () => {
      window.clearTimeout(timer);
      listening.abort();
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
