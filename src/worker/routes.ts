/** Which request is answered from where. Pure: addresses in, an answer out. */

/** How a request is answered. */
export type Route =
  /** From the version that is installed as a whole, by this path in it. */
  | { readonly kind: 'installed'; readonly path: string }
  /** From the network; where that fails, what was kept of an earlier visit, else the explorer at this address. */
  | { readonly kind: 'page'; readonly explorer: string }
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
  if (files.has(path)) return { kind: 'installed', path };
  return opensPage ? { kind: 'page', explorer: scope + explorerLink(path) } : { kind: 'other' };
}

/** Whether a file's name says what is in it, as `assets/index-tj-hKYD5.css` does; paths are under the root. */
export function isNamedByContent(path: string): boolean {
  return /^assets\/[^/?#]+[-.][\w-]{8,}\.\w+$/.test(path);
}

const KEYS: Readonly<Record<string, string>> = { e: 'scope=all&sel', t: 'scope=all&sel', v: 'view', s: 'story' };

/** Where the explorer shows what a page is about; its beginning where it does not know. */
export function explorerLink(path: string): string {
  const [, dataset, kind, id] =
    /^([a-z0-9-]+)\/(?:([etvs])\/([a-z0-9-]+)\/|corrections\/)?(?:index\.html)?$/.exec(path) ?? [];
  if (dataset === undefined) return '';
  const key = KEYS[kind ?? ''];
  return key === undefined ? `#v=1&d=${dataset}` : `#v=1&d=${dataset}&${key}=${id}`;
}
