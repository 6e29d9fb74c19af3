import { defaultView } from '../core/state/view.ts';
import { dateInWords } from '../core/time/words.ts';
import { correctionRows } from './correction-rows.ts';
import { feedPath } from './corrections-feed.ts';
import { type Desk, deskFor } from './desk.ts';
import { type Html, html } from './html.ts';
import { type KeptVersion, rootFrom, type Site, type StaticPage } from './page.ts';

/** The page on what was corrected in a dataset, and on the versions of it that are kept. */
export function correctionsPages({ dataset, releases = [] }: Site): readonly StaticPage[] {
  const path = `${dataset.id}/corrections/`;
  const desk = deskFor(path, dataset);
  const { corrections } = dataset;
  return [
    {
      path,
      title: `Corrections: ${dataset.title}`,
      description: `What was corrected in “${dataset.title}”, when and why, and the versions of the data that are kept.`,
      feed: feedPath(dataset),
      body: html`<h1>Corrections</h1>
<p class="lead">What was wrong in <a href="${desk.to.dataset}">${dataset.title}</a> and is now right, when it was corrected, and why. New articles and statements are no corrections, and are not listed here.</p>
<p class="small">To follow it: <a href="${rootFrom(path)}${feedPath(dataset)}">the corrections as an Atom feed</a>.</p>
${corrections.length === 0 ? html`<p>Nothing has been corrected so far. That does not mean that nothing is wrong.</p>` : correctionRows(corrections, desk)}
${versions(releases, desk)}`,
    },
  ];
}

function versions(releases: readonly KeptVersion[], { dataset, to }: Desk): Html | null {
  if (releases.length === 0) return null;
  const rows = [...releases].reverse().map(({ hash, day, what }) => {
    const isNow = hash === dataset.hash;
    const address = to.explorer({ ...defaultView(dataset.id), pinned: hash, was: !isNow });
    return html`<li><p><a href="${address}">${dateInWords(day)}</a>${isNow && ', the data of today'}. ${what}</p><p class="small">Version <code>${hash}</code></p></li>`;
  });
  return html`<section aria-labelledby="versions">
<h2 id="versions">Versions</h2>
<p>Every released version is kept as it was. A link that is pinned to one says what has changed since.</p>
<ol class="said">${rows}</ol>
</section>`;
}
