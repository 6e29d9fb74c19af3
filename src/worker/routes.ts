/** Which request is answered from where. Pure: addresses in, an answer out. */

/** How a request is answered. */
export type Route =
  /** From the version that is installed as a whole, by this path in it. */
  | { readonly kind: 'installed'; readonly path: string }
  /**
   * From the network; where that fails, what was kept of it, else the explorer at this address, which says the same.
   * Null where it does not: then that the page is not kept.
   */
  | { readonly kind: 'page'; readonly explorer: string | null }
  /** From the network; where that fails, what was kept. */
  | { readonly kind: 'other' }
  /** Not ours. */
  | { readonly kind: 'none' };

interface Asked {
  readonly url: string;
  readonly method: string;
  /** Whether a page is opened, rather than a part of one fetched. */
  readonly opensPage: boolean;
}

/**
 * The explorer and all it loads come from the version that is installed, so that they are always of one version.
 * Pages without script are asked of the network first: they stand alone, and there is nothing that they must fit.
 * @param scope address of the site's root, with a slash at its end
 * @param files paths under the root of all files of the version
 */
export function routeOf({ url, method, opensPage }: Asked, scope: string, files: ReadonlySet<string>): Route {
  const [address = ''] = url.split(/[?#]/, 1);
  if (method !== 'GET' || !address.startsWith(scope)) return { kind: 'none' };
  const path = address.slice(scope.length) || 'index.html';
  if (files.has(path) && !standsAlone(path)) return { kind: 'installed', path };
  if (!opensPage) return { kind: 'other' };
  const link = explorerLink(path);
  const isKnown = link !== null && [...files].some((file) => file.startsWith(`assets/${datasetOf(path)}.data.`));
  return { kind: 'page', explorer: isKnown ? scope + link : null };
}

/**
 * Whether a file that is kept with the version is still asked of the network first: what was corrected must not be read
 * late, and these pages need nothing of the explorer's own files.
 */
export function standsAlone(path: string): boolean {
  return /^[a-z0-9-]+\/corrections(?:\/index\.html|\.atom)$|^assets\/page\.css$/.test(path);
}

/** The addresses under which a request may have been kept: a folder's first page goes by its file's name too. */
export function keptAs(url: string): readonly string[] {
  const [address = ''] = url.split(/[?#]/, 1);
  return address.endsWith('/') ? [url, `${address}index.html`] : [url];
}

/** Whether a file's name says what is in it, as `assets/index-tj-hKYD5.css` does; paths are under the root. */
export function isNamedByContent(path: string): boolean {
  return /^assets\/[^/?#]+[-.][\w-]{8,}\.\w+$/.test(path);
}

const PAGE = /^([a-z0-9-]+)\/(?:([etvs])\/([a-z0-9-]+)\/)?(?:index\.html)?$/;

const KEYS: Readonly<Record<string, string>> = { e: 'scope=all&sel', t: 'scope=all&sel', v: 'view', s: 'story' };

/** Where the explorer shows what a page is about; null where it shows no such thing. */
export function explorerLink(path: string): string | null {
  const [, dataset, kind, id] = PAGE.exec(path) ?? [];
  if (dataset === undefined) return null;
  const key = KEYS[kind ?? ''];
  return key === undefined ? `#v=1&d=${dataset}` : `#v=1&d=${dataset}&${key}=${id}`;
}

function datasetOf(path: string): string {
  return path.split('/', 1).join();
}

/** What a reader sees in place of a page that can be had neither from the network nor from what was kept. */
export function notKept(explorer: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Not here without a connection · Tieline</title>
<h1>This page is not kept for use without a connection</h1>
<p>The site could not be reached. Try again when there is a connection.</p>
<p><a href="${explorer}">Open the explorer</a>, which is kept.</p>
</html>
`;
}
