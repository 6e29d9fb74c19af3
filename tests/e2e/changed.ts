/** Serves other data than were built: a dataset that changed, and the version that it was released as before. */
import type { Page, Route } from '@playwright/test';
import type { ReleaseAddress } from '../../src/app/dataset-address.ts';
import { splitTexts } from '../../src/core/compile/claim-texts.ts';
import type { CompiledDataset } from '../../src/core/compile/compiled.ts';
import { packCompiled } from '../../src/core/compile/pack.ts';
import type { Story } from '../../src/core/schema/story.ts';
import { buildSearchIndex } from '../../src/core/search/search-index.ts';
import { packStories } from '../../src/core/story/pack-stories.ts';

/** How a file is answered that a test wants to be broken. */
export interface Answer {
  readonly status?: number;
  readonly body?: string;
}

interface Served {
  readonly now: CompiledDataset;
  readonly was: readonly CompiledDataset[];
  /** The stories of the versions, and which of them are said to be of today; by default those of the build. */
  readonly stories?: readonly Story[];
  readonly storiesOfToday?: readonly string[];
  /** Instead of the list of versions, and of the data of each. */
  readonly list?: Answer;
  readonly data?: Answer;
}

/** Answers every request for data from these datasets, whose id must be that of the built one. */
export async function serve(page: Page, { now, was, stories, storiesOfToday, list, data }: Served): Promise<void> {
  const versions = new Map(was.map((dataset) => [dataset.hash, dataset]));
  const releases = was.map(({ hash, updated }): ReleaseAddress => {
    const file = (kind: string): string => `assets/made.was-${hash}.${kind}.json`;
    return {
      hash,
      day: updated,
      what: 'Made up for a test.',
      data: file('data'),
      texts: file('texts'),
      search: file('search'),
      stories: file('stories'),
      storiesOfToday: [...(storiesOfToday ?? [])],
    };
  });
  if (stories !== undefined) {
    await page.route(/\.was-[0-9a-f]+\.stories\.json$/, (route) => answer(route, packStories(stories), undefined));
  }
  await page.route(/\.releases\.[0-9a-f]+\.json$/, (route) => answer(route, JSON.stringify(releases), list));
  await page.route(/\/assets\/[a-z]+\.(?:was-[0-9a-f]+\.)?(?:data|texts|search)(?:\.[0-9a-f]+)?\.json$/, (route) => {
    const [, hash, kind] = /\.(?:was-([0-9a-f]+)\.)?(data|texts|search)/.exec(route.request().url()) ?? [];
    const dataset = hash === undefined ? now : versions.get(hash);
    if (dataset === undefined) return route.fulfill({ status: 404 });
    const { lean, texts } = splitTexts(dataset);
    const bodies = new Map([
      ['data', packCompiled(lean)],
      ['texts', texts],
      ['search', buildSearchIndex(lean)],
    ]);
    return answer(route, bodies.get(kind ?? '') ?? '', hash !== undefined && kind === 'data' ? data : undefined);
  });
}

function answer(route: Route, body: string, instead: Answer | undefined): Promise<void> {
  return route.fulfill({ contentType: 'application/json', body, ...instead });
}
