/** A view within a page of another site, from a host that sends no header beyond a file's type; and under fingers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaultView } from '../../src/core/state/view.ts';
import { embedCode } from '../../src/io/embed-code.ts';
import { dataset, sentence } from './dataset.ts';
import { type StaticHost, serveUnder } from './static-server.ts';
import { expect, test } from './test.ts';

const DIST = process.env['TIELINE_E2E_DIST'] ?? 'dist';
const TIE = 'kgss-paid-flynn';

const articles = mkdtempSync(join(tmpdir(), 'articles-'));
let site: StaticHost;
let paper: StaticHost;
test.beforeAll(async () => {
  site = await serveUnder('/ties/', DIST);
  paper = await serveUnder('/', articles);
});
test.afterAll(async () => {
  await Promise.all([site.close(), paper.close()]);
  rmSync(articles, { recursive: true, force: true });
});

/** Opens a page of one site with the code that the dialog gives for a view of the other. */
async function openArticle(page: Page, how: 'iframe' | 'element', selection: readonly string[] = []): Promise<void> {
  const view = { ...defaultView(dataset.id), selection };
  const choices = { title: 'Ties', height: 400, theme: 'light', transparent: false, frozenAt: null } as const;
  const code = embedCode(view, { ...choices, page: site.address })[how];
  const body = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,">
<p>Before.</p>${code}<p style="margin-bottom: 200vh">After.</p></html>`;
  writeFileSync(join(articles, `${how}.html`), body);
  await page.goto(`${paper.address}${how}.html`);
}

for (const how of ['iframe', 'element'] as const) {
  test(`as ${how}: it draws, opens a tie, and leaves address and history alone`, async ({ page }) => {
    await openArticle(page, how, [TIE]);
    const frame = page.locator('iframe').contentFrame();
    await expect(frame.getByRole('application')).toBeVisible();
    await expect(frame.getByText(sentence(TIE)).first()).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    expect(site.missing).toEqual([]);
  });
}

test('as an element it takes the height that the view on the other site asks for', async ({ page }) => {
  await openArticle(page, 'element');
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().getByRole('application')).toBeVisible();
  await expect(frame).not.toHaveCSS('height', '400px');
});

test.describe('under fingers', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    // Cytoscape would keep the end of a touch to itself, which the browser does not let it.
    expectedErrors: [/Ignored attempt to cancel a touchend/],
  });

  test('one finger over the picture scrolls the page around it', async ({ page, context }) => {
    await openArticle(page, 'element');
    const graph = page.locator('iframe').contentFrame().getByRole('application');
    await expect(graph).toBeVisible();
    const box = await graph.boundingBox();
    if (box === null) throw new Error('The graph is not there.');
    const session = await context.newCDPSession(page);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: up === undefined ? [] : [{ x, y: y - up }] });
    await touch('touchStart', 0);
    for (let up = 15; up <= 150; up += 15) await touch('touchMove', up);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
});
