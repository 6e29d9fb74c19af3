/** What was corrected, as an Atom feed (RFC 4287), written at build. */
import { newestFirst } from '../core/changes/corrections.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import type { Correction } from '../core/schema/dataset.ts';
import { type Html, html } from './html.ts';
import type { Site } from './page.ts';

/** Path of the feed under the site's root. */
export function feedPath({ id }: Pick<CompiledDataset, 'id'>): string {
  return `${id}/corrections.atom`;
}

/**
 * The feed of a dataset. Where the site's address is known its links are absolute; else they are relative to the feed.
 * Ids are of their own kind and follow from day and records, so that they stay when the site moves.
 */
export function correctionsFeed({ dataset, address }: Pick<Site, 'dataset' | 'address'>): string {
  const base = address === null ? '' : `${address}${dataset.id}/`;
  const name = `urn:x-tieline:${dataset.id}:corrections`;
  const { corrections } = dataset;
  const updated = [dataset.updated, ...corrections.map(({ date }) => date)].map(instantOf).sort().at(-1) ?? '';
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${name}</id>
<title>${printable(`Corrections: ${dataset.title}`)}</title>
<subtitle>${printable('What was wrong and is now right, when it was corrected, and why.')}</subtitle>
<updated>${updated}</updated>
<author><name>Tieline</name></author>
<rights>${printable(dataset.license)}</rights>
<link rel="alternate" type="text/html" href="${base}corrections/"/>
<link rel="self" type="application/atom+xml" href="${base}corrections.atom"/>
${numbered(corrections).map(({ correction, id }) => entry(correction, `${name}:${id}`, `${base}corrections/`))}
</feed>
`;
  return feed.text;
}

function entry({ date, what, why, records }: Correction, id: string, page: string): Html {
  return html`<entry>
<id>${id}</id>
<title>${printable(what)}</title>
<updated>${instantOf(date)}</updated>
<link rel="alternate" type="text/html" href="${page}"/>
<content type="text">${printable(`${what} Why: ${why} Records: ${records.join(', ')}.`)}</content>
</entry>
`;
}

/** Newest first, each with an id that no later correction changes. */
function numbered(corrections: readonly Correction[]) {
  const seen = new Map<string, number>();
  const ids = new Map(
    corrections.map((correction) => {
      const id = [correction.date, ...correction.records].join(':');
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return [correction, times === 1 ? id : `${id}:${times}`] as const;
    }),
  );
  return newestFirst(corrections).map((correction) => ({ correction, id: ids.get(correction) ?? '' }));
}

/** A year, month or day as the instant with which it begins: Atom knows no vaguer date. */
function instantOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** Text without the characters that XML 1.0 has no way to write. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
