/** The Share dialog: what a link shows in words, the link live and pinned, and copying it in every form. */
import type { Page } from '@playwright/test';
import { dateInWords } from '../../src/core/time/words.ts';
import { formatForCopy } from '../../src/core/url/format.ts';
import { dataset, linkTo, viewWith } from './dataset.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const TIE = 'kgss-paid-flynn';
const VIEW = viewWith({ selection: [TIE] });

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'Share this view' });
}

async function openDialog(page: Page, fragment = linkTo({ selection: [TIE] })): Promise<void> {
  await at.openLink(page, fragment);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialogOf(page)).toBeVisible();
}

function said(page: Page) {
  return dialogOf(page).getByRole('status');
}

test('says in words what the link shows, with the status of the tie, counts and days', async ({ page }) => {
  await openDialog(page);
  const counts = (await at.counts(page).first().textContent()) ?? '';
  const [, ties = '', entities = ''] = /^(\d+) of \d+ ties · (\d+) of/.exec(counts) ?? [];
  const dialog = dialogOf(page);
  await expect(dialog).toContainText(/paid Michael Flynn: (confirmed|stated|reported|alleged)/);
  await expect(dialog).toContainText(`${ties} of ${dataset.ties.length} ties and ${entities} of `);
  await expect(dialog).toContainText(`Data of ${dateInWords(dataset.updated)}, shared on `);
});

test('copies the live link and the pinned link, and both open the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, `#v=1&d=kaspersky@${dataset.hash}&sel=${TIE}`);
  const dialog = dialogOf(page);
  const link = dialog.getByRole('textbox', { name: 'Link', exact: true });
  // A view that came pinned is sent on pinned.
  await expect(dialog.getByRole('radio', { name: 'Pinned link' })).toBeChecked();
  for (const { name, pinned } of [
    { name: 'Live link', pinned: null },
    { name: 'Pinned link', pinned: dataset.hash },
  ]) {
    await dialog.getByRole('radio', { name }).check();
    await expect.poll(async () => new URL(await link.inputValue()).hash).toBe(formatForCopy({ ...VIEW, pinned }));
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await expect(said(page)).toContainText(`${name} copied.`);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await link.inputValue());
  }
});

test('copies title, counts, day and link as text, as Markdown, and as HTML beside text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page);
  const dialog = dialogOf(page);
  const link = await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) === true ? (await item.getType(wanted)).text() : null;
    }, type);

  await dialog.getByRole('button', { name: 'As plain text' }).click();
  await expect(said(page)).toContainText('Copied as plain text.');
  const text = (await read('text/plain')) ?? '';
  expect(text.split('\n').at(-1)).toBe(link);
  expect(text).toContain('Data of ');

  await dialog.getByRole('button', { name: 'As Markdown' }).click();
  await expect(said(page)).toContainText('Copied as Markdown.');
  expect(await read('text/plain')).toContain(`](<${link}>)`);

  await dialog.getByRole('button', { name: 'As HTML' }).click();
  await expect(said(page)).toContainText('Copied as HTML');
  expect(await read('text/plain')).toBe(text);
  expect(await read('text/html')).toContain(`<a href="${link.replaceAll('&', '&amp;')}"`);
});

test('where the browser refuses the clipboard, link and texts are there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
  });
  await openDialog(page);
  const dialog = dialogOf(page);
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    });
  await dialog.getByRole('button', { name: 'Copy the link' }).click();
  await expect(said(page)).toContainText('copy it by hand');
  expect(await selected()).toBe(await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue());
  await dialog.getByRole('button', { name: 'As HTML' }).click();
  await expect.poll(selected).toMatch(/^<p><a href="http/);
});

test('hands the view to another app where the browser can, and is silent when the reader thinks better of it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const taken: ShareData[] = [];
    Object.assign(window, { taken });
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        taken.push(data);
        if (taken.length > 1) throw new DOMException('Closed', 'AbortError');
      },
    });
  });
  await openDialog(page);
  const button = dialogOf(page).getByRole('button', { name: 'Share with an app' });
  await button.click();
  await expect(said(page)).toContainText('Handed to the app');
  const taken = await page.evaluate(() => ('taken' in window ? window.taken : []));
  const link = await dialogOf(page).getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  expect(taken).toEqual([expect.objectContaining({ url: link, title: expect.stringContaining('paid Michael Flynn') })]);
  await button.click();
  await expect(said(page)).not.toContainText('could not');
});

test('shows a code to scan of the link that is chosen, in words for those who cannot see it, and none of a long one', async ({
  page,
}) => {
  await openDialog(page);
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Show a code to scan' }).click();
  const live = await dialog.getByRole('img', { name: 'QR code of the live link' }).locator('path').getAttribute('d');
  await dialog.getByRole('radio', { name: 'Pinned link' }).check();
  const pinned = dialog.getByRole('img', { name: 'QR code of the pinned link' });
  await expect(pinned.locator('path')).not.toHaveAttribute('d', live ?? '');
  await dialog.getByRole('button', { name: 'Hide the code' }).click();
  await expect(pinned).toHaveCount(0);

  await openDialog(page, `${linkTo({})}&later=${'x-'.repeat(400)}`);
  await dialog.getByRole('button', { name: 'Show a code to scan' }).click();
  await expect(dialog.getByText('too fine for a camera')).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveCount(0);
});

test('without Web Share there is no button for it, and Escape closes the dialog and gives the focus back', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await openDialog(page);
  await expect(dialogOf(page).getByRole('button', { name: 'Share with an app' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('on a phone the dialog fills the screen, and everything in it is large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await openDialog(page, linkTo({}));
  const dialog = dialogOf(page);
  expect((await dialog.boundingBox())?.width).toBe(390);
  for (const control of await dialog.locator('button, input:not([type=radio], [type=checkbox]), label').all()) {
    const box = await control.boundingBox();
    expect(box?.height, (await control.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
  const wide = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(wide).toBe(false);
});
