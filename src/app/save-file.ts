import { formatForCopy } from '../core/url/format.ts';
import { withSavedView } from '../io/one-file.ts';
import { fetchPart } from './fetch-part.ts';
import { saveAs } from './save-as.ts';
import { pageAddress, savedPage } from './saved-page.ts';
import type { ExplorerStore } from './store.ts';

/** Name of the file in the build that holds the whole page. */
const TEMPLATE = 'tieline-file.html';

/** The view that one sees, or the whole from its opening view. */
export type FileKind = 'view' | 'whole';

/**
 * Saves the page with its data as one file that opens on the present view, or on its opening view.
 * @param title of the view, for the file's own title
 * @param day when it is saved, as `2017-03-31`
 * @returns null, or a sentence on what could not be had
 */
export async function saveAsFile(
  store: ExplorerStore,
  kind: FileKind,
  title: string,
  day: string,
): Promise<string | null> {
  try {
    const { view, dataset } = store.getState();
    const fragment = kind === 'view' ? formatForCopy({ ...view, pinned: null }) : '';
    const saved = { fragment, from: savedPage()?.from ?? addressToReturnTo(), day };
    const file = withSavedView(await template(), saved, kind === 'view' ? title : null);
    if (file === null)
      return 'The file could not be made: this page’s own copy of itself is damaged. Reload the page and try again.';
    saveAs(
      file,
      kind === 'view' ? `tieline-${dataset.id}-view-${day}.html` : `tieline-${day}.html`,
      'text/html;charset=utf-8',
    );
    return null;
  } catch {
    return 'The file could not be made. Is the connection down?';
  }
}

/** A path on this machine is nobody else's business, and no use to them. */
function addressToReturnTo(): string | null {
  const address = pageAddress();
  return address.startsWith('http') ? address : null;
}

async function template(): Promise<string> {
  if (savedPage() !== null) return (await import('./open-saved-view.ts')).PRISTINE;
  const response = await fetchPart(TEMPLATE);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.text();
}
