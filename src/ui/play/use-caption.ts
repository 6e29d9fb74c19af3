import { useMemo, useState } from 'react';
import { sentenceOf } from '../../core/evidence/sentence.ts';
import { frameInWords } from '../../core/play/frame-words.ts';
import type { Frame } from '../../core/play/frames.ts';
import type { WindowText } from '../../core/state/view.ts';
import { useExplorer } from '../explorer-context.ts';
import { tieInCaption } from './play-words.ts';
import { sameTies } from './same-ties.ts';

interface Seen {
  readonly time: WindowText | null;
  readonly ties: ReadonlySet<string>;
  /** What the last change of the window changed; null once something else did. */
  readonly caption: string | null;
}

/**
 * What the last step of time changed, in words; null where the last change was another.
 * @param step the one that the view has
 */
export function useCaption(step: Frame | null): string | null {
  const { view, visible, comparison, entity, tie } = useExplorer();
  const ties = useMemo(() => shownNow(visible.ties, comparison?.changes), [visible, comparison]);
  const [seen, setSeen] = useState<Seen>({ time: view.time, ties, caption: null });
  if (seen.time === view.time && seen.ties === ties) return seen.caption;

  const nameOf = (id: string): string => {
    const found = tie(id);
    if (found === undefined) return id;
    const sentence = sentenceOf(found, (end) => entity(end)?.name);
    return tieInCaption(sentence, found.status);
  };
  const { time } = view;
  const moved = step !== null && time !== null && !sameWindow(time, seen.time);
  const kept = sameTies(ties, seen.ties) ? seen.caption : null;
  const caption = moved ? frameInWords(seen.ties, ties, step, nameOf) : kept;
  setSeen({ time, ties, caption });
  return caption;
}

/** In a comparison the ties that are gone show too, but not in this window. */
function shownNow(
  ties: ReadonlySet<string>,
  changes: ReadonlyMap<string, 'added' | 'gone' | 'same'> | undefined,
): ReadonlySet<string> {
  return changes === undefined ? ties : new Set([...ties].filter((id) => changes.get(id) !== 'gone'));
}

function sameWindow(one: WindowText, other: WindowText | null): boolean {
  return other !== null && one.from === other.from && one.to === other.to;
}
