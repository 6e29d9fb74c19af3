import type { Change, ComparisonResult } from '../../core/filter/comparison.ts';
import { type Comparison, showsUndated, type View, type WindowText } from '../../core/state/view.ts';
import { windowInWords } from '../../core/time/words.ts';

/** In the order in which they are counted and listed, each with the sign that stands beside its colour. */
export const CHANGES: readonly { readonly id: Change; readonly sign: string }[] = [
  { id: 'added', sign: '+' },
  { id: 'gone', sign: '−' },
  { id: 'same', sign: '=' },
];

/**
 * What stands behind the number of ties of one change. Another time adds and takes away; the other clock does neither,
 * since the same ties are looked at by another date.
 */
export function changeWord({ compare, clock }: Pick<View, 'compare' | 'clock'>, change: Change): string {
  if (compare?.with !== 'clock') return { added: 'added', gone: 'gone', same: 'unchanged' }[change];
  if (change === 'same') return 'by both dates';
  return (change === 'added') === (clock === 'happened') ? 'only by when it happened' : 'only by when it was reported';
}

/** The same by signs alone, where room is short: "+ 5 · − 3 · = 20". */
export function countsInSigns(counts: ComparisonResult['counts']): string {
  return CHANGES.map(({ id, sign }) => `${sign} ${counts[id]}`).join(' · ');
}

/** The changes in one line: "+ 5 added · − 3 gone · = 20 unchanged". */
export function countsInWords(view: Pick<View, 'compare' | 'clock'>, counts: ComparisonResult['counts']): string {
  return CHANGES.map(({ id, sign }) => `${sign} ${counts[id]} ${changeWord(view, id)}`).join(' · ');
}

/**
 * What the ties of one change have in common, and what counts as shown, in sentences. Says what is shown by which
 * clock, not what happened or was reported: undated and possible ties show as well, and a focus may not reach a tie.
 * Empty for a view that compares nothing.
 */
export function changeInWords(view: View, change: Change): string {
  if (view.compare === null) return '';
  return [shownInWords(view, view.compare, change), ...caveats(view, view.compare, change)].join(' ');
}

function shownInWords({ time, clock }: View, compare: Comparison, change: Change): string {
  if (compare.with === 'window') {
    if (change === 'same') return 'Shown for both times.';
    const [now, then] = [spanInWords(time), spanInWords(compare.time)];
    return change === 'added' ? `Shown for ${now}, not for ${then}.` : `Shown for ${then}, not for ${now}.`;
  }
  if (change === 'same') return 'Shown both by when it happened and by when it was reported.';
  return (change === 'added') === (clock === 'reported')
    ? 'Shown by when it was reported, not by when it happened.'
    : 'Shown by when it happened, not by when it was reported.';
}

function caveats(view: View, compare: Comparison, change: Change): readonly string[] {
  const byTime = view.time !== null || (compare.with === 'window' && compare.time !== null);
  // In another window undated ties are undated as well; on the other clock they may have a date.
  const undated = showsUndated(view) && (compare.with === 'clock' || change === 'same');
  const counted = [...(view.possible && byTime ? ['merely possible'] : []), ...(undated ? ['undated'] : [])].join(
    ' and ',
  );
  return [
    ...(counted === '' ? [] : [`${counted.charAt(0).toUpperCase()}${counted.slice(1)} ties count as shown.`]),
    ...(view.focus.length > 0 && change !== 'same' ? ['What the focus does not reach counts as not shown.'] : []),
  ];
}

function spanInWords(time: WindowText | null): string {
  return time === null ? 'all time' : windowInWords(time.from, time.to);
}
