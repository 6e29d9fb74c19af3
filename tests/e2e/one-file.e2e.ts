/** The page as one file: opened from the disk, without a network, it does what the page does. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Download, Page } from '@playwright/test';
import { pictureOn } from './canvas.ts';
import { dataset, linkTo } from './dataset.ts';
import * as at from './page.ts';
import { byKeyboard, byMouse, takeWay } from './reader-way.ts';
import { expect, test } from './test.ts';

const TIE = 'kgss-paid-flynn';

/** Saves one file by the dialog of a page, and gives its address on the disk. */
async function saveByDialog(page: Page, button: string): Promise<{ readonly address: string; readonly path: string }> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  const download: Download = await saved;
  expect(download.suggestedFilename()).toMatch(/^tieline-[a-z0-9-]*\d{4}-\d\d-\d\d\.html$/);
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Saved.');
  return { address: pathToFileURL(path).href, path };
}

/** A context without a network. What a page in it asks for is noted, but for the file itself. */
async function withoutNetwork(
  browser: Browser,
  listenTo: (context: BrowserContext) => void,
): Promise<{ readonly context: BrowserContext; readonly asked: readonly string[] }> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  listenTo(context);
  await context.setOffline(true);
  const asked: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!request.isNavigationRequest() && !url.startsWith('data:') && !url.startsWith('blob:')) asked.push(url);
  });
  return { context, asked };
}

for (const { name, way } of [
  { name: 'by mouse', way: byMouse },
  { name: 'by keyboard alone', way: byKeyboard },
]) {
  test(`the whole explorer as one file, opened from the disk without a network, passes the main walk ${name}`, async ({
    page,
    browser,
    listenTo,
  }) => {
    await at.openLink(page);
    const { address } = await saveByDialog(page, 'Save the whole explorer as one file');
    const { context, asked } = await withoutNetwork(browser, listenTo);
    const file = await context.newPage();
    await file.goto(address);
    await expect(at.counts(file)).toBeVisible();
    await takeWay(file, way, (link) => {
      // The link leads to the page that the file was saved from.
      expect(new URL(link).origin).toBe(new URL(page.url()).origin);
      return at.openElsewhere(browser, link, listenTo);
    });
    expect(asked).toEqual([]);
    await context.close();
  });
}

test('a view as one file opens on that view, says when it was saved, and does the rest', async ({
  page,
  browser,
  listenTo,
}) => {
  await at.openLink(page, linkTo({ selection: [TIE], time: { from: '2014', to: '2016' } }));
  const seen = await at.impressionOf(page);
  const { address } = await saveByDialog(page, 'Save this view as one file');
  const { context, asked } = await withoutNetwork(browser, listenTo);
  const file = await context.newPage();
  await file.goto(address);
  await expect(at.detailsHeading(file)).toContainText('paid Michael Flynn');
  await expect.poll(() => at.impressionOf(file)).toEqual(seen);
  await expect(file.getByRole('status').filter({ hasText: 'This page is one file' })).toContainText(
    /saved on \d+ \w+ \d{4}/,
  );

  // What comes late elsewhere is here already: search, about, timeline, palette, ways, files.
  await at.search(file).click();
  await file.keyboard.type('interpol');
  await expect(file.getByRole('listbox').getByRole('option').first()).toContainText('Interpol');
  await file.keyboard.press('Enter');
  await expect(at.detailsHeading(file)).toHaveText('Interpol');
  await file.getByRole('button', { name: 'Timeline', exact: true }).click();
  await expect(file.getByRole('button', { name: 'Timeline', exact: true })).toHaveAttribute('aria-pressed', 'true');
  for (const name of ['About and method', 'Keys and gestures']) {
    await file.getByRole('button', { name: 'More', exact: true }).click();
    await file.getByRole('button', { name, exact: true }).click();
    await expect(file.getByRole('dialog')).toBeVisible();
    await file.keyboard.press('Escape');
  }
  for (const format of [/as CSV/, /as JSON/]) {
    const download = file.waitForEvent('download');
    await file.getByRole('button', { name: 'More', exact: true }).click();
    await file.getByRole('button', { name: format }).click();
    await download;
  }
  expect(asked).toEqual([]);

  // A file saves the next one.
  await at.showAs(file, 'Graph');
  const again = await saveByDialog(file, 'Save this view as one file');
  const next = await context.newPage();
  await next.goto(again.address);
  await expect(at.detailsHeading(next)).toHaveText('Interpol');
  expect((await pictureOn(next)).nodes.length).toBeGreaterThan(2);
  await context.close();
});

test('nothing in a link gets out of its place in the file', async ({ page, browser, listenTo }) => {
  const hostile = encodeURIComponent('</script><script>window.hacked=1</script><!--$&$1');
  await at.openLink(page, `${linkTo({})}&q=${hostile}&foo=${hostile}`);
  const { address, path } = await saveByDialog(page, 'Save this view as one file');
  const html = await readFile(path, 'utf8');
  const { context } = await withoutNetwork(browser, listenTo);
  const file = await context.newPage();
  await file.goto(address);
  await expect(at.counts(file)).toBeVisible();
  expect(await file.evaluate(() => 'hacked' in window)).toBe(false);
  expect(html.match(/<\/script>/g)).toHaveLength(await file.locator('script').count());
  expect(new URL(file.url()).hash).toContain(`q=${hostile}`.slice(0, 12));
  await context.close();
});

test('the file’s policy allows its own script and style alone, and no connection', async ({ page }) => {
  const html = await readFile(`${process.env['TIELINE_E2E_DIST'] ?? 'dist'}/tieline-file.html`, 'utf8');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']*'; style-src 'sha256-[^']*'; img-src data:/);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/);
  // Of its markup; the script itself may well write some, as the code of an embed.
  const markup = html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
  expect(markup).not.toMatch(/<(?:script|link|img)[^>]* (?:src|href)="(?!data:)/);
  expect(markup).toMatch(/<script[^>]*>/);
  expect(html).toContain(dataset.hash);
  await page.goto('about:blank');
});
