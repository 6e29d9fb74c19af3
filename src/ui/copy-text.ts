/**
 * Copies a text, and HTML beside it for what takes that. False where the browser refuses, so that the page can show the
 * text instead.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([bothWays(text, html)]);
    return true;
  } catch {
    return false;
  }
}

function bothWays(text: string, html: string): ClipboardItem {
  const blob = (part: string, type: string): Blob => new Blob([part], { type });
  return new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') });
}
