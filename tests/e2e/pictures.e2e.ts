/** The view as a picture and on paper: SVG, PNG, the clipboard, print. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { formatForCopy } from '../../src/core/url/format.ts';
import { findWays } from '../../src/core/ways/search-ways.ts';
import { dataset, linkTo, shownIn, viewWith } from './dataset.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'Share this view' });
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialogOf(page)).toBeVisible();
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path());
}

/** Ids in an SVG, as the browser's own XML parser reads it. */
async function idsIn(page: Page, svg: string): Promise<{ ties: string[]; entities: string[]; faults: number }> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    const of = (name: string): string[] =>
      [...read.querySelectorAll(`[${name}]`)].flatMap((each) => each.getAttribute(name)?.split(' ') ?? []).sort();
    return {
      ties: of('data-ties'),
      entities: of('data-entity'),
      faults: read.querySelectorAll('parsererror').length,
    };
  }, svg);
}

for (const link of ['', linkTo({ time: { from: '2015', to: '2017' }, denied: true, scope: 'all' })]) {
  test(`the saved SVG shows the ties of the list, with words and link: ${link || 'the opening view'}`, async ({
    page,
  }) => {
    await at.openLink(page, link);
    await openDialog(page);
    const svg = (await saved(page, 'Save as SVG')).toString('utf8');
    await expect(dialogOf(page).getByRole('status')).toContainText('Saved the picture as SVG.');
    const ids = await idsIn(page, svg);
    expect(ids.faults).toBe(0);
    expect(svg).toContain(`Data of `);
    expect(svg).toMatch(/href="http[^"]+#v=1&amp;d=/);
    await page.keyboard.press('Escape');
    await at.showAs(page, 'List');
    await expect.poll(async () => (await at.listed(page)).ties.length).toBe(ids.ties.length);
    const { ties, entities } = await at.listed(page);
    expect({ ties: ids.ties, entities: ids.entities }).toEqual({ ties, entities });
  });
}

test('the picture carries the link that is chosen', async ({ page }) => {
  await at.openLink(page, linkTo({ show: 'timeline' }));
  await openDialog(page);
  const note = 'The page shows these ties as a timeline; the picture is their graph.';
  await expect(dialogOf(page).getByText(note)).toBeVisible();
  const linkIn = async (): Promise<string | undefined> => {
    const svg = (await saved(page, 'Save as SVG')).toString('utf8');
    expect(svg).toContain(note);
    return /href="http[^"]+(#v=1[^"]+)"/.exec(svg)?.[1]?.replaceAll('&amp;', '&');
  };
  const view = viewWith({ show: 'timeline' });
  expect(await linkIn()).toBe(formatForCopy(view));
  await dialogOf(page).getByRole('radio', { name: 'Pinned link' }).check();
  expect(await linkIn()).toBe(formatForCopy({ ...view, pinned: dataset.hash }));
});

test('a PNG is twice the size of the sheet, or as wide as A4 at 300 dots an inch', async ({ page }) => {
  await at.openLink(page);
  await openDialog(page);
  const widthOf = (png: Buffer): number => png.readUInt32BE(16);
  const png = await saved(page, 'Save as PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(widthOf(png)).toBe(2400);
  await expect(dialogOf(page).getByRole('status')).toContainText('Saved the picture as PNG.');
  expect(widthOf(await saved(page, 'Save as PNG for print'))).toBe(3508);
});

test('the picture is copied, and where the browser refuses, words say what to do', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await at.openLink(page);
  await openDialog(page);
  const copy = dialogOf(page).getByRole('button', { name: 'Copy the picture' });
  await copy.click();
  await expect(dialogOf(page).getByRole('status')).toContainText('Copied the picture.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('refused')) });
  });
  await copy.click();
  await expect(dialogOf(page).getByRole('status')).toContainText('Save it as PNG instead.');
});

/** Opens a link and lays its sheet out as for paper. */
async function openSheet(page: Page, link: string): Promise<Locator> {
  await at.openLink(page, link);
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  const sheet = page.locator('body > article');
  await expect(sheet).toBeAttached();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(sheet).toBeVisible();
  return sheet;
}

/** The numbers behind the ties: each line has some, each is that of a printed source, and each source has its number. */
async function expectNotesToMatchSources(sheet: Locator, lines: number): Promise<void> {
  const sources = await sheet.locator('ol').last().getByRole('listitem').count();
  const notes = await sheet.getByText(/^\[[^\]]*\]$/).allTextContents();
  expect(notes).toHaveLength(lines);
  for (const note of notes) expect(note).toMatch(/^\[[1-9]\d*(, [1-9]\d*)*\]$/);
  const numbers = new Set(notes.flatMap((note) => note.match(/\d+/g) ?? []).map(Number));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: sources }, (_, place) => place + 1));
}

test('paper has the picture, every visible tie with its status, and the sources as numbered notes', async ({
  page,
}) => {
  const sheet = await openSheet(page, linkTo({ denied: true }));
  await expect(page.getByRole('application')).toBeHidden();
  const ids = await idsIn(page, await sheet.evaluate((each) => new XMLSerializer().serializeToString(each)));
  expect(ids.ties.length).toBeGreaterThan(20);
  await expect(sheet.getByRole('list').first().getByRole('listitem')).toHaveCount(ids.ties.length);
  const denied = dataset.ties.filter(({ id, status }) => ids.ties.includes(id) && status.denial !== 'none');
  await expect(sheet.getByRole('listitem').getByText(/^Denied/)).toHaveCount(denied.length);
  await expectNotesToMatchSources(sheet, ids.ties.length);
  expect(await sheet.evaluate((each) => getComputedStyle(each).color)).toBe('rgb(0, 0, 0)');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.screenshot({ path: test.info().outputPath('print.png'), fullPage: true });
  await page.pdf({ path: test.info().outputPath('print.pdf'), format: 'A4' });
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

const WAYS = { scope: 'all', path: { from: 'michael-flynn', to: 'interpol' }, inOrder: true } as const;

test('paper has the ways that are asked for, step by step with what each rests on, and no other ties', async ({
  page,
}) => {
  const sheet = await openSheet(page, linkTo(WAYS));
  const shown = new Set(shownIn(viewWith(WAYS)).ties);
  const { ways } = findWays(
    { ...WAYS.path, most: 20, steps: null, inOrder: true },
    dataset.ties.filter(({ id }) => shown.has(id)),
  );
  await expect(sheet.getByText(`${ways.length} ways. Asked for: any number of steps, in order of time.`)).toBeVisible();
  const told = sheet.locator('section');
  await expect(told).toHaveCount(ways.length);
  for (const [position, way] of ways.entries()) {
    await expect(told.nth(position)).toContainText(/(Weakest links?|Rests on|Every step)/);
    await expect(told.nth(position).getByRole('listitem')).toHaveCount(way.steps.length);
  }
  const onWays = ways.flatMap(({ steps }) => steps.flatMap(({ ties }) => ties));
  const ties = new Set(onWays);
  await expect(sheet.locator('ul > li')).toHaveCount(ties.size);
  await expect(sheet.getByText(/The ways stand out in the picture; its \d+ other ties are not listed/)).toBeVisible();
  await expectNotesToMatchSources(sheet, onWays.length + ties.size);
  await page.screenshot({ path: test.info().outputPath('print.png'), fullPage: true });
  await page.pdf({ path: test.info().outputPath('print.pdf'), format: 'A4' });
});

test('paper says why there is no way, and lists no tie', async ({ page }) => {
  const sheet = await openSheet(page, linkTo({ ...WAYS, steps: 1 }));
  await expect(sheet.getByText(/^No way leads from .* in one step, .*Connected if you allow 3 steps/)).toBeVisible();
  await expect(sheet.getByRole('listitem')).toHaveCount(0);
  await expect(sheet.getByText(/The picture’s \d+ ties are not listed here\./)).toBeVisible();
});
