import type { Ends, View } from '../../core/state/view.ts';
import type { NearestMiss, WaysState } from '../../core/ways/way.ts';
import { tiesInWords } from '../status/count-words.ts';

/** Said where a link asks for one way that the search did not find. */
export const CHOSEN_IS_MISSING = 'The way that was chosen is not among them.';

interface Outcome extends Pick<NoWay, 'view' | 'visible'> {
  readonly ways: WaysState;
}

/** How far the search is, how many ways it found, or why there is none. */
export function outcomeInWords({ ways, view, visible }: Outcome, ends: Ends, nameOf: NoWay['nameOf']): string {
  switch (ways.status) {
    case 'none':
    case 'searching':
      return 'Looking for ways…';
    case 'cancelled':
      return 'The search was stopped.';
    case 'found': {
      const { result, miss } = ways;
      if (result.ways.length > 0) return countInWords(result.ways.length, result.more);
      return noneInWords({ ends, view, visible, miss, nameOf });
    }
  }
}

/** The same where nobody waits for the search to end: on paper, beside a link. */
export function outcomeToSend(outcome: Outcome, ends: Ends, nameOf: NoWay['nameOf']): string {
  const isSearching = outcome.ways.status === 'none' || outcome.ways.status === 'searching';
  return isSearching ? 'The search for ways has not ended.' : outcomeInWords(outcome, ends, nameOf);
}

/** How many ways there are, in a sentence. */
export function countInWords(count: number, more: boolean): string {
  if (more) return `Showing the ${count === 1 ? 'shortest way' : `${count} shortest ways`}: there are more.`;
  return count === 1 ? 'One way.' : `${count} ways.`;
}

interface NoWay {
  readonly ends: Ends;
  readonly view: Pick<View, 'steps' | 'inOrder'>;
  /** What the view shows. */
  readonly visible: { readonly ties: ReadonlySet<string>; readonly entities: ReadonlySet<string> };
  readonly miss: Pick<NearestMiss, 'words'> | null;
  readonly nameOf: (id: string) => string;
}

/** Why there is no way, and what would make one: an end without a tie in the view, else how far was looked. */
export function noneInWords({ ends, view, visible, miss, nameOf }: NoWay): string {
  const why = whyNone(ends, view, visible, nameOf);
  if (miss === null) return `${why} Nothing in this dataset connects them, whatever is shown.`;
  return `${why} Connected if ${miss.words}.`;
}

function whyNone(ends: Ends, view: NoWay['view'], visible: NoWay['visible'], nameOf: NoWay['nameOf']): string {
  const [from, to] = [nameOf(ends.from), nameOf(ends.to)];
  const lonely = [ends.from, ends.to].filter((id) => !visible.entities.has(id)).map(nameOf);
  if (lonely.length === 2) return `Neither ${from} nor ${to} has a tie in this view.`;
  if (lonely.length === 1) return `${lonely.join('')} has no tie in this view.`;
  const { steps, inOrder } = view;
  const bound = steps === null ? '' : ` in ${steps === 1 ? 'one step' : `at most ${steps} steps`}`;
  const order = inOrder ? ', each step in order of time' : '';
  return `No way leads from ${from} to ${to} over the ${tiesInWords(visible.ties.size)} of this view${bound}${order}.`;
}

/** The words of a button that opens a nearest miss: "you show alleged ties" becomes "Show alleged ties". */
export function openingInWords(words: string): string {
  const act = words.replace(/^you /, '');
  return act.slice(0, 1).toUpperCase() + act.slice(1);
}
