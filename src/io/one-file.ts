/** The page as one HTML file: what must not end an element early, and where a saved view stands in it. */

/** JSON that no HTML parser takes for the end of its script element, or for a comment in it. */
export function jsonForHtml(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

/** The same for a text that is JSON already. `<` stands in strings only. */
export function escapeJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

const SAVED = /(<script type="application\/json" id="saved-page">)[^<]*(<\/script>)/;
const TITLE = /(<title>)[^<]*(<\/title>)/;

/**
 * The page as one file, with another view to open on.
 * @param page the file, or what it was made from
 * @param saved what `saved-page.ts` reads
 * @param title of the view; null leaves the page's own
 * @returns null where the text is no such file
 */
export function withSavedView(page: string, saved: unknown, title: string | null): string | null {
  if (!SAVED.test(page) || !TITLE.test(page)) return null;
  const opened = page.replace(SAVED, (_, start, end) => `${start}${jsonForHtml(saved)}${end}`);
  if (title === null) return opened;
  const words = title.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return opened.replace(TITLE, (_, start, end) => `${start}${words}${end}`);
}
