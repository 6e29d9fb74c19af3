import { type RefObject, useEffect } from 'react';
import type { Player, PlayerEvent } from '../../core/play/player.ts';

/** While time moves: whatever the reader does outside its own controls stops it, and so does leaving the page. */
export function useInterruptions(
  { playing, stoppedByKey }: Player,
  send: (event: PlayerEvent) => void,
  controls: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!playing) return;
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    const interrupt = (by: 'pointer' | 'key' | 'wheel') => (event: Event) => {
      const isOwn = event.target instanceof Node && controls.current?.contains(event.target) === true;
      // A key that started it and is still held starts nothing anew.
      const isHeld = event instanceof KeyboardEvent && event.repeat;
      if (!isOwn && !isHeld) send({ type: 'interrupted', by });
    };
    document.addEventListener('pointerdown', interrupt('pointer'), options);
    document.addEventListener('keydown', interrupt('key'), options);
    document.addEventListener('wheel', interrupt('wheel'), options);
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'hidden') send({ type: 'stop' });
      },
      options,
    );
    return () => listening.abort();
  }, [playing, send, controls]);

  useEffect(() => {
    if (!stoppedByKey) return;
    const listening = new AbortController();
    document.addEventListener('keyup', () => send({ type: 'key-up' }), { capture: true, signal: listening.signal });
    return () => listening.abort();
  }, [stoppedByKey, send]);
}
