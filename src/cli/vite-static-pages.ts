/** Writes the static pages into the build, and answers for them while developing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { datasetPath } from '../pages/addresses.ts';
import { correctionsFeed, feedPath } from '../pages/corrections-feed.ts';
import { CARD_FILE, cardTags, documentOf, ICON_FILE, STYLE_FILE } from '../pages/frame.ts';
import { html } from '../pages/html.ts';
import type { Card, Site } from '../pages/page.ts';
import { PAGE_KINDS } from '../pages/pages.ts';
import { type Listed, robotsOf, sitemapOf } from '../pages/sitemap.ts';
import { cardSvg } from '../svg/card-svg.ts';
import { LIGHT } from '../svg/palettes.ts';
import { cardDrawer } from './card-png.ts';
import { datasetNames, readDatasetFolder } from './dataset-folder.ts';
import { examineReleases, readReleaseFiles } from './release-folder.ts';
import { namesInOrder } from './vite-datasets.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  txt: 'text/plain',
};

/** Where drawn cards are kept from build to build. */
const CACHE = '.cache/cards';

/**
 * @param root folder of the datasets; one with problems has no pages, and fails the build elsewhere
 * @param address absolute address of the site, for what needs one; null where it is not known
 */
export function staticPages(root: string, address: string | null): Plugin {
  const site = address === null ? null : withSlash(address);
  return {
    name: 'tieline-static-pages',
    async generateBundle() {
      const { files, cards } = pagesOf(root, site);
      for (const [path, text] of files) this.emitFile({ type: 'asset', fileName: path, source: text });
      // Only an absolute address can name a picture in a preview, so without one nobody would find them.
      if (site === null || cards.size === 0) return;
      this.info(`Drawing ${cards.size} pictures for link previews; those of an earlier build are kept in ${CACHE}.`);
      const draw = await cardDrawer(CACHE);
      for (const [path, svg] of cards) this.emitFile({ type: 'asset', fileName: path, source: draw(svg()) });
    },
    transformIndexHtml: (page) => page.replace('</head>', () => `${explorerPreview(root, site)}</head>`),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        const text = /^assets\/(?:page\.css|icon\.svg)$|.\/$|\.atom$/.test(path)
          ? pagesOf(root, site).files.get(fileOf(path))
          : undefined;
        if (text === undefined) return next();
        response.setHeader('Content-Type', TYPES[/\w+$/.exec(fileOf(path))?.[0] ?? ''] ?? 'text/plain');
        response.end(text);
      });
    },
  };
}

/** What a link preview of the explorer shows beside its words, which stand in its page: that of the first dataset. */
function explorerPreview(root: string, address: string | null): string {
  if (address === null) return '';
  const [name] = namesInOrder(root);
  const read = name === undefined ? null : readDatasetFolder(join(root, name));
  if (read === null || !read.ok) return '';
  const { compiled } = read.value;
  return html`<meta property="og:url" content="${address}">
${cardTags(`${address}${datasetPath(compiled)}${CARD_FILE}`, compiled.title)}
`.text;
}

/** What is written, by its path under the site's root. */
interface Pages {
  /** The text of every file. */
  readonly files: ReadonlyMap<string, string>;
  /** What draws the picture for a link preview as SVG, by the path of the PNG. */
  readonly cards: ReadonlyMap<string, () => string>;
}

function pagesOf(root: string, address: string | null): Pages {
  const files = new Map([
    [STYLE_FILE, styleText()],
    [ICON_FILE, read('../app/icon.svg')],
    ['robots.txt', robotsOf(address)],
  ]);
  const cards = new Map<string, () => string>();
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
      const { card } = page;
      if (card !== undefined && address !== null) cards.set(page.path + CARD_FILE, () => cardOf(card, compiled));
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
  return { files, cards };
}

function cardOf({ picture, ...words }: Card, dataset: CompiledDataset): string {
  return cardSvg({ dataset, picture, palette: LIGHT }, words);
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
