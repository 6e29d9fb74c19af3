/** What a page that is one file knows of how it was saved. Any other page knows nothing of the kind. */

export interface SavedPage {
  /** The view that the file opens on, as a fragment; empty for the opening view. */
  readonly fragment: string;
  /** Address of the page that it was saved from, without fragment; null where the file was not saved by a page. */
  readonly from: string | null;
  /** The day, as `2017-03-31`. */
  readonly day: string | null;
}

/** Null unless this page is one file. */
export function savedPage(): SavedPage | null {
  const text = document.getElementById('saved-page')?.textContent;
  return text == null ? null : readSaved(text);
}

/**
 * The address of the page without its fragment: in a file the one that it was saved from, so that links lead there. Of a
 * file that was not saved by a page it is the name alone: where it lies on this machine is nobody else's business.
 */
export function pageAddress(): string {
  const here = location.href.replace(/#.*$/s, '');
  return savedPage()?.from ?? (isOnlyAFile() ? here.replace(/^.*\//, '') : here);
}

/** Whether the page is a file that knows no address on the web, so that its links open nothing but this file. */
export function isOnlyAFile(): boolean {
  return savedPage()?.from === null && !/^https?:$/.test(location.protocol);
}

/** The folder in which the site's static pages lie; in a file that of the site that it was saved from, or null. */
export function siteAddress(): string | null {
  const saved = savedPage();
  if (saved === null) return './';
  return saved.from === null || !URL.canParse('./', saved.from) ? null : new URL('./', saved.from).href;
}

function readSaved(json: string): SavedPage {
  try {
    const { fragment, from, day }: Partial<Record<string, unknown>> = JSON.parse(json);
    return { fragment: textOr(fragment, ''), from: textOr(from, null), day: textOr(day, null) };
  } catch {
    return { fragment: '', from: null, day: null };
  }
}

function textOr<T>(value: unknown, other: T): string | T {
  return typeof value === 'string' ? value : other;
}
