/** Puts the picture and the list of the first view into the explorer's page, so that they are there before any script. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { visibleSet } from '../core/filter/visible-set.ts';
import { defaultView } from '../core/state/view.ts';
import { firstList, firstMarkup } from '../pages/first-page.ts';
import { FIT_SCRIPT, HEAD_SCRIPT } from '../pages/first-scripts.ts';
import { readDatasetFolder } from './dataset-folder.ts';
import { namesInOrder } from './vite-datasets.ts';

const NOSCRIPT = /<noscript>[\s\S]*?<\/noscript>/;
const STYLE_LINK = /\n\s*<link rel="stylesheet"[^>]*>/g;
/** A picture of more than this is no first picture: it would take longer to arrive than what draws it. */
const MOST_TIES = 200;

/**
 * What is painted first must not wait for anything: the page's own few rules and scripts stand in it, by their hashes
 * in the policy, and the big style sheet comes after the picture.
 * @param root folder of the datasets
 */
export function firstPicture(root: string): Plugin {
  return {
    name: 'tieline-first-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page) {
        const [name] = namesInOrder(root);
        const read = name === undefined ? null : readDatasetFolder(join(root, name));
        if (read === null || !read.ok) return page;
        const dataset = read.value.compiled;
        const opening = visibleSet(dataset, defaultView(dataset.id), null).ties.size;
        if (opening === 0 || opening > MOST_TIES) return page;
        const markup = firstMarkup(dataset).text;
        const style = styleText();
        const links = page.match(STYLE_LINK)?.join('') ?? '';
        const list = dataset.ties.length > 10 * MOST_TIES ? '' : firstList(dataset).text;
        return allowed(page, [HEAD_SCRIPT, FIT_SCRIPT], style)
          .replace(STYLE_LINK, '')
          .replace('</title>', () => `</title>\n    <style>${style}</style>\n    <script>${HEAD_SCRIPT}</script>`)
          .replace('<div id="app">', () => `${markup}\n<script>${FIT_SCRIPT}</script>\n    <div id="app">`)
          .replace(NOSCRIPT, (words) => `${links}\n${list === '' ? words : `<noscript>${list}</noscript>`}`);
      },
    },
  };
}

/** The page with the policy that lets these run and apply, and nothing else that stands in a page. */
function allowed(page: string, scripts: readonly string[], style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const own = (kind: string): RegExp => new RegExp(`${kind}-src (?:'|&#39;)self(?:'|&#39;)`);
  if (!own('script').test(page) || !own('style').test(page)) {
    throw new Error('The page has no policy to put the hashes into.');
  }
  return page
    .replace(own('script'), (self) => [self, ...scripts.map(hash)].join(' '))
    .replace(own('style'), (self) => `${self} ${hash(style)}`);
}

/** The explorer's tokens and the rules for the first picture, without comments and with as little space as can be. */
function styleText(): string {
  return ['../ui/theme.css', '../pages/first.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
