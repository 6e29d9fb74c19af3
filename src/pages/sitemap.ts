import { html } from './html.ts';

/** A page in the sitemap. */
export interface Listed {
  /** Folder under the site's root, with a slash at its end; empty for the root. */
  readonly path: string;
  /** Day of the last change, as an ISO date. */
  readonly changed: string;
}

/** The sitemap of all pages, in the format of sitemaps.org, which takes absolute addresses only. */
export function sitemapOf(pages: readonly Listed[], address: string): string {
  const urls = pages.map(
    ({ path, changed }) => html`<url><loc>${address}${path}</loc><lastmod>${changed}</lastmod></url>\n`,
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.text;
}

/**
 * What crawlers may read: everything. It counts at the root of a host only, where a site under a path has to be named by
 * the host's own file. Without the site's address there is no sitemap to point at.
 */
export function robotsOf(address: string | null): string {
  const sitemap = address === null ? '' : `\nSitemap: ${address}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
