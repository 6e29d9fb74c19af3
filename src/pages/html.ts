import { escapeHtml } from '../io/escape-html.ts';

/** Markup that is safe to write into a page: whatever was put into it as text has been escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, markup stays, lists are joined, null and false leave nothing. */
export type HtmlPart = string | number | Html | null | false | readonly HtmlPart[];

/**
 * A template for markup: html`<p>${text}</p>`. Every value is escaped for text and for quoted attributes alike, so
 * data never becomes markup. Values belong between tags or within quotes, nowhere else.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.map((string, at) => string + (at < parts.length ? written(parts[at] ?? null) : '')).join(''));
}

function written(part: HtmlPart): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(written).join('');
}
