/** Writes the static pages into the build, and answers for them while developing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { correctionsFeed, feedPath } from '../pages/corrections-feed.ts';
import { documentOf, ICON_FILE, STYLE_FILE } from '../pages/frame.ts';
import type { Site } from '../pages/page.ts';
import { PAGE_KINDS } from '../pages/pages.ts';
import { type Listed, robotsOf, sitemapOf } from '../pages/sitemap.ts';
import { datasetNames, readDatasetFolder } from './dataset-folder.ts';
import { examineReleases, readReleaseFiles } from './release-folder.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  txt: 'text/plain',
};

/**
 * @param root folder of the datasets; one with problems has no pages, and fails the build elsewhere
 * @param address absolute address of the site, for what needs one; null where it is not known
 */
export function staticPages(root: string, address: string | null): Plugin {
  const site = address === null ? null : withSlash(address);
  return {
    name: 'tieline-static-pages',
    generateBundle() {
      for (const [path, text] of pagesOf(root, site)) this.emitFile({ type: 'asset', fileName: path, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        const text = /^assets\/(?:page\.css|icon\.svg)$|.\/$|\.atom$/.test(path)
          ? pagesOf(root, site).get(fileOf(path))
          : undefined;
        if (text === undefined) return next();
        response.setHeader('Content-Type', TYPES[/\w+$/.exec(fileOf(path))?.[0] ?? ''] ?? 'text/plain');
        response.end(text);
      });
    },
  };
}

/** The text of every file, by its path under the site's root. */
function pagesOf(root: string, address: string | null): ReadonlyMap<string, string> {
  const files = new Map([
    [STYLE_FILE, styleText()],
    [ICON_FILE, read('../app/icon.svg')],
    ['robots.txt', robotsOf(address)],
  ]);
  const listed: Listed[] = [];
  for (const name of datasetNames(root)) {
    const read = readDatasetFolder(join(root, name));
    if (!read.ok) continue;
    const { compiled, files: checked } = read.value;
    const releases = examineReleases(readReleaseFiles(join(root, name)), compiled.id);
    const site: Site = {
      dataset: compiled,
      stories: checked.stories,
      address,
      releases: releases.ok ? releases.value : [],
    };
    files.set(feedPath(compiled), correctionsFeed(site));
    for (const page of PAGE_KINDS.flatMap((kind) => kind(site))) {
      files.set(fileOf(page.path), documentOf(page, site));
      if (page.movedTo === undefined) listed.push({ path: page.path, changed: site.dataset.updated });
    }
  }
  const changed = listed
    .map((page) => page.changed)
    .sort()
    .at(-1);
  if (address !== null && changed !== undefined) {
    files.set('sitemap.xml', sitemapOf([{ path: '', changed }, ...listed], address));
  }
  return files;
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** The explorer's tokens, then what is the pages' own. */
function styleText(): string {
  return ['../ui/theme.css', '../pages/page.css'].map(read).join('\n');
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
