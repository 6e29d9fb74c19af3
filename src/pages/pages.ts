import { correctionsPages } from './corrections-page.ts';
import { datasetPages } from './dataset-page.ts';
import { entityPages } from './entity-page.ts';
import { movedPages } from './moved-pages.ts';
import type { Site, StaticPage } from './page.ts';
import { storyPages } from './story-page.ts';
import { tiePages } from './tie-page.ts';
import { viewPages } from './view-page.ts';

/** A kind of page: all of that kind for a dataset. */
export type PageKind = (site: Site) => readonly StaticPage[];

/** Every kind of static page that the build writes. */
export const PAGE_KINDS: readonly PageKind[] = [
  datasetPages,
  correctionsPages,
  viewPages,
  storyPages,
  entityPages,
  tiePages,
  movedPages,
];
