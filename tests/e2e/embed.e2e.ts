/** A view within another page: it draws, fits itself, and leaves scrolling, address, history and storage to that page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { linkTo, sentence } from './dataset.ts';
import { expect, test } from './test.ts';

const TIE = 'kgss-paid-flynn';
const PLAIN = { theme: 'system', transparent: false } as const;
const LIVE = /Data as of \d+ \w+ \d{4}/;
const FROZEN = /Frozen: data of \d+ \w+ \d{4}/;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function element(page: Page, name: RegExp): FrameLocator {
  return page.locator('tieline-graph iframe').and(page.getByTitle(name)).contentFrame();
}

test.describe('on the demo page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./embed/');
  });

  test('a frame and elements draw, light, dark, transparent and frozen', async ({ page }) => {
    await expect(page.locator('main > iframe').contentFrame().getByRole('application')).toBeVisible();
    for (const name of [/\(light\)/, /\(dark\)/, /\(transparent\)/, /\(frozen\)/]) {
      await page.getByTitle(name).last().scrollIntoViewIfNeeded();
      await expect(element(page, name).getByRole('application')).toBeVisible();
      const isFrozen = name.source.includes('frozen');
      const [said, other] = isFrozen ? [FROZEN, LIVE] : [LIVE, FROZEN];
      await expect(element(page, name).getByText(said)).toBeVisible();
      await expect(element(page, name).getByText(other)).toHaveCount(0);
    }
    const ground = element(page, /\(transparent\)/).locator('body');
    await expect(ground).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(element(page, /\(dark\)/).locator('body')).toHaveCSS('background-color', 'rgb(21, 23, 26)');
  });

  test('the wheel over an embed scrolls the page around it', async ({ page }) => {
    const graph = page.locator('main > iframe').contentFrame().getByRole('application');
    await expect(graph).toBeVisible();
    await graph.hover();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  });

  test('what one does within an embed changes neither address, history nor focus of the page', async ({ page }) => {
    const frame = page.locator('main > iframe').contentFrame();
    await expect(frame.getByRole('application')).toBeVisible();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const before = await page.evaluate(() => ({ length: history.length, address: location.href }));
    await frame.getByRole('application').press('n');
    await expect(frame.getByRole('region', { name: 'What was chosen' })).toBeVisible();
    await frame.getByRole('application').press('n');
    await frame.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(frame.getByRole('region', { name: 'What was chosen' })).toHaveCount(0);
    expect(await page.evaluate(() => ({ length: history.length, address: location.href }))).toEqual(before);
  });

  test('an element takes the height that its view asks for', async ({ page }) => {
    const frame = page.locator('tieline-graph iframe').first();
    await frame.scrollIntoViewIfNeeded();
    await expect(frame).not.toHaveCSS('height', '480px');
    await expect(frame.contentFrame().getByRole('application')).toBeVisible();
  });

  test('an element with an address that is none of the web runs nothing', async ({ page }) => {
    await page.evaluate(() => {
      for (const src of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '']) {
        const graph = document.createElement('tieline-graph');
        graph.setAttribute('src', src);
        document.querySelector('main')?.prepend(graph);
      }
    });
    await expect(page.getByText('This graph cannot be shown')).toHaveCount(3);
  });

  test('an element given another address shows it, without a step in the history of the page', async ({ page }) => {
    const graph = page.locator('tieline-graph').first();
    await graph.scrollIntoViewIfNeeded();
    await expect(graph.locator('iframe').contentFrame().getByRole('application')).toBeVisible();
    const length = await page.evaluate(() => history.length);
    await graph.evaluate((each) => each.setAttribute('src', '../#v=1&d=kaspersky&show=list&sel=kgss-paid-flynn'));
    await expect(graph.locator('iframe').contentFrame().getByRole('list', { name: 'Ties' })).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('axe finds nothing', async ({ page }) => {
    await expect(page.locator('main > iframe').contentFrame().getByRole('application')).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([]);
  });
});

test('an embed alone: keys alone reach the way to all of it, and a tie opens with its words', async ({ page }) => {
  await page.goto(`./${linkTo({ embed: PLAIN, selection: [TIE] })}`);
  const card = page.getByRole('region', { name: 'What was chosen' });
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(sentence(TIE));
  await expect(card.getByRole('heading', { name: 'Who says so' })).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Who denies it' })).toBeVisible();
  await expect(card.locator('blockquote').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([]);
  await page.keyboard.press('Tab');
  const full = page.getByRole('link', { name: /^Open in full/ });
  await expect(full).toBeFocused();
  await expect(full).toHaveAttribute('href', new RegExp(`${linkTo({ selection: [TIE] })}$`));
});

test('a press leaves the title, and keys do only what shows something within', async ({ page }) => {
  await page.goto(`./${linkTo({ embed: PLAIN, named: 'who-paid-flynn' })}`);
  const title = page.getByRole('heading', { level: 1 });
  const graph = page.getByRole('application');
  await expect(graph).toBeVisible();
  const before = (await title.textContent()) ?? '';
  await graph.press('n');
  const card = page.getByRole('region', { name: 'What was chosen' });
  await expect(card).toBeVisible();
  await expect(title).toHaveText(before);
  await graph.press('h');
  await graph.press('l');
  await graph.press('e');
  await expect(card).toBeFocused();
  expect(page.url()).not.toMatch(/hide=|show=/);
  await page.keyboard.press('Escape');
  await expect(graph).toBeFocused();
});

test('a list is sentences, each of which opens its card', async ({ page }) => {
  await page.goto(`./${linkTo({ embed: PLAIN, show: 'list' })}`);
  await page.getByRole('list', { name: 'Ties' }).getByRole('button').first().press('Enter');
  const card = page.getByRole('region', { name: 'What was chosen' });
  await expect(card).toBeFocused();
  await expect(card.locator('blockquote').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([]);
});

test('120 pixels wide it says what it is and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 120, height: 200 });
  await page.goto(`./${linkTo({ embed: PLAIN })}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByText(/^Too narrow for the picture: \d+ ties, \d+ entities\. Data as of/)).toBeInViewport();
  await expect(page.getByRole('link', { name: /^Open in full/ })).toBeInViewport();
  await expect(page.getByRole('application')).toHaveCount(0);
});

test('an element too narrow for a picture takes no more height than its words', async ({ page }) => {
  await page.goto('./embed/');
  const graph = page.locator('tieline-graph').first();
  await graph.evaluate((each) => {
    each.style.cssText = 'display: block; inline-size: 120px';
  });
  await graph.scrollIntoViewIfNeeded();
  const frame = graph.locator('iframe');
  await expect(frame.contentFrame().getByText('Too narrow for the picture')).toBeVisible();
  const words = frame.contentFrame().getByText('Too narrow for the picture');
  const blank = async (): Promise<number> => {
    const [outer, inner] = [await frame.boundingBox(), await words.boundingBox()];
    return outer === null || inner === null ? Infinity : outer.y + outer.height - inner.y - inner.height;
  };
  await expect.poll(blank).toBeLessThan(24);
  expect(await blank()).toBeGreaterThanOrEqual(0);
});

for (const { width, height } of [
  { width: 360, height: 480 },
  { width: 320, height: 300 },
  { width: 240, height: 420 },
]) {
  test(`${width} by ${height} pixels: a card leaves the caption and a part of the picture, and closes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./${linkTo({ embed: PLAIN, selection: [TIE] })}`);
    const card = page.getByRole('region', { name: 'What was chosen' });
    const graph = page.getByRole('application');
    await expect(card.locator('blockquote').first()).toBeAttached();
    const [full, picture, over] = [
      await page.getByRole('link', { name: /^Open in full/ }).boundingBox(),
      await graph.boundingBox(),
      await card.boundingBox(),
    ];
    if (full === null || picture === null || over === null) throw new Error('a part is missing');
    expect(over.y).toBeGreaterThanOrEqual(full.y + full.height);
    expect(over.y - picture.y).toBeGreaterThanOrEqual(40);
    // Its button stays where it is while the card is read.
    await card.evaluate((each) => each.scrollTo(0, each.scrollHeight));
    await card.getByRole('button', { name: 'Close' }).click();
    await expect(card).toHaveCount(0);
    await expect(graph).toBeFocused();
    await graph.press('n');
    await expect(card).toBeVisible();
    await card.press('Escape');
    await expect(card).toHaveCount(0);
  });
}

test('it draws where storage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  await page.goto(`./${linkTo({ embed: { theme: 'dark', transparent: false } })}`);
  await expect(page.getByRole('application')).toBeVisible();
});

test('a story is told within an embed, step by step, without a step in the history', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 });
  await page.goto(`./${linkTo({ story: { id: 'five-articles-in-order', step: 2 }, embed: PLAIN })}`);
  const story = page.getByRole('region', { name: 'The story' });
  await expect(story.getByRole('heading', { name: 'Other payments to Michael Flynn' })).toBeVisible();
  await expect(page.getByText(/^7 ties from/)).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await story.getByRole('button', { name: /Next/ }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain('story=five-articles-in-order~3');
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(page.getByText(/^7 ties from/)).toHaveCount(0);
  await expect(page.getByText(/^\d+ ties from/)).toBeVisible();
});

test('the same address without the word for it is a page of its own, and back', async ({ page }) => {
  await page.goto(`./${linkTo({ embed: PLAIN })}`);
  await expect(page.getByRole('link', { name: /Open in full/ })).toBeVisible();
  await page.evaluate((fragment) => location.assign(fragment), linkTo({}));
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: /Open in full/ })).toBeVisible();
});
