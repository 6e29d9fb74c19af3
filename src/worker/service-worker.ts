/**
 * Serves the explorer without a connection, from versions that are whole.
 *
 * A version is installed as a whole or not at all, into a store of its own; the one before stays until the next but one,
 * for pages that are still open. The explorer comes from the installed version rather than from the network, since its
 * files fit one another only within a version; a new version is fetched meanwhile, the page says so, and the reader
 * decides when it takes over. When the site no longer has this file, the worker goes, and all it kept with it.
 */
import { isNamedByContent, keptAs, notKept, routeOf } from './routes.ts';

declare const self: ServiceWorkerGlobalScope;

/** Filled in by the build: this version, and its files as paths under the root. */
const VERSION = '__TIELINE_VERSION__';
const FILES: readonly string[] = JSON.parse('__TIELINE_FILES__');

/** How long a page may keep its reader waiting while there is a copy of it. */
const PATIENCE_MS = 4000;

const scope = self.registration.scope;
const files: ReadonlySet<string> = new Set(FILES);
/** Stores belong to a whole host: their names begin with the site's own address. */
const mine = `tieline ${scope} `;
const store = `${mine}version ${VERSION}`;
const visited = `${mine}visited`;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const opensPage = request.mode === 'navigate';
  const route = routeOf({ url: request.url, method: request.method, opensPage }, scope, files);
  if (opensPage) event.waitUntil(goIfGone());
  if (route.kind === 'installed') event.respondWith(installed(route.path, request));
  const keep: Keep = (response) => event.waitUntil(putQuietly(request, response));
  if (route.kind === 'page') event.respondWith(page(request, route.explorer, keep));
  if (route.kind === 'other') event.respondWith(other(request, keep));
});

/** Keeps a copy of an answer. Never holds the answer up, and a storage that is full or refused costs nothing but the copy. */
type Keep = (response: Response) => void;

/** All files or none: one that is missing, or of another version, leaves the version before in place. */
async function install(): Promise<void> {
  const wasThere = await caches.has(store);
  const cache = await caches.open(store);
  try {
    await Promise.all(
      FILES.map(async (path) => {
        // A file that is not named by its content could be an older copy.
        const response = await plain(
          // Some hosts lead from the name of the first page to the folder, and a page may not be opened from a detour.
          await fetch(path === 'index.html' ? scope : scope + path, {
            cache: isNamedByContent(path) ? 'default' : 'no-cache',
          }),
        );
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        if (path === 'index.html' && !(await response.clone().text()).includes(VERSION)) {
          throw new Error('index.html is of another version');
        }
        await cache.put(scope + path, response);
      }),
    );
  } catch (error) {
    // The same version may be installed already, and in use.
    if (!wasThere) await caches.delete(store);
    throw error;
  }
}

/** Keeps this version and the one before it: a page that is still open may ask for a file of that. */
async function tidy(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(`${mine}version `) && name !== store);
  await Promise.all([...versions.slice(0, -1), visited].map((name) => caches.delete(name)));
}

/** The answer without the detour that led to it. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}

async function installed(path: string, request: Request): Promise<Response> {
  try {
    const kept = await (await caches.open(store)).match(scope + path);
    return kept ?? (await fetch(request));
  } catch {
    return fetch(request);
  }
}

async function page(request: Request, explorer: string | null, keep: Keep): Promise<Response> {
  const kept = await ownMatch(request);
  const network = fetchAndKeep(request, keep);
  try {
    return kept === undefined ? await network : await Promise.race([network, later(kept)]);
  } catch {
    if (kept !== undefined) return kept;
    return explorer === null ? asPage(notKept(scope)) : Response.redirect(explorer);
  }
}

function asPage(text: string): Response {
  return new Response(text, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** What is named by its content is the same wherever it comes from: a page of the version before may still ask for it. */
async function other(request: Request, keep: Keep): Promise<Response> {
  const kept = await ownMatch(request);
  if (kept !== undefined && isNamedByContent(request.url.slice(scope.length))) return kept;
  try {
    const response = await fetchAndKeep(request, keep);
    return response.ok ? response : (kept ?? response);
  } catch (error) {
    if (kept === undefined) throw error;
    return kept;
  }
}

async function fetchAndKeep(request: Request, keep: Keep): Promise<Response> {
  const response = await fetch(request);
  if (response.ok && response.type === 'basic') keep(response.clone());
  return response;
}

/** Whether the worker is going: then nothing is kept any more. */
let isGoing = false;

async function putQuietly(request: Request, response: Response): Promise<void> {
  if (isGoing) return;
  try {
    await (await caches.open(visited)).put(request, response);
  } catch {
    // No room, or none given: the page itself has arrived.
  }
}

/** What was kept of a request, the newest first; nothing where the browser gives no storage. */
async function ownMatch(request: Request): Promise<Response | undefined> {
  try {
    return await findKept(request);
  } catch {
    return undefined;
  }
}

async function findKept(request: Request): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(mine)).reverse();
  for (const name of names) {
    for (const url of keptAs(request.url)) {
      // Opening one that has gone meanwhile would make it anew.
      const kept = await caches.match(url, { cacheName: name });
      if (kept !== undefined) return kept;
    }
  }
  return undefined;
}

function later(response: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, response));
}

/** A host that answers every address with its first page has no worker either: then it is no script. */
async function goIfGone(): Promise<void> {
  try {
    const { ok, status, headers } = await fetch(self.location.href, { method: 'HEAD', cache: 'no-store' });
    const gone = status === 404 || status === 410 || (ok && !/javascript/.test(headers.get('Content-Type') ?? ''));
    if (!gone) return;
    isGoing = true;
    // The promise of it may wait for pages that are open.
    void self.registration.unregister();
    // The page that is opening right now still gets its files.
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(mine)).map((name) => caches.delete(name)));
  } catch {
    // No connection says nothing about the file.
  }
}
