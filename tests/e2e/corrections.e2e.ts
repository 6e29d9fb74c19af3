/** Corrections: on their page, in their feed, and on every record that they touched. */
import { after } from '../fixtures/changed-dataset.ts';
import { serve } from './changed.ts';
import { dataset } from './dataset.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

test('the dialog leads to the page and the feed, which a parser of XML reads', async ({ page }) => {
  await at.openLink(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'About and method' }).click();
  const dialog = page.getByRole('dialog');
  const feed = await dialog.getByRole('link', { name: 'an Atom feed' }).getAttribute('href');
  const read = await page.evaluate(async (address) => {
    const response = await fetch(address);
    const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
    const text = (name: string) => xml.querySelector(`feed > ${name}`)?.textContent ?? null;
    return {
      fault: xml.querySelector('parsererror')?.textContent ?? null,
      root: `${xml.documentElement.namespaceURI} ${xml.documentElement.localName}`,
      needed: [text('id'), text('title'), text('updated'), text('author > name')],
      entries: xml.querySelectorAll('entry').length,
    };
  }, feed ?? '');
  expect(read.fault).toBeNull();
  expect(read.root).toBe('http://www.w3.org/2005/Atom feed');
  for (const value of read.needed) expect(value).toMatch(/./);
  expect(read.entries).toBe(dataset.corrections.length);

  await dialog.getByRole('link', { name: 'the page of corrections and versions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible();
  // The version of today opens on today's data, without a word about changes.
  await page.getByRole('main').getByRole('listitem').filter({ hasText: dataset.hash }).getByRole('link').click();
  await expect(at.counts(page)).toBeVisible();
  expect(page.url()).toContain(`@${dataset.hash}`);
});

test('a corrected record says so in its details: an entity, a tie by its claim; others do not', async ({ page }) => {
  const now = after(dataset.id).compiled;
  await serve(page, { now, was: [] });
  const corrected = at.details(page).getByRole('note', { name: 'Corrected' });
  for (const [id, words] of [
    ['ada', 'Corrected 1 August 2017: A name. It was misspelt.'],
    ['cobalt-paid-ada', 'Corrected 2 January 2018: The fee is marked as withdrawn.'],
    ['paid-1', 'Corrected 2 January 2018: The fee is marked as withdrawn.'],
  ] as const) {
    await at.openLink(page, `#v=1&d=${dataset.id}&scope=all&sel=${id}`);
    await expect(corrected).toContainText(words);
    await expect(corrected.getByRole('link', { name: 'All corrections' })).toHaveAttribute(
      'href',
      `./${dataset.id}/corrections/`,
    );
  }
  await at.openLink(page, `#v=1&d=${dataset.id}&scope=all&sel=delta`);
  await expect(at.detailsHeading(page)).toHaveText('Delta Agency');
  await expect(corrected).toHaveCount(0);
});
