import type { CompiledDataset } from '../compile/compiled.ts';
import { sameFilters } from '../state/keys.ts';
import { defaultView, type View } from '../state/view.ts';
import { parseFragment } from './parse-fragment.ts';
import { readKeys } from './read-keys.ts';

/**
 * The view of a named view, as its link in `views.json` says; what that link carries and the page cannot read is
 * dropped here, and found by `check`.
 * @returns null where the dataset has no named view with this id
 */
export function namedView(id: string, dataset: CompiledDataset): View | null {
  const named = dataset.views.find((each) => each.id === id);
  if (named === undefined) return null;
  const link = parseFragment(`v=1&${named.link}`);
  const { view } = readKeys(defaultView(dataset.id), link?.pairs ?? [], dataset);
  return { ...view, named: id, was: false, embed: null, kept: [] };
}

/**
 * The question that a view answers: that of its named view, or of one that filters alike, as in a link that writes the
 * keys of a named view out.
 * @returns undefined where no named view does; the opening view answers none
 */
export function questionOf(view: View, dataset: CompiledDataset): string | undefined {
  if (view.named !== null) return dataset.views.find(({ id }) => id === view.named)?.question;
  if (sameFilters(view, defaultView(dataset.id))) return undefined;
  return dataset.views.find(({ id }) => {
    const named = namedView(id, dataset);
    return named !== null && sameFilters(named, view);
  })?.question;
}
