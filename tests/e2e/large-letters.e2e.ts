/** A reader may set letters to twice their size; nothing that one has to press or read is cut off then. */
import { linkTo } from './dataset.ts';
import { clippedControls, expectNoSidewaysScroll } from './measure.ts';
import * as at from './page.ts';
import { test as base, expect } from './test.ts';

const LINKS = {
  'the graph': linkTo({}),
  'the list': linkTo({ show: 'list' }),
  'an entity': linkTo({ selection: ['kaspersky-lab'] }),
  'a tie': linkTo({ selection: ['kgss-paid-flynn'] }),
};

/**
 * A browser whose reader asked for 32 px, which widths in `rem` follow as well. Set at the start of the engine: a
 * profile's preferences mean nothing to a Chromium without a window of its own.
 */
const test = base.extend({
  context: async ({ playwright, launchOptions, baseURL, viewport, contextOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const context = await browser.newContext({
      ...contextOptions,
      viewport,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    await use(context);
    await browser.close();
  },
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height } });

    test(`with letters of twice the size nothing is cut off, ${width} px`, async ({ page }) => {
      for (const [name, link] of Object.entries(LINKS)) {
        await at.openLink(page, link);
        await expect(page.getByText(/^Loading/)).toHaveCount(0);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
        await expectNoSidewaysScroll(page);
        expect.soft(await clippedControls(page), name).toEqual([]);
      }
    });
  });
}
