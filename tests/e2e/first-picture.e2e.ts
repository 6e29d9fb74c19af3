/** The first view is there before any script and without any; the canvas takes its place, and nothing moves. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type GraphElement, pictureOn } from './canvas.ts';
import { linkTo, sentence, shownIn, tieOf, viewWith } from './dataset.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const SHOWN = shownIn(viewWith({}));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TIE = 'kgss-paid-flynn';

declare global {
  interface Window {
    layoutShifts?: string[];
    firstPlaces?: readonly Place[];
  }
}

/** A node's middle on the screen. */
type Place = readonly [x: number, y: number];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture, the list and the evidence of a tie are readable', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('img', { name: /^The ties of/ }).filter({ visible: true })).toHaveCount(1);
    const links = page.getByRole('main').locator('a[href*="/t/"]');
    const ids = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
    expect([...new Set(ids)].sort()).toEqual(SHOWN.ties);
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: sentence(TIE), exact: true }) });
    await row.getByText('What is said').click();
    for (const { evidence } of tieOf(TIE).claims) {
      for (const { exact } of evidence) await expect(row.getByText(`“${exact}”`)).toBeVisible();
    }
    await expect(page.getByText('Loading the graph')).toBeHidden();
    await row.getByRole('link', { name: sentence(TIE), exact: true }).click();
    for (const { summary } of tieOf(TIE).claims) await expect(page.getByText(summary)).toBeVisible();
  });

  test('nothing goes sideways on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./');
    // A page without scripts can still be measured from outside.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('axe finds nothing on the page that readers without scripts have', async ({ page }) => {
  // axe is a script itself: the page is given to it as such readers get it, with what is theirs and no script.
  await page.route('./', async (route) => {
    const text = await (await route.fetch()).text();
    const body = text.replace(/<script[\s\S]*?<\/script>|<link rel="(?:module)?preload"[^>]*>|<\/?noscript>/g, '');
    await route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto('./');
  await page.getByText('What is said').first().click();
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
});

for (const { hasTouch = false, ...viewport } of [
  { width: 1440, height: 900 },
  { width: 1530, height: 790 },
  { width: 1280, height: 720 },
  { width: 1100, height: 800 },
  { width: 1180, height: 820, hasTouch: true },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}${hasTouch ? ', by touch' : ''}`, () => {
    test.use({ viewport, hasTouch, isMobile: hasTouch });

    test('the canvas takes the place of the picture, and nothing moves', async ({ page }) => {
      await page.addInitScript(watch);
      await page.goto('./');
      await expect(page.locator('#first')).toHaveCount(0);
      await expect(at.counts(page)).toBeVisible();
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      await at.graph(page).focus();

      const before = (await page.evaluate(() => window.firstPlaces)) ?? [];
      const after = await placesOnCanvas(page);
      expect(before).toHaveLength(SHOWN.entities.length);
      const apart = before.map(([x, y], index) =>
        Math.hypot(x - (after[index]?.[0] ?? 0), y - (after[index]?.[1] ?? 0)),
      );
      expect(Math.max(...apart)).toBeLessThan(1);
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([]);
    });
  });
}

test('a link to another view never shows the picture of the first', async ({ page }) => {
  await page.addInitScript(watch);
  await page.goto(`./${linkTo({ scope: 'all' })}`);
  await expect(at.counts(page)).toBeVisible();
  expect(await page.evaluate(() => window.firstPlaces)).toEqual([]);
  expect((await pictureOn(page)).nodes.length).toBeGreaterThan(SHOWN.entities.length);
});

test.describe('when no script comes', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('the picture stays, in the colours that the reader chose', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('tieline-theme', 'dark'));
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('./');
    const picture = page.getByRole('img', { name: /^The ties of/ }).filter({ visible: true });
    await expect(picture).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await page.locator('#first').evaluate((first) => getComputedStyle(first).backgroundColor)).toBe(
      'rgb(21, 23, 26)',
    );
  });
});

/** Runs in the page before its own scripts: notes what moves, and where the picture has its nodes once it is laid out. */
function watch(): void {
  window.layoutShifts = [];
  window.firstPlaces = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShifts?.push(JSON.stringify(entry));
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    const shown = [...document.querySelectorAll('#first svg')].find((svg) => svg.getBoundingClientRect().width > 0);
    window.firstPlaces = [...(shown?.querySelectorAll<SVGGElement>('[data-x]') ?? [])]
      .map((node): Place => {
        const matrix = node.getScreenCTM();
        return [matrix?.e ?? 0, matrix?.f ?? 0];
      })
      .sort(([a, b], [c, d]) => a - c || b - d);
  });
}

function placesOnCanvas(page: Page): Promise<readonly Place[]> {
  return page.evaluate(() => {
    const graph = document.querySelector<GraphElement>('[role="application"]');
    const box = graph?.getBoundingClientRect();
    const nodes = graph?._cyreg?.cy?.nodes().toArray() ?? [];
    return nodes
      .map((node): Place => [node.renderedPosition().x + (box?.left ?? 0), node.renderedPosition().y + (box?.top ?? 0)])
      .sort(([a, b], [c, d]) => a - c || b - d);
  });
}
