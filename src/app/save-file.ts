import { err, ok, type Result } from '../core/result.ts';
import { withSavedView } from '../io/one-file.ts';
import { fetchPart } from './fetch-part.ts';
import { saveAs } from './save-as.ts';
import { pageAddress, savedPage } from './saved-page.ts';

/** Name of the file in the build that holds the whole page. */
const TEMPLATE = 'tieline-file.html';

/** The view that one sees, or the whole from its opening view. */
export type FileKind = 'view' | 'whole';

/** What a file is to hold. */
export interface FileRequest {
  readonly kind: FileKind;
  readonly dataset: string;
  /** The view, as a fragment. */
  readonly fragment: string;
  /** Of the view, for the file's own title. */
  readonly title: string;
  /** When it is saved, as `2017-03-31`. */
  readonly day: string;
}

/**
 * Saves the page with its data as one file that opens on the present view, or on its opening view.
 * @returns null, or a sentence on what could not be had
 */
export async function saveAsFile({ kind, dataset, fragment, title, day }: FileRequest): Promise<string | null> {
  const [opens, named, name] =
    kind === 'view' ? [fragment, title, `tieline-${dataset}-view-${day}.html`] : ['', null, `tieline-${day}.html`];
  try {
    const saved = { fragment: opens, from: addressToReturnTo(), day };
    const empty = await template();
    if (!empty.ok) return empty.error;
    const file = withSavedView(empty.value, saved, named);
    if (file === null)
      return 'The file could not be made: the page found no sound copy of itself. Reload it and try again.';
    saveAs(file, name, 'text/html;charset=utf-8');
    return null;
  } catch {
    return 'The file could not be made: a part of the page that it needs could not be loaded. Reload the page and try again.';
  }
}

/** A path on this machine is nobody else's business, and no use to them. */
function addressToReturnTo(): string | null {
  const address = pageAddress();
  return /^https?:\/\//.test(address) ? address : null;
}

/** The page to put a view into, or a sentence on why it is not to be had. */
async function template(): Promise<Result<string, string>> {
  if (savedPage() !== null) return ok((await import('./open-saved-view.ts')).PRISTINE);
  try {
    const response = await fetchPart(TEMPLATE);
    return response.ok
      ? ok(await response.text())
      : err(`The file could not be made: the server answered ${response.status} for it.`);
  } catch {
    // Nobody answered: it is too large to be kept with the explorer for the few who save it.
    return err('The file is not kept for use without a connection. Try again when there is one.');
  }
}
