/** How two entities are connected: by mouse, by keyboard alone, and where they are not. */
import type { Page } from '@playwright/test';
import { findWays } from '../../src/core/ways/search-ways.ts';
import { pictureOn } from './canvas.ts';
import { copyByButton, expectSameElsewhere } from './copied.ts';
import { dataset, linkTo, nameOf, shownIn, viewWith } from './dataset.ts';
import { tabTo, watchPointer } from './keyboard.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const FLYNN = 'michael-flynn';
const INTERPOL = 'interpol';
const KASPERSKY = 'kaspersky-lab';
const QUESTION = `How are ${nameOf(FLYNN)} and ${nameOf(INTERPOL)} connected?`;

/** What core finds over the ties that the opening view shows. */
function found() {
  const shown = new Set(shownIn(viewWith({})).ties);
  const ties = dataset.ties.filter(({ id }) => shown.has(id));
  return findWays({ from: FLYNN, to: INTERPOL, most: 20, steps: null, inOrder: false }, ties).ways;
}

async function expectFound(page: Page): Promise<void> {
  await expect(at.ways(page).getByRole('heading', { name: QUESTION })).toBeVisible();
  const ways = found();
  expect(ways.length).toBeGreaterThan(1);
  for (const [position, way] of ways.slice(0, 3).entries()) {
    const item = at.ways(page).getByRole('region', { name: `Way ${position + 1}:` });
    const chain = item.getByRole('list', { name: 'From end to end' }).getByRole('button');
    await expect(chain).toHaveText(way.entities.map(nameOf));
  }
}

test('Flynn to Interpol, asked in the details by mouse, looked at alone, copied', async ({
  page,
  browser,
  listenTo,
}) => {
  await at.openLink(page, linkTo({ selection: [FLYNN] }));
  await at
    .details(page)
    .getByRole('button', { name: /^How is it connected with/ })
    .click();
  await page
    .getByRole('combobox', { name: /connected/i })
    .or(page.getByRole('textbox', { name: /connected/i }))
    .first()
    .fill(nameOf(INTERPOL));
  await page.keyboard.press('Enter');
  await expectFound(page);

  await at
    .ways(page)
    .getByRole('button', { name: /^Show this way alone.*way 1$/ })
    .click();
  await expect.poll(() => new URL(page.url()).hash).toContain('way=');
  await expect(at.ways(page).getByRole('region', { name: /^Way \d+:/ })).toHaveCount(1);
  await at.ways(page).getByRole('button', { name: 'Next way' }).click();
  await expect(at.ways(page).getByRole('region', { name: 'Way 2:' })).toBeVisible();
  await expectSameElsewhere(page, browser, listenTo, () => copyByButton(page));

  await at.ways(page).getByRole('button', { name: 'Show all', exact: true }).click();
  await expectFound(page);
  await at.ways(page).getByRole('button', { name: 'Clear the ways' }).click();
  await expect(at.ways(page)).toHaveCount(0);
});

test('Flynn to Interpol by keyboard alone: both selected on the graph, asked, an end left out, copied', async ({
  page,
  browser,
  listenTo,
}) => {
  const pressesOf = await watchPointer(page);
  await at.openLink(page, linkTo({ selection: [FLYNN, INTERPOL] }));
  await tabTo(page, at.graph(page));
  await page.keyboard.press('w');
  await expectFound(page);

  const options = at.ways(page).locator('summary').filter({ hasText: 'Options' });
  await tabTo(page, options);
  await page.keyboard.press('Enter');
  const leave = at.ways(page).getByRole('button', { name: new RegExp(`^Leave out ${nameOf(KASPERSKY)}`) });
  await tabTo(page, leave);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toContain(`hide=${KASPERSKY}`);
  await expect(at.ways(page).getByRole('status')).not.toContainText('Looking');
  await expectSameElsewhere(page, browser, listenTo, async () => {
    await tabTo(page, page.getByRole('button', { name: 'Copy link', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
  });
  expect(await pressesOf()).toBe(0);
});

test('the picture fits the ways, and all else stands aside', async ({ page }) => {
  await at.openLink(page, linkTo({ path: { from: FLYNN, to: INTERPOL } }));
  await expectFound(page);
  const { nodes, zoom } = await pictureOn(page);
  expect(nodes.length).toBe(shownIn(viewWith({})).entities.length);
  expect(zoom).toBeGreaterThan(0);
});

test('no way: it says why, names the nearest miss, and opens it', async ({ page }) => {
  const noWay = { path: { from: FLYNN, to: INTERPOL }, time: { from: '2014', to: '2014' } };
  await at.openLink(page, linkTo(noWay));
  await expect(at.ways(page).getByRole('status')).toContainText(/connected if/i);
  await at.ways(page).getByRole('status').locator('xpath=following-sibling::p').getByRole('button').first().click();
  await expect(at.ways(page).getByRole('region', { name: 'Way 1:' })).toBeVisible();
});

for (const [what, link] of [
  ['unknown ends', '#v=1&d=kaspersky&path=nobody..interpol'],
  ['one end twice', `#v=1&d=kaspersky&path=${FLYNN}..${FLYNN}`],
  ['a way with a gap', `#v=1&d=kaspersky&path=${FLYNN}..${INTERPOL}&way=${FLYNN},nobody`],
  ['no steps at all', `#v=1&d=kaspersky&path=${FLYNN}..${INTERPOL}&steps=0`],
  ['a billion steps', `#v=1&d=kaspersky&path=${FLYNN}..${INTERPOL}&steps=1000000000`],
] as const) {
  test(`a link with ${what} gets words and a way on`, async ({ page }) => {
    await at.openLink(page, link);
    await expect(page.getByRole('button', { name: /^Dismiss: .*this link/i })).toBeVisible();
    await expect(at.counts(page)).toBeVisible();
  });
}
