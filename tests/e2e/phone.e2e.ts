/** On a phone panels are sheets, targets are large enough for a thumb, and nothing scrolls sideways. */
import type { Page } from '@playwright/test';
import { placeOnALine } from './canvas.ts';
import { linkTo, nameOf, tieOf } from './dataset.ts';
import { expectNoSidewaysScroll, smallTargets } from './measure.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const TIE = tieOf('kgss-paid-flynn');

const PLACES: readonly { readonly name: string; readonly link: string; readonly panel?: string }[] = [
  { name: 'the graph', link: linkTo({}) },
  { name: 'the list', link: linkTo({ show: 'list' }) },
  { name: 'an entity', link: linkTo({ selection: ['kaspersky-lab'] }) },
  { name: 'a tie', link: linkTo({ selection: [TIE.id] }) },
  { name: 'nothing left', link: linkTo({ time: { from: '1901', to: '1902' } }) },
  { name: 'the questions', link: linkTo({}), panel: 'Questions' },
  { name: 'the filters', link: linkTo({}), panel: 'Filters' },
  { name: 'the years', link: linkTo({}), panel: 'Years' },
];

test.describe('390 px wide', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  const panels = (page: Page) => page.getByRole('navigation', { name: 'Panels' });

  for (const { name, region } of [
    { name: 'Questions', region: 'Where to begin' },
    { name: 'Filters', region: 'Filters' },
    { name: 'Years', region: 'Years' },
  ]) {
    test(`the sheet ${name} opens by its button and closes by Escape, its own button and its opener`, async ({
      page,
    }) => {
      await at.openLink(page, linkTo({}));
      const opener = panels(page).getByRole('button', { name });
      const sheet = page.getByRole('region', { name: region, exact: true }).first();
      await expect(sheet).toHaveCount(0);
      for (const close of [
        async () => {
          await sheet.getByRole('button').first().focus();
          await page.keyboard.press('Escape');
        },
        () => sheet.getByRole('button', { name: /^Close/ }).tap(),
        () => opener.tap(),
      ]) {
        await opener.tap();
        await expect(sheet).toBeVisible();
        await expect(opener).toHaveAttribute('aria-expanded', 'true');
        await expectNoSidewaysScroll(page);
        await close();
        await expect(sheet).toHaveCount(0);
        await expect(opener).toHaveAttribute('aria-expanded', 'false');
      }
    });
  }

  test('a link to a tie shows its words within two taps', async ({ page }) => {
    await at.openLink(page, linkTo({ selection: [TIE.id] }));
    const phrase = at.details(page).getByText(`“${TIE.claims[0]?.evidence[0]?.exact}”`).first();
    await expect(at.detailsHeading(page)).toBeInViewport();
    await expect(phrase).toBeVisible();
    // No tap at all: it is in the sheet, a flick of the thumb away.
    await phrase.scrollIntoViewIfNeeded();
    await expect(phrase).toBeInViewport();
  });

  test('a tie is one tap away on the canvas, and one more tap puts its sheet away', async ({ page }) => {
    await at.openLink(page, linkTo({}));
    const { id, x, y } = await placeOnALine(page);
    const tie = tieOf(id);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => page.url()).toContain(`sel=${tie.id}`);
    await expect(at.detailsHeading(page)).toContainText(nameOf(tie.to));
    await expect(at.details(page).getByRole('blockquote').first()).toBeVisible();
    await at
      .details(page)
      .getByRole('button', { name: /^Close/ })
      .tap();
    await expect(at.details(page)).toHaveCount(0);
  });

  test('a question from the bare address: one tap opens it and puts the sheet away', async ({ page }) => {
    await at.openLink(page);
    await page.getByRole('button', { name: /^Who paid Michael Flynn/ }).tap();
    await expect.poll(() => page.url()).toContain('view=who-paid-flynn');
    await expect(page.getByRole('heading', { name: 'Where to begin' })).toHaveCount(0);
  });

  for (const { name, link, panel } of PLACES) {
    test(`no sideways scrolling and targets of 44 px: ${name}`, async ({ page }) => {
      await at.openLink(page, link);
      if (panel !== undefined) await panels(page).getByRole('button', { name: panel }).tap();
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      await expectNoSidewaysScroll(page);
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});
