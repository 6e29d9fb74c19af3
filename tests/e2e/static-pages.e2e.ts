/** The pages that need no script: to be read anywhere, on any screen, and with a way into the explorer. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sentence, tieOf } from './dataset.ts';
import * as at from './page.ts';
import { type StaticHost, serveUnder } from './static-server.ts';
import { expect, test } from './test.ts';

const DIST = process.env.TIELINE_E2E_DIST ?? 'dist';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DENIED = 'kaspersky-lab-affiliated-fsb';
const PAGES = [
  { name: 'the dataset', path: 'kaspersky/' },
  { name: 'the corrections', path: 'kaspersky/corrections/' },
  { name: 'a question', path: 'kaspersky/v/who-paid-flynn/' },
  { name: 'a story', path: 'kaspersky/s/five-articles-in-order/' },
  { name: 'an entity', path: 'kaspersky/e/kaspersky-lab/' },
  { name: 'a tie', path: 'kaspersky/t/kgss-paid-flynn/' },
  { name: 'a tie that is denied', path: `kaspersky/t/${DENIED}/` },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    for (const { name, path } of PAGES) {
      test(`axe finds nothing, and nothing goes sideways: ${name}`, async ({ page }) => {
        await page.goto(`./${path}`);
        for (const summary of await page.locator('summary').all()) await summary.click();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual(
          [],
        );
        for (const width of [320, 390, 820]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await sideways(page)).toBe(0);
        }
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one reads from an entity to a tie, its evidence and its denial, under any path', async ({
    page,
    listenTo,
    context,
  }) => {
    listenTo(context);
    const host = await serveUnder('/a/b/', DIST);
    await page.goto(`${host.address}kaspersky/e/kaspersky-lab/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaspersky Lab');
    await page
      .getByRole('link', { name: sentence(DENIED), exact: true })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(DENIED));
    await expectEvidence(page);
    await page.getByRole('link', { name: 'FSB', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('FSB');
    await close(host);
  });
});

test('allegation and denial have the same size and place', async ({ page }) => {
  await page.goto(`./kaspersky/t/${DENIED}/`);
  const boxes = await page.locator('.sides > section').evaluateAll((sides) =>
    sides.map((side) => {
      const { top, width } = side.getBoundingClientRect();
      const { fontSize, color, fontFamily } = getComputedStyle(side.querySelector('.reason') ?? side);
      return { top, width, fontSize, color, fontFamily };
    }),
  );
  expect(boxes).toHaveLength(2);
  expect(boxes[0]).toEqual(boxes[1]);
});

test('a page leads into the explorer, to what it is about', async ({ page }) => {
  await page.goto(`./kaspersky/t/${DENIED}/`);
  await page.getByRole('link', { name: 'Open in the explorer' }).click();
  await expect(at.detailsHeading(page)).toHaveText(sentence(DENIED));
  await page.goto('./kaspersky/v/who-paid-flynn/');
  await page.getByRole('link', { name: 'Open in the explorer' }).click();
  await expect(at.counts(page)).toContainText(/^4 of /);
});

test('an address of no page is missing, and not the explorer without its files', async ({ request }) => {
  for (const path of ['kaspersky/t/no-such-tie/', 'nowhere/']) {
    expect((await request.get(`./${path}`)).status()).toBe(404);
  }
});

async function expectEvidence(page: Page): Promise<void> {
  const quotes = page.getByRole('blockquote');
  for (const claim of tieOf(DENIED).claims) {
    await expect(page.getByText(claim.summary).first()).toBeVisible();
    for (const { exact } of claim.evidence) await expect(quotes.filter({ hasText: exact }).first()).toBeVisible();
  }
  await expect(page.getByRole('link', { name: /^Read it in the article/ }).first()).toHaveAttribute('href', /:~:text=/);
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function close(host: StaticHost): Promise<void> {
  expect(host.missing).toEqual([]);
  await host.close();
}
