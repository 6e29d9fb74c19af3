import type { View } from '../../../src/core/state/view.ts';
import { formatView } from '../../../src/core/url/format.ts';
import { namedView } from '../../../src/core/url/named-view.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';

/** The named views of the small dataset. */
export const named: readonly View[] = dataset.views
  .map((each) => namedView(each.id, dataset))
  .filter((view) => view !== null);

/** A view from a fragment's body, as a reader would have it. */
export function at(body: string): View {
  const read = readLink(`v=1&d=small&${body}`, dataset);
  if (read === null) throw new Error('not a link');
  return read.view;
}

/** The body of a view's link: what follows version and dataset. */
export function bodyOf(view: View): string {
  return formatView(view, dataset).replace(/^#v=1&d=small&?/, '');
}
