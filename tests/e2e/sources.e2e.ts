/** What rests on whom: a word is taken away, the page says what fell, and the link opens the same. */

import { falloutInWords } from '../../src/core/compile/fallout-words.ts';
import { withoutVoices } from '../../src/core/compile/without.ts';
import { copyByButton, expectSameElsewhere } from './copied.ts';
import { dataset, linkTo, sentence } from './dataset.ts';
import { tabTo, watchPointer } from './keyboard.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

/** The source with which the most ties fall. */
const SOURCE =
  [...dataset.sources].sort(
    (one, other) =>
      withoutVoices(dataset, [other.id]).fallout.fallen.length - withoutVoices(dataset, [one.id]).fallout.fallen.length,
  )[0]?.id ?? '';
const FALLOUT = withoutVoices(dataset, [SOURCE]).fallout;
const remaining = (ids: readonly string[]): readonly string[] => {
  const fallen = new Set(withoutVoices(dataset, ids).fallout.fallen);
  return dataset.ties.map(({ id }) => id).filter((id) => !fallen.has(id));
};

test('a source is taken away by mouse: what fell is said, listed, and in the link', async ({
  page,
  browser,
  listenTo,
}) => {
  expect(FALLOUT.fallen.length).toBeGreaterThan(0);
  await at.openLink(page, linkTo({ scope: 'all', denied: true, show: 'list' }));
  await page.getByRole('navigation', { name: 'Beside the view' }).getByRole('button', { name: 'Sources' }).click();
  const item = at.sources(page).locator(`[data-voice-id="${SOURCE}"]`);
  await item.getByRole('button', { name: /^Without / }).click();
  await expect(at.sources(page)).toContainText(falloutInWords(FALLOUT));
  await expect.poll(async () => (await at.listed(page)).ties).toEqual([...remaining([SOURCE])].sort());
  await expectSameElsewhere(page, browser, listenTo, () => copyByButton(page));
  await at.sources(page).getByRole('button', { name: 'Give all back' }).click();
  await expect.poll(async () => (await at.listed(page)).ties).toEqual(dataset.ties.map(({ id }) => id).sort());
});

test('all who spoke unnamed are taken away by keyboard alone', async ({ page, browser, listenTo }) => {
  const pressesOf = await watchPointer(page);
  await at.openLink(page, linkTo({ scope: 'all', denied: true, show: 'list' }));
  await tabTo(page, page.getByRole('button', { name: 'Skip to the details' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('navigation', { name: 'Beside the view' }).getByRole('button', { name: 'Sources' }));
  await page.keyboard.press('Enter');
  const button = at
    .sources(page)
    .locator('[data-voice-id="anonymous"]')
    .getByRole('button', { name: /^Without / });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await at.listed(page)).ties).toEqual([...remaining(['anonymous'])].sort());
  await expectSameElsewhere(page, browser, listenTo, async () => {
    await tabTo(page, page.getByRole('button', { name: 'Copy link', exact: true }));
    await page.keyboard.press('Enter');
  });
  expect(await pressesOf()).toBe(0);
});

test('a tie that fell says on whose word it rested, and gives it back', async ({ page }) => {
  const tie = FALLOUT.fallen[0] ?? '';
  await at.openLink(page, linkTo({ scope: 'all', denied: true, without: [SOURCE], selection: [tie] }));
  await expect(at.detailsHeading(page)).toContainText(sentence(tie).split(' ')[0] ?? '');
  await expect(at.details(page)).toContainText('Rests on nothing once the word of');
  await at.details(page).getByRole('button', { name: 'Give it back' }).first().click();
  await expect.poll(() => new URL(page.url()).hash).not.toContain('without=');
});

test('the rule of support is explained by the tie at hand', async ({ page }) => {
  await at.openLink(page, linkTo({ selection: ['kgss-paid-flynn'] }));
  await at.details(page).getByRole('button', { name: 'How is this decided?' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(sentence('kgss-paid-flynn'));
  await expect(dialog).toContainText(/Confirmed/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a list can be asked for ties that two voices assert', async ({ page }) => {
  const two = dataset.ties.filter(({ status }) => status.voices >= 2).map(({ id }) => id);
  expect(two.length).toBeGreaterThan(0);
  await at.openLink(page, linkTo({ scope: 'all', denied: true, show: 'list', voices: 2 }));
  await expect.poll(async () => (await at.listed(page)).ties).toEqual([...two].sort());
});
