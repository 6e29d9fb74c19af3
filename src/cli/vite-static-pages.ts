/** Writes the static pages into the build, and answers for them while developing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { documentOf, STYLE_FILE } from '../pages/frame.ts';
import type { Site } from '../pages/page.ts';
import { PAGE_KINDS } from '../pages/pages.ts';
import { datasetNames, readDatasetFolder } from './dataset-folder.ts';

/**
 * @param root folder of the datasets; one with problems has no pages, and fails the build elsewhere
 * @param address absolute address of the site, for what needs one; null where it is not known
 */
export function staticPages(root: string, address: string | null): Plugin {
  return {
    name: 'tieline-static-pages',
    generateBundle() {
      for (const [path, text] of pagesOf(root, address)) this.emitFile({ type: 'asset', fileName: path, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        const text = /(^assets\/page\.css|\/)$/.test(path) ? pagesOf(root, address).get(fileOf(path)) : undefined;
        if (text === undefined) return next();
        response.setHeader('Content-Type', path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8');
        response.end(text);
      });
    },
  };
}

/** The text of every file, by its path under the site's root. */
function pagesOf(root: string, address: string | null): ReadonlyMap<string, string> {
  const files = new Map([[STYLE_FILE, styleText()]]);
  for (const name of datasetNames(root)) {
    const read = readDatasetFolder(join(root, name));
    if (!read.ok) continue;
    const site: Site = { dataset: read.value.compiled, address };
    for (const kind of PAGE_KINDS) for (const page of kind(site)) files.set(fileOf(page.path), documentOf(page, site));
  }
  return files;
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The explorer's tokens, then what is the pages' own. */
function styleText(): string {
  return ['../ui/theme.css', '../pages/page.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
}
