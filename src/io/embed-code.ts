/** Code that puts a view into another page, to copy and paste. */
import type { Embed, View } from '../core/state/view.ts';
import { formatForCopy } from '../core/url/format.ts';
import { escapeHtml } from './escape-html.ts';

/** What one chooses about an embed. */
export interface EmbedChoices {
  /** Address of the explorer, without fragment. */
  readonly page: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
  readonly theme: Embed['theme'];
  readonly transparent: boolean;
  /** Content hash of the data that the embed is to be frozen at; null: the data as they are. */
  readonly frozenAt: string | null;
}

/** The same embed in two ways: a frame alone, or an element that makes the frame and fits its height. */
export interface EmbedCode {
  readonly iframe: string;
  readonly element: string;
}

/** The code for a view. Everything in it is escaped, so that a title or a search text can never become markup. */
export function embedCode(view: View, choices: EmbedChoices): EmbedCode {
  const { page, height, theme, transparent, frozenAt } = choices;
  // What the view's own link had of these and nobody could read would stand before what was chosen here.
  const kept = view.kept.filter(([key]) => !['d', 'was', 'embed'].includes(key));
  const shown = { ...view, kept, pinned: frozenAt, was: frozenAt !== null };
  const full = escapeHtml(page + formatForCopy({ ...shown, embed: null }));
  const framed = escapeHtml(page + formatForCopy({ ...shown, embed: { theme, transparent } }));
  const title = escapeHtml(choices.title);
  const scheme = theme === 'system' ? 'light dark' : theme;
  const script = escapeHtml(new URL('embed/tieline-graph.js', page).href);
  return {
    iframe: `<iframe src="${framed}" title="${title}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border: 0; color-scheme: ${scheme}"></iframe>`,
    element: [
      `<script async src="${script}"></script>`,
      `<tieline-graph src="${full}" title="${title}" height="${height}"${theme === 'system' ? '' : ` theme="${theme}"`}${transparent ? ' transparent' : ''}>`,
      `  <a href="${full}">${title}</a>`,
      '</tieline-graph>',
    ].join('\n'),
  };
}
