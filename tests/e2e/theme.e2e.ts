/** Light and dark, and no more motion than the reader wants. */
import type { Page } from '@playwright/test';
import { emptyPlace, type GraphElement, pictureOn } from './canvas.ts';
import { linkTo } from './dataset.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

test('the theme is chosen in the menu, changes page and canvas, and is remembered', async ({ page }) => {
  await at.openLink(page, linkTo({}));
  const light = await coloursOn(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  const dark = await coloursOn(page);
  expect(dark.page).not.toBe(light.page);
  await expect.poll(async () => (await coloursOn(page)).label).not.toBe(light.label);

  await at.openLink(page, linkTo({}));
  expect((await coloursOn(page)).page).toBe(dark.page);

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  expect((await coloursOn(page)).page).toBe(light.page);
  await page.getByRole('radio', { name: 'As the system' }).check();
  expect((await coloursOn(page)).page).toBe(dark.page);
  await at.openLink(page, linkTo({}));
  expect((await coloursOn(page)).page).toBe(dark.page);
});

test('with reduced motion nothing is animated: the picture is there at once', async ({ page }) => {
  await at.openLink(page, linkTo({}));
  const { x, y } = await emptyPlace(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -600);
  await page.getByRole('button', { name: /^Fit/ }).click();
  const [once, later] = [await pictureOn(page), await afterFrames(page, 20)];
  expect(later.zoom).toBe(once.zoom);
  expect(later.pan).toEqual(once.pan);
  const moving = await page.evaluate(
    () => document.getAnimations().filter((each) => each.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

/** The page's own colour, and the colour of letters on the canvas. */
function coloursOn(page: Page): Promise<{ page: string; label: string }> {
  return page.evaluate(() => {
    const cy = document.querySelector<GraphElement>('[role="application"]')?._cyreg?.cy;
    return {
      page: getComputedStyle(document.body).backgroundColor,
      label: String(cy?.nodes().toArray()[0]?.style('border-color')),
    };
  });
}

async function afterFrames(page: Page, count: number): ReturnType<typeof pictureOn> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  }, count);
  return pictureOn(page);
}
