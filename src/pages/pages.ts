import type { Site, StaticPage } from './page.ts';

/** A kind of page: all of that kind for a dataset. */
export type PageKind = (site: Site) => readonly StaticPage[];

/** Every kind of static page that the build writes. */
export const PAGE_KINDS: readonly PageKind[] = [];
