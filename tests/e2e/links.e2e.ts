/** Every link opens what core says it shows, in the list and on the canvas alike (a fold counts as its members). */
import type { Page } from '@playwright/test';
import type { View } from '../../src/core/state/view.ts';
import { formatForCopy, formatView } from '../../src/core/url/format.ts';
import { namedView } from '../../src/core/url/named-view.ts';
import { randomViews } from '../core/url/arbitrary-view.ts';
import { dataset, type Shown, shownIn } from './dataset.ts';
import { canvasOf, type OnCanvas, wantedOnCanvas, wantedSelected } from './equality.ts';
import { listed, showAs } from './page.ts';
import { expect, test } from './test.ts';

const RANDOM_VIEWS = 200;
const SEED = 20170317;
/** Several tests rather than one, so that they share the workers. */
const PARTS = 8;

const links: readonly { readonly text: string; readonly view: View }[] = [
  ...dataset.views.flatMap(({ id }) => {
    const view = namedView(id, dataset);
    return view === null ? [] : [formatView(view, dataset), formatForCopy(view)].map((text) => ({ text, view }));
  }),
  ...randomViews(dataset, RANDOM_VIEWS, SEED).map((view) => ({ text: formatView(view, dataset), view })),
];

test('the links cover every named view, and views that show much, little and nothing', () => {
  const sizes = links.map(({ view }) => shownIn(view).ties.length);
  expect(links.length).toBe(2 * dataset.views.length + RANDOM_VIEWS);
  expect(dataset.views.length).toBeGreaterThanOrEqual(6);
  expect(sizes.filter((size) => size === 0).length).toBeGreaterThan(10);
  expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(links.length / 4);
  expect(Math.max(...sizes)).toBeGreaterThan(dataset.ties.length / 2);
});

for (let part = 0; part < PARTS; part += 1) {
  test(`link → list = canvas = core, part ${part + 1} of ${PARTS}`, async ({ browser, baseURL, listenTo }) => {
    // Generous: a busy machine takes several times as long as a quiet one.
    test.setTimeout(240_000);
    for (const { text, view } of links.filter((_, place) => place % PARTS === part)) {
      const context = await browser.newContext();
      listenTo(context);
      const page = await context.newPage();
      await page.goto(`${baseURL}${text}`);
      await page.getByRole('button', { name: 'List', exact: true }).waitFor();
      const seen = await shownOn(page, view);
      const wanted = { list: shownIn(view), selectedRows: wantedSelected(view), canvas: wantedOnCanvas(view) };
      expect.soft(seen, text).toEqual(wanted);
      await context.close();
    }
  });
}

interface InList {
  readonly list: Shown;
  readonly selectedRows: readonly string[];
}

/** First as the link says, graph or list, then the other. */
async function shownOn(page: Page, { show }: View): Promise<InList & { readonly canvas: OnCanvas }> {
  if (show === 'list') {
    const list = await readList(page);
    await showAs(page, 'Graph');
    return { ...list, canvas: await canvasOf(page) };
  }
  const canvas = await canvasOf(page);
  await showAs(page, 'List');
  return { ...(await readList(page)), canvas };
}

async function readList(page: Page): Promise<InList> {
  await showAs(page, 'List');
  const selectedRows = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tr[data-selected]')]
      .map(({ dataset: { tieId, entityId } }) => tieId ?? entityId ?? '')
      .sort(),
  );
  return { list: await listed(page), selectedRows };
}
