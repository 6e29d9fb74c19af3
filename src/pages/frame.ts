import { dateInWords } from '../core/time/words.ts';
import { CARD_SIZE } from '../svg/card-svg.ts';
import { datasetPath } from './addresses.ts';
import { howToRead } from './how-to-read.ts';
import { Html, html } from './html.ts';
import { rootFrom, type Site, type StaticPage } from './page.ts';

/** Nothing but the site's own pictures and styles; data blocks are no scripts. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** Name of the style sheet of static pages, at the site's root. */
export const STYLE_FILE = 'assets/page.css';
/** Name of the picture for link previews, in the folder of its page. */
export const CARD_FILE = 'card.png';
/** Name of the site's icon, at the site's root. */
export const ICON_FILE = 'assets/icon.svg';

/**
 * The whole document of a page: head, way back to the explorer, body, and what every page says at its end.
 * All addresses in it are relative, but for those that only make sense as absolute ones, where the site's is known.
 */
export function documentOf(page: StaticPage, site: Site): string {
  const { dataset } = site;
  const root = rootFrom(page.path);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Tieline</title>
<meta name="description" content="${page.description}">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f3">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171a">
${preview(page, site)}
<link rel="icon" href="${root}${ICON_FILE}" type="image/svg+xml">
<link rel="stylesheet" href="${root}${STYLE_FILE}">
${page.feed !== undefined && html`<link rel="alternate" type="application/atom+xml" title="${page.title}" href="${root}${page.feed}">`}
${page.linkedData !== undefined && html`<script type="application/ld+json">${jsonInScript(page.linkedData)}</script>`}
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header><nav aria-label="Site"><a href="${root}">Tieline</a>${
    page.path !== datasetPath(dataset) && html` <a href="${root}${datasetPath(dataset)}">${dataset.title}</a>`
  }</nav></header>
<main id="main">
${page.body}
</main>
<footer>
${howToRead()}
<p>Appearing here implies no wrongdoing. Data of ${dateInWords(dataset.updated)}, version <code>${dataset.hash}</code>, ${dataset.license}. The articles belong to their publishers. <a href="${root}${datasetPath(dataset)}corrections/">Corrections and versions</a>.</p>
</footer>
</body>
</html>
`.text;
}

/**
 * What search engines and link previews go by. Without the site's address the canonical one is the page's own folder,
 * which any browser can resolve; the address in a preview has to be absolute, and is left out.
 */
function preview({ path, title, description, movedTo, card }: StaticPage, { address, dataset }: Site): Html {
  if (movedTo !== undefined) {
    const there = `${rootFrom(path)}${movedTo}`;
    return html`<link rel="canonical" href="${address === null ? there : `${address}${movedTo}`}">
<meta http-equiv="refresh" content="0; url=${there}">`;
  }
  const picture = `${card === undefined ? datasetPath(dataset) : path}${CARD_FILE}`;
  const absolute =
    address !== null &&
    html`
<meta property="og:url" content="${address}${path}">
${cardTags(`${address}${picture}`, card?.title ?? dataset.title, card?.status)}`;
  return html`<link rel="canonical" href="${address === null ? './' : `${address}${path}`}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Tieline">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">${absolute}`;
}

/**
 * The picture of a link preview.
 * @param title what it shows
 * @param status how well that is supported, which comes first: a sentence alone would state it as a fact
 */
export function cardTags(address: string, title: string, status?: string): Html {
  return html`<meta property="og:image" content="${address}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${CARD_SIZE.width}">
<meta property="og:image:height" content="${CARD_SIZE.height}">
<meta property="og:image:alt" content="Picture of the ties. ${status !== undefined && `${status}: `}${title}">
<meta name="twitter:card" content="summary_large_image">`;
}

/** JSON that cannot end the script element it stands in. */
function jsonInScript(value: unknown): Html {
  return new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
