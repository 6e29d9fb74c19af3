import { Html, html } from './html.ts';
import { rootFrom, type Site, type StaticPage } from './page.ts';

/** Nothing but the site's own pictures and styles; data blocks are no scripts. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** Name of the style sheet of static pages, at the site's root. */
export const STYLE_FILE = 'assets/page.css';

/**
 * The whole document of a page: head, way back to the explorer, body, and what every page says at its end.
 * All addresses in it are relative, but for those that only make sense as absolute ones, where the site's is known.
 */
export function documentOf(page: StaticPage, { dataset, address }: Site): string {
  const root = rootFrom(page.path);
  const canonical = address === null ? null : `${address}${page.path}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<meta name="referrer" content="no-referrer">
${canonical !== null && html`<link rel="canonical" href="${canonical}">`}
<link rel="stylesheet" href="${root}${STYLE_FILE}">
${page.linkedData !== undefined && html`<script type="application/ld+json">${jsonInScript(page.linkedData)}</script>`}
</head>
<body>
<header><a href="${root}">Tieline</a> · <a href="${root}#v=1&amp;d=${dataset.id}">${dataset.title}</a></header>
<main>
${page.body}
</main>
<footer><p>Appearing here implies no wrongdoing. Data of ${dataset.updated}, ${dataset.license}.</p></footer>
</body>
</html>
`.text;
}

/** JSON that cannot end the script element it stands in. */
function jsonInScript(value: unknown): Html {
  return new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
