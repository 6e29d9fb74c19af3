/** Keeps the explorer at hand without a connection, and tells when there is a new version of it. */

/** What there is to say about versions. */
export type Update =
  /** A new version is here as a whole; the page takes it when its reader wishes. */
  | { readonly kind: 'ready'; readonly take: () => void }
  /** A new version could not be had as a whole. The page goes on with the one that it has. */
  | { readonly kind: 'broken' };

/** At most so often a page that is open for long asks for a new version; in ms. */
const EVERY = 60 * 60 * 1000;

/**
 * Registers the service worker. Nothing where there can be none: in a file on the disk, in a frame on another page, in
 * a browser that refuses.
 */
export async function keepOffline(onUpdate: (update: Update) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || window.top !== window || !location.protocol.startsWith('http')) return;
  try {
    const known = await navigator.serviceWorker.getRegistration();
    // It is taking its leave, since the site has no worker any more: registering would call it back.
    if (known === undefined && navigator.serviceWorker.controller !== null) return;
    const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    watch(registration, onUpdate);
    // What the browser asked for while the page was opening may be over: asked again, the answer is heard.
    if (known !== undefined) await registration.update();
  } catch {
    // No worker, or no connection to ask for a new one: the page works as it is.
  }
}

function watch(registration: ServiceWorkerRegistration, onUpdate: (update: Update) => void): void {
  const ready = (worker: ServiceWorker): void => onUpdate({ kind: 'ready', take: () => takeOver(worker) });
  const follow = (worker: ServiceWorker): void => {
    worker.addEventListener('statechange', () => {
      // The first version ever replaces nothing, and there is nothing to say.
      if (registration.active === null) return;
      if (worker.state === 'installed') ready(worker);
      if (worker.state === 'redundant' && registration.waiting === null) onUpdate({ kind: 'broken' });
    });
  };
  if (registration.waiting !== null && registration.active !== null) ready(registration.waiting);
  if (registration.installing !== null) follow(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) follow(registration.installing);
  });
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < EVERY) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** The new version takes over, and the page opens anew at the same view. */
function takeOver(worker: ServiceWorker): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') location.reload();
  });
  worker.postMessage('take-over');
}
