/** A reader may set letters to twice their size; nothing that one has to press or read is cut off then. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** A browser whose reader asked for 32 px in its settings, which widths in `rem` follow as well. */
const test = base.extend({
  context: async ({ playwright, launchOptions, baseURL, viewport, contextOptions }, use, testInfo) => {
    const profile = testInfo.outputPath('profile');
    await mkdir(join(profile, 'Default'), { recursive: true });
    const preferences = { webkit: { webprefs: { default_font_size: 32, default_fixed_font_size: 26 } } };
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const options = { ...launchOptions, ...contextOptions, viewport, ...(baseURL === undefined ? {} : { baseURL }) };
    const context = await playwright.chromium.launchPersistentContext(profile, options);
    await use(context);
    await context.close();
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
