/** Pinned links: what changed for their view since, the view as it was, and links that are pinned to nothing. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { after, before, withoutOffice } from '../fixtures/changed-dataset.ts';
import { serve } from './changed.ts';
import { dataset, linkTo } from './dataset.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

declare global {
  interface Window {
    /** Every sentence with "change" in it that was on the screen. */
    said: Set<string>;
  }
}

const ID = dataset.id;
const was = before(ID).compiled;
const is = after(ID).compiled;
const pinned = (rest = '', hash = was.hash) => `#v=1&d=${ID}@${hash}${rest}`;

const since = (page: Page): Locator => page.getByRole('region', { name: 'Since this link was made' });
const asItWas = (page: Page): Locator => page.getByRole('region', { name: 'Shown as it was' });
const changes = (page: Page): Locator => since(page).getByRole('list', { name: 'Changes' }).locator('> li');

test('a link pinned before a real change names exactly that change, each record one press away', async ({ page }) => {
  await serve(page, { now: is, was: [was] });
  await at.openLink(page, pinned('&scope=all'));
  await expect(since(page).getByRole('status')).toHaveText(
    'This link was made on the data of 1 August 2017, which have changed since. For this view: 1 tie added, 1 withdrawn, 1 now denied.',
  );
  await expect(page.getByRole('button', { name: /^Dismiss: / })).toHaveCount(0);
  await since(page).getByRole('button', { name: 'What changed' }).click();
  await expect(changes(page)).toHaveText([
    /^Added.*Quill, a spokesman worked for Cobalt Systems/,
    /^Withdrawn.*Cobalt Systems paid a fee to Ada Marsh.*was withdrawn on 1 January 2018/,
    /^Now denied.*Delta Agency looked into Cobalt Systems.*Now denied as a whole by Delta Agency/,
  ]);
  await expect(since(page).getByRole('list', { name: 'Corrections' })).toContainText('The fee is marked as withdrawn.');
  await since(page).getByRole('button', { name: 'Delta Agency looked into Cobalt Systems' }).click();
  await expect(at.detailsHeading(page)).toHaveText('Delta Agency looked into Cobalt Systems');
  await expect(at.detailsHeading(page)).toBeFocused();

  // A narrower view has fewer changes, at once.
  await at.filters(page).getByRole('button', { name: 'Only Payment', exact: true }).click();
  await expect(since(page).getByRole('status')).toContainText(
    'For this view: 1 tie withdrawn, 1 now denied. Elsewhere 1 other',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    test('axe finds nothing in what changed, nor in the view as it was', async ({ page }) => {
      await serve(page, { now: is, was: [was] });
      await at.openLink(page, pinned('&scope=all'));
      await since(page).getByRole('button', { name: 'What changed' }).click();
      await expect(changes(page)).toHaveCount(3);
      expect(await axe(page)).toEqual([]);
      await since(page).getByRole('button', { name: 'Show as it was' }).click();
      await expect(asItWas(page)).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
  });
}

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test('the view as it was and back again, by the buttons and by Back', async ({ page }) => {
  await serve(page, { now: is, was: [was] });
  await at.openLink(page, pinned('&scope=all&show=list'));
  const [now, then] = [is, was].map(({ ties }) => ties.map(({ id }) => id).sort());
  await expect.poll(async () => (await at.listed(page)).ties).toEqual(now);
  await since(page).getByRole('button', { name: 'Show as it was' }).click();
  await expect(asItWas(page).getByRole('status')).toHaveText('Shown as it was on 1 August 2017. Made up for a test.');
  const back = asItWas(page).getByRole('button', { name: 'Show as it is now' });
  await expect(back).toBeFocused();
  await expect.poll(async () => (await at.listed(page)).ties).toEqual(then);
  expect(page.url()).toContain(`d=${ID}@${was.hash}&was=1`);

  // What a reader does there stays there.
  await at.tieButton(page, 'cobalt-paid-ada').click();
  await expect(at.details(page)).toContainText('Stated');
  await page.reload();
  await expect(at.details(page)).toContainText('Stated');

  await asItWas(page).getByRole('button', { name: 'Show as it is now' }).click();
  await expect(at.details(page)).toContainText('Retracted');
  await page.goBack();
  await expect(asItWas(page)).toBeVisible();
  await expect(at.details(page)).toContainText('Stated');
});

test('what is gone opens as it was', async ({ page }) => {
  await serve(page, { now: withoutOffice(ID).compiled, was: [was] });
  await at.openLink(page, pinned('&scope=all&sel=ada-at-delta'));
  await since(page).getByRole('button', { name: 'What changed' }).click();
  await since(page).getByRole('button', { name: 'Ada Marsh held a post at Delta Agency (open it as it was)' }).click();
  await expect(at.detailsHeading(page)).toHaveText('Ada Marsh held a post at Delta Agency');
  await expect(asItWas(page)).toBeVisible();
});

test('what did not change for the view, and what did not change at all', async ({ page }) => {
  await serve(page, { now: is, was: [was, is] });
  await at.openLink(page, pinned('&rel=office&scope=all'));
  await expect(since(page).getByRole('status')).toContainText(
    'Nothing that this view shows is different. Elsewhere 3 other records changed.',
  );
  await expect(since(page).getByRole('button', { name: 'What changed' })).toHaveCount(0);
  await since(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(since(page)).toHaveCount(0);
  await at.openLink(page, pinned('', is.hash));
  await expect(since(page)).toHaveCount(0);
  await at.openLink(page, pinned('', is.hash.slice(0, 6)));
  await expect(since(page)).toHaveCount(0);
});

test('the first six digits name a version; a hash that nobody knows says so, and today’s data open', async ({
  page,
}) => {
  await serve(page, { now: is, was: [was] });
  await at.openLink(page, pinned('&scope=all', was.hash.slice(0, 6)));
  await expect(since(page).getByRole('status')).toContainText('1 tie added');
  for (const hash of ['0123456789abcdef', 'f'.repeat(64)]) {
    await at.openLink(page, pinned('&scope=all', hash));
    await expect(since(page).getByRole('status')).toContainText(
      'No version of the data that is kept here has the hash',
    );
    await expect(at.counts(page)).toContainText(`${is.ties.length} of ${is.ties.length} ties`);
  }
  for (const hash of ['latest', '12345', '%3Cb%3E', '']) {
    await at.openLink(page, pinned('&scope=all', hash));
    await expect(since(page)).toHaveCount(0);
    await expect(
      page.getByRole('button', { name: /^Dismiss: This link is pinned to a state .* cannot be read/ }),
    ).toBeVisible();
    await expect(at.counts(page)).toContainText(`${is.ties.length} of ${is.ties.length} ties`);
  }
  await at.openLink(page, pinned('&was=1&scope=all', '0123456789abcdef'));
  // One notice says it all.
  await expect(page.getByRole('button', { name: /^Dismiss/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Dismiss: This view cannot be shown as it was/ })).toBeVisible();
  await expect(asItWas(page)).toHaveCount(0);
  await expect(since(page)).toHaveCount(0);
});

test('that the data changed is only ever said of a version that is known', async ({ page }) => {
  await page.addInitScript(() => {
    window.said = new Set();
    const listen = (): void => {
      for (const line of document.body?.innerText.match(/[^.]*chang[^.]*/gi) ?? []) window.said.add(line);
      requestAnimationFrame(listen);
    };
    listen();
  });
  await serve(page, { now: is, was: [was] });
  for (const rest of ['&embed=1', '&embed=1&was=1', '&scope=all', '&scope=all&was=1']) {
    await page.goto('about:blank');
    await page.goto(`./${pinned(rest, '1234567890abcdef')}`);
    await expect(page.getByText('No version of the data that is kept here has the hash')).toBeVisible();
    const said = await page.evaluate(() => [...window.said]);
    expect(
      said.filter((line) => /data|since/.test(line)),
      rest,
    ).toEqual([]);
  }
  await page.goto('about:blank');
  await page.goto(`./${pinned('&embed=1')}`);
  await expect(page.getByText(/Data as of .*, changed since this was embedded/)).toBeVisible();
  await expect(page.getByText('pinned to another version')).toHaveCount(0);
});

test.describe('a version that does not arrive', () => {
  // The browser itself complains of a refused request.
  test.use({ expectedErrors: [/Failed to load resource/] });

  for (const { what, list, data } of [
    { what: 'no list', list: { status: 404, body: 'Not found' } },
    { what: 'a truncated list', list: { body: '[{"hash":"' } },
    { what: 'a truncated version', data: { body: '{"format":1,"dataset":{"id":"kas' } },
    { what: 'another version in its place', data: { body: '' } },
  ]) {
    test(`${what}: today’s data open with the reason, and a second try works`, async ({ page }) => {
      const wrong = data?.body === '' ? { body: '{"issues":[]}' } : data;
      await serve(page, { now: is, was: [was], ...(list && { list }), ...(wrong && { data: wrong }) });
      await at.openLink(page, pinned('&scope=all'));
      await expect(since(page).getByRole('status')).toContainText('What is different cannot be said:');
      await expect(at.counts(page)).toContainText(`${is.ties.length} of ${is.ties.length} ties`);
      await at.openLink(page, pinned('&scope=all&was=1'));
      await expect(
        page.getByRole('button', { name: /^Dismiss: This view cannot be shown as it was\. / }),
      ).toBeVisible();
      await expect(at.counts(page)).toContainText(`${is.ties.length} of ${is.ties.length} ties`);
      await page.unrouteAll();
      await serve(page, { now: is, was: [was] });
      await since(page).getByRole('button', { name: 'Try again' }).click();
      await expect(since(page).getByRole('status')).toContainText('1 tie added');
    });
  }
});

test('“Copy a link pinned to these data” gives the view with the hash of the data', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await at.openLink(page, linkTo({ scope: 'all' }));
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Commands', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Commands' });
  await dialog.getByRole('menuitem', { name: 'Copy a link pinned to these data' }).click();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText('Pinned link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`#v=1&d=${ID}@${dataset.hash}&scope=all$`),
  );
});
