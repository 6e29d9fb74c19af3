import type { CompiledDataset } from '../core/compile/compiled.ts';
import { defaultView, type View } from '../core/state/view.ts';
import { namedView } from '../core/url/named-view.ts';
import { embedCode } from '../io/embed-code.ts';
import { ICON_FILE, STYLE_FILE } from './frame.ts';
import { Html, html } from './html.ts';

/** Its folder under the site's root. */
export const DEMO_FILE = 'embed/index.html';

/** Frames of this site and its one script, beside what every static page may have. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The page that shows how a view looks within another page, in every way there is, with the code for each.
 * @param address absolute address of the site, for the code; null where it is not known
 */
export function embedDemo(dataset: CompiledDataset, address: string | null): string {
  const [first] = dataset.views;
  const view = (first === undefined ? null : namedView(first.id, dataset)) ?? defaultView(dataset.id);
  const title = first?.question ?? dataset.title;
  const shown: View = { ...view, named: null };
  const code = (choices: Parameters<typeof embedCode>[1]) => embedCode(shown, choices);
  const base = { title, height: 480, theme: 'system', transparent: false, frozenAt: null } as const;
  const here = { ...base, page: 'https://tieline.invalid/' };
  const told = code({ ...base, page: address ?? 'https://example.org/tieline/' });
  // The page's own policy forbids style attributes, and a sandbox on one's own site holds nothing; relative addresses work wherever the site lies.
  const live = (text: string) =>
    new Html(text.replaceAll(here.page, '../').replaceAll(/ (?:style|sandbox)="[^"]*"/g, ''));
  const only = (text: string) => text.slice(text.indexOf('<tieline-graph'));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Embed a view · Tieline</title>
<meta name="description" content="How a view of Tieline looks within another page, and the code to put it there.">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="../${ICON_FILE}" type="image/svg+xml">
<link rel="stylesheet" href="../${STYLE_FILE}">
<script async src="./tieline-graph.js"></script>
</head>
<body>
<header><a href="../">Tieline</a></header>
<main class="embeds">
<h1>Embed a view</h1>
<p>Any view can stand within another page: picture, list or timeline, with its question, its filters and the day of its data. It takes no part in scrolling, changes neither address nor history of the page, stores nothing and asks no other host for anything.</p>
<h2>As a frame</h2>
${live(code(here).iframe)}
<pre tabindex="0" aria-label="Code of the frame"><code>${told.iframe}</code></pre>
<h2>As an element that fits its height</h2>
${live(only(code(here).element))}
<pre tabindex="0" aria-label="Code of the element"><code>${told.element}</code></pre>
<h2>Light</h2>
${live(only(code({ ...here, title: `${title} (light)`, theme: 'light' }).element))}
<h2>Dark</h2>
${live(only(code({ ...here, title: `${title} (dark)`, theme: 'dark' }).element))}
<h2>On the ground of the page around it</h2>
<div class="ground">
${live(only(code({ ...here, title: `${title} (transparent)`, theme: 'light', transparent: true }).element))}
</div>
<h2>Frozen at the data of one day</h2>
<p>It keeps showing the data as they were, and says that it is frozen, and at which day.</p>
${live(only(code({ ...here, title: `${title} (frozen)`, frozenAt: dataset.hash }).element))}
</main>
</body>
</html>
`.text;
}
