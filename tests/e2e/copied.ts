/** The end of every walk: the link that was copied opens the same for somebody else. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import * as at from './page.ts';
import { expect } from './test.ts';

/** Copies the link by key or button, opens it in a context of its own, and expects what the page shows now. */
export async function expectSameElsewhere(
  page: Page,
  browser: Browser,
  listenTo: (context: BrowserContext) => void,
  copy: () => Promise<void>,
  alsoSame: (page: Page) => Promise<unknown> = () => Promise.resolve(null),
): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await copy();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#v=1');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const seen = await at.impressionOf(page);
  const also = await alsoSame(page);
  const elsewhere = await at.openElsewhere(browser, link, listenTo);
  await expect.poll(() => at.impressionOf(elsewhere)).toEqual(seen);
  await expect.poll(() => alsoSame(elsewhere)).toEqual(also);
  await elsewhere.context().close();
}

export async function copyByButton(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
}
