import type { View } from '../../../src/core/state/view.ts';

/** The view with so many characters more that no two links have alike: something that this version cannot read. */
export function lengthened(view: View, length: number): View {
  if (length === 0) return view;
  const words = Array.from({ length: Math.ceil(length / 6) }, (_, at) =>
    ((at * 2_654_435_761) % 60_466_176).toString(36),
  );
  const kept = view.kept.filter(([key]) => key !== 'later');
  return { ...view, kept: [...kept, ['later', words.join(',').slice(0, length)]] };
}
