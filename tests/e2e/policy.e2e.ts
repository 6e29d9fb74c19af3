/** Nothing leaves the machine, nothing runs or is styled inline, and the page lives under any path of any host. */
import type { Page } from '@playwright/test';
import { pictureOn } from './canvas.ts';
import { linkTo } from './dataset.ts';
import * as at from './page.ts';
import { serveUnder } from './static-server.ts';
import { expect, test } from './test.ts';

const DIST = process.env['TIELINE_E2E_DIST'] ?? 'dist';

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

test('the built page has a strict policy, and nothing that a reader can open breaks it', async ({ page }) => {
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations?.push(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  await at.openLink(page);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'.*script-src 'self'.*style-src 'self'/);
  await expect(policy).not.toHaveAttribute('content', /unsafe|\*|https?:/);

  await openEverything(page);
  expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
});

test('the page works under a path of a static host, and asks for nothing that is not there', async ({
  page,
  listenTo,
  context,
}) => {
  listenTo(context);
  const host = await serveUnder('/a/b/', DIST);
  await page.goto(`${host.address}${linkTo({ selection: ['kgss-paid-flynn'] })}`);
  await expect(at.detailsHeading(page)).toContainText('paid Michael Flynn');
  expect((await pictureOn(page)).nodes.length).toBeGreaterThan(2);
  await openEverything(page);
  expect(new URL(page.url()).pathname).toBe('/a/b/');
  expect(host.missing).toEqual([]);
  await host.close();
});

/** Search, slider, menu, dialogs, list, details, filters, a download: each of them loads or draws something of its own. */
async function openEverything(page: Page): Promise<void> {
  await at.search(page).click();
  await page.keyboard.type('kaspersky');
  await page
    .getByRole('option', { name: /^Kaspersky Lab/ })
    .first()
    .click();
  await expect(at.detailsHeading(page)).toHaveText('Kaspersky Lab');

  const thumb = at.years(page).getByRole('slider').last();
  await thumb.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.url()).toContain('t=');
  await page.mouse.move(400, 300);

  for (const name of ['About and method', 'Keys and gestures']) {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const format of [/CSV/, /JSON/]) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: format }).click();
    await saved;
  }
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');

  await at.showAs(page, 'List');
  await page.getByRole('columnheader', { name: /^When/ }).getByRole('button').click();
  await page.locator('tr[data-tie-id] button[data-row-button]').first().click();
  await at
    .filters(page)
    .getByRole('button', { name: /^Only / })
    .first()
    .click();
  await at
    .details(page)
    .getByRole('button', { name: /neighbourhood|kind of tie|this type|this kind/i })
    .first()
    .click();
  await at.showAs(page, 'Graph');
  await expect(at.graph(page)).toBeVisible();
}
