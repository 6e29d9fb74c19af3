import { useState } from 'react';
import type { Span } from '../../core/timeline/span.ts';
import { spanInWords } from './words.ts';

/** What is said to those who cannot see where the axis moved. */
export interface ToldSpan {
  /** Empty once the axis moved on without being told of. */
  readonly words: string;
  /** Tells of the span as it is after the present event. */
  readonly tell: () => void;
}

/**
 * Tells of the span in sight once for each time it is asked to. A drag moves it with every pixel, and who drags sees it.
 * @param span as it is now
 */
export function useToldSpan(span: Span): ToldSpan {
  const [asked, setAsked] = useState(0);
  const [told, setTold] = useState<{ readonly asked: number; readonly span: Span | null }>({ asked: 0, span: null });
  if (told.asked !== asked) setTold({ asked, span });
  const holds = told.span !== null && told.span.from === span.from && told.span.to === span.to;
  return { words: holds ? `In sight: ${spanInWords(span)}` : '', tell: () => setAsked((times) => times + 1) };
}
