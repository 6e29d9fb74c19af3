/** Writes the service worker into the build, with the list of the files that make up this version of the explorer. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where the worker lies: at the root, since a worker answers for its own folder and those below. */
const FILE = 'sw.js';
/** Pages without script but for corrections, for machines, of former versions, or to be saved: kept when they are asked for. */
const NOT_INSTALLED =
  /^tieline-file\.html$|\.was-|(?<!\/corrections)\/index\.html$|^robots\.txt$|^sitemap\.xml$|\.map$|\.png$|^embed\//;

/**
 * The version is named by the content of all its files and of the worker, and `index.html` says its name, so that the worker can tell a
 * page of another version while a site is being replaced. In development there is no worker.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'tieline-service-worker',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: resolve('src/worker/service-worker.ts'), fileName: FILE });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[FILE];
        const index = bundle['index.html'];
        if (worker?.type !== 'chunk' || index?.type !== 'asset') return;
        if (worker.imports.length > 0) this.error('The service worker must be one file; see vite-service-worker.ts.');
        const files = Object.keys(bundle)
          .filter((path) => path !== FILE && !NOT_INSTALLED.test(path))
          .sort();
        const version = versionOf([...files.map((path) => contentOf(bundle[path])), worker.code]);
        index.source = String(index.source).replace(
          '</title>',
          `</title>\n    <meta name="version" content="${version}">`,
        );
        worker.code = worker.code
          .replace('__TIELINE_VERSION__', version)
          .replace('__TIELINE_FILES__', () => JSON.stringify(files));
      },
    },
  };
}

type Output =
  | { readonly type: 'chunk'; readonly code: string }
  | { readonly type: 'asset'; readonly source: string | Uint8Array };

function contentOf(file: Output | undefined): string | Uint8Array {
  if (file === undefined) return '';
  return file.type === 'chunk' ? file.code : file.source;
}

function versionOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}
