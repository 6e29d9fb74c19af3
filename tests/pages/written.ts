import type { CompiledDataset } from '../../src/core/compile/compiled.ts';
import type { Story } from '../../src/core/schema/story.ts';
import { documentOf } from '../../src/pages/frame.ts';
import type { StaticPage } from '../../src/pages/page.ts';
import { PAGE_KINDS } from '../../src/pages/pages.ts';

/** A page with its whole document. */
export interface Written extends StaticPage {
  readonly text: string;
}

/** Every page of a dataset, by its path. */
export function pagesOf(
  dataset: CompiledDataset,
  address: string | null = null,
  stories: readonly Story[] = [],
): ReadonlyMap<string, Written> {
  const site = { dataset, stories, address };
  const pages = PAGE_KINDS.flatMap((kind) => kind(site));
  return new Map(pages.map((page) => [page.path, { ...page, text: documentOf(page, site) }]));
}

/** What a reader sees of markup: tags taken out, spaces evened out, entities read. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The values of an attribute, entities read. */
export function valuesOf(attribute: string, markup: string): readonly string[] {
  const pattern = new RegExp(` ${attribute}="([^"]*)"`, 'g');
  return [...markup.matchAll(pattern)].map(([, value]) => textOf(value ?? ''));
}
