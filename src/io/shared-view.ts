/** A view as words to send along with its link: as plain text, as Markdown and as HTML. */
import { escapeHtml } from './escape-html.ts';

/** What a link shows, in words. Nothing in it is escaped. */
export interface SharedView {
  readonly title: string;
  /** Sentences without line breaks: counts, filters, days. */
  readonly lines: readonly string[];
  /** The whole address. */
  readonly link: string;
}

/** Title, lines and link, a line each. */
export function sharedAsText({ title, lines, link }: SharedView): string {
  return [title, ...lines, link].map(inOneLine).join('\n');
}

/** A paragraph of CommonMark: the title is the link, the lines follow, with line breaks between. */
export function sharedAsMarkdown({ title, lines, link }: SharedView): string {
  const address = inOneLine(link).replace(/[<>\\\s]/g, encodeURIComponent);
  return [
    `[${escapeMarkdown(inOneLine(title))}](<${address}>)`,
    ...lines.map((line) => escapeMarkdown(inOneLine(line))),
  ]
    .join('\\\n')
    .concat('\n');
}

/** A paragraph of HTML: the title is the link, the lines follow, with line breaks between. */
export function sharedAsHtml({ title, lines, link }: SharedView): string {
  const address = escapeHtml(inOneLine(link));
  return `<p>${[`<a href="${address}">${escapeHtml(title)}</a>`, ...lines.map(escapeHtml)].join('<br>\n')}</p>\n`;
}

/**
 * Marks that mean something anywhere in a line of CommonMark or GitHub's Markdown, an ampersand only where it begins a
 * character reference; then what begins a heading, a quotation, a list, a table or an underline at the start of a line.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_~[\]<]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^\s*(?=[#>+=|:-])/, '$&\\')
    .replace(/^(\s*\d+)(?=[.)])/, '$1\\');
}

function inOneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ');
}
