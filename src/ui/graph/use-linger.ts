import { useEffect, useEffectEvent, useState } from 'react';

/** How long something stays after the pointer left what it belongs to, in milliseconds: enough to reach it. */
const LINGER_MS = 400;

interface Linger<Content> {
  /** What is to be shown. */
  readonly shown: Content | null;
  /** The pointer came onto what is shown, or left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/**
 * Shows content a little longer than it is there, for as long as the pointer is on it, and until Escape.
 * @param content null: there is none any more; each new one is another object
 * @param onClose content is to go, on Escape or since the pointer left it
 */
export function useLinger<Content extends object>(content: Content | null, onClose?: () => void): Linger<Content> {
  const [shown, setShown] = useState(content);
  const [dismissed, setDismissed] = useState<Content | null>(null);
  const [over, setOver] = useState(false);
  if (content !== null && content !== shown && content !== dismissed && !over) setShown(content);

  const isShown = shown !== null;
  const fades = isShown && content === null && !over;
  useEffect(() => {
    if (!fades) return;
    const timer = setTimeout(() => setShown(null), LINGER_MS);
    return () => clearTimeout(timer);
  }, [fades]);

  const dismiss = useEffectEvent(() => {
    setDismissed(content);
    setShown(null);
    setOver(false);
    onClose?.();
  });
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') dismiss();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isShown]);

  return {
    shown,
    onEnter: () => setOver(true),
    onLeave: () => {
      setOver(false);
      onClose?.();
    },
  };
}
