import type { Change, ComparisonResult } from '../../core/filter/comparison.ts';
import type { View, WindowText } from '../../core/state/view.ts';
import { windowInWords } from '../../core/time/words.ts';

/** In the order in which they are counted and listed, each with the sign that stands beside its colour. */
export const CHANGES: readonly { readonly id: Change; readonly sign: string; readonly word: string }[] = [
  { id: 'added', sign: '+', word: 'added' },
  { id: 'gone', sign: '−', word: 'gone' },
  { id: 'same', sign: '=', word: 'unchanged' },
];

/** The changes in one line: "+ 5 added · − 3 gone · = 20 unchanged". */
export function countsInWords(counts: ComparisonResult['counts']): string {
  return CHANGES.map(({ id, sign, word }) => `${sign} ${counts[id]} ${word}`).join(' · ');
}

/** What the ties of one change have in common, as a sentence. Empty for a view that compares nothing. */
export function changeInWords({ compare, time, clock }: View, change: Change): string {
  if (compare === null) return '';
  if (compare.with === 'window') {
    if (change === 'same') return 'Shown for both times.';
    const [now, then] = [spanInWords(time), spanInWords(compare.time)];
    return change === 'added' ? `Shown for ${now}, not for ${then}.` : `Shown for ${then}, not for ${now}.`;
  }
  if (time === null) return change === 'same' ? 'Shown on both clocks.' : 'Dated on one of the two clocks alone.';
  if (change === 'same') return 'Said to have happened in this time, and reported in it.';
  return (change === 'added') === (clock === 'reported')
    ? 'Reported in this time; not said to have happened in it.'
    : 'Said to have happened in this time; not reported in it.';
}

function spanInWords(time: WindowText | null): string {
  return time === null ? 'all time' : windowInWords(time.from, time.to);
}
