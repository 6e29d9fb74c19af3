import type { View } from '../../core/state/view.ts';

/** What a mark in the picture looks like: `KeySample` draws it. */
export type KeyMark = 'added' | 'gone' | 'same' | 'mixed' | 'way' | 'badge' | 'pin';

/** A mark that the picture has now, and what it means. */
export interface KeyRow {
  readonly mark: KeyMark;
  readonly label: string;
  readonly note: string;
}

const COMPARED: readonly KeyRow[] = [
  { mark: 'added', label: 'Added', note: 'In this view, not in what it is compared with.' },
  { mark: 'gone', label: 'Gone', note: 'Only in what it is compared with.' },
  { mark: 'same', label: 'Unchanged', note: 'In both.' },
  { mark: 'mixed', label: 'Some of each', note: 'A line that stands for several ties.' },
];

const WAY: KeyRow = { mark: 'way', label: 'On a way', note: 'Part of a way between the two; all else is faint.' };
const BADGE: KeyRow = { mark: 'badge', label: 'More neighbours', note: 'The focus leaves out so many of its own.' };
const PIN: KeyRow = { mark: 'pin', label: 'Pinned', note: 'Stays beside a neighbourhood if a tie leads there.' };

/**
 * The marks that stand in the picture of a view beside what the filters explain, in the order of reading; most views
 * have none.
 * @param compared whether the view is compared with something
 * @param withWays whether ways between two entities were found
 */
export function keyRows(view: Pick<View, 'focus' | 'pin'>, compared: boolean, withWays: boolean): readonly KeyRow[] {
  return [
    ...(compared ? COMPARED : []),
    ...(withWays ? [WAY] : []),
    ...(view.focus.length > 0 ? [BADGE] : []),
    ...(view.pin.length > 0 ? [PIN] : []),
  ];
}
