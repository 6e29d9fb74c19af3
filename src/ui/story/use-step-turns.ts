import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** The parts of a key event that decide what it does. */
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const KEYS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowRight', 1],
  ['PageDown', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
]);

/** What a key does in a story, with no other held: goes on, or back; null: nothing. */
export function stepByKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): 1 | -1 | null {
  return ctrlKey || metaKey || altKey || shiftKey ? null : (KEYS.get(key) ?? null);
}

interface Turns {
  /** The step that is shown. */
  readonly step: number;
  /** Opens a step; false where there is none such. */
  readonly open: (step: number) => boolean;
  /** Whether arrow keys are the story's while the focus is nowhere, as after a link. */
  readonly hearsKeys: boolean;
  /** Filled while the story is there: goes on, or back. */
  readonly goOn: RefObject<((by: 1 | -1) => void) | null>;
}

/**
 * The way on and back through a story. Presses count from the step that was asked for last, which may not be on the
 * screen yet, so that those that come faster than the page follows count each.
 */
export function useStepTurns({ step, open, hearsKeys, goOn }: Turns) {
  const asked = useRef(step);
  useEffect(() => {
    asked.current = step;
  }, [step]);
  const openStep = (wanted: number): void => {
    if (open(wanted)) asked.current = wanted;
  };
  const go = (by: 1 | -1): void => openStep(asked.current + by);

  const turn = useEffectEvent(go);
  useEffect(() => {
    goOn.current = (by) => turn(by);
    return () => {
      goOn.current = null;
    };
  }, [goOn]);
  useEffect(() => {
    if (!hearsKeys) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.target !== document.body || !event.key.startsWith('Arrow')) return;
      // Behind a dialog nothing is to change.
      if (document.querySelector('dialog[open]') !== null) return;
      const by = stepByKey(event);
      if (by !== null) turn(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hearsKeys]);
  return { openStep, go };
}
