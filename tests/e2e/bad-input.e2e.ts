/** Whatever a page is given or denied, it says so in words and does what it still can. */
import type { Page } from '@playwright/test';
import { formatIssue, type Issue } from '../../src/core/result.ts';

import { dataset, linkTo, sentence, shownIn, viewWith } from './dataset.ts';
import { hostileFragments } from './hostile-fragments.ts';
import * as at from './page.ts';
import { expect, test } from './test.ts';

const DATA = /\.data\.[0-9a-f]+\.json$/;
const TIE = 'kgss-paid-flynn';

test.describe('data that is no dataset', () => {
  // The browser itself complains of a refused request.
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a dataset with problems is a page that lists each by record, field and what would be right', async ({
    page,
  }) => {
    const issues: readonly Issue[] = [
      {
        code: 'dangling-reference',
        file: 'graph.json',
        path: 'ties[3].from',
        recordId: 'a-tie',
        message: 'No entity “x”.',
      },
      { code: 'shape', file: 'graph.json', path: '', recordId: null, message: 'It is <b>no</b> JSON.' },
    ];
    await page.route(DATA, (route) => route.fulfill({ json: { issues } }));
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This dataset cannot be shown yet');
    await expect(page.getByRole('main')).toContainText('2 problems were found');
    for (const issue of issues) {
      for (const part of [issue.recordId, issue.file, issue.path, issue.message, issue.code]) {
        if (part !== null) await expect(page.getByRole('main'), formatIssue(issue)).toContainText(part);
      }
    }
  });

  for (const { what, body, status = 200, type = 'application/json' } of [
    { what: 'a truncated file', body: '{"id":"kaspersky","title":"Kasp' },
    { what: 'an empty file', body: '' },
    { what: 'JSON of another kind', body: '[1,2,3]' },
    { what: 'a page of HTML in its place', body: '<!doctype html><title>Not here</title>', type: 'text/html' },
    { what: 'no file', body: 'Not found', status: 404, type: 'text/plain' },
    { what: 'a broken server', body: '', status: 500, type: 'text/plain' },
  ]) {
    test(`${what}: the page says that the data did not arrive, and a second try opens the same link`, async ({
      page,
    }) => {
      await page.route(DATA, (route) => route.fulfill({ body, status, contentType: type }));
      await page.goto(`./${linkTo({ selection: [TIE] })}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The data could not be loaded');
      await expect(page.getByRole('alert')).not.toBeEmpty();
      await page.unroute(DATA);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(at.detailsHeading(page)).toContainText('paid Michael Flynn');
    });
  }
});

test.describe('offline', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('a page that was open before the connection went still does everything', async ({ page, context }) => {
    await at.openLink(page, linkTo({}));
    // The rest is loaded once the page has come to rest; the search index is the last to be asked for.
    await page.waitForFunction(
      () => performance.getEntriesByType('resource').some(({ name }) => /\.search\.[0-9a-f]+\.json$/.test(name)),
      null,
      { timeout: 60_000 },
    );
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);

    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'About and method' }).click();
    await expect(page.getByRole('dialog')).toContainText('implies no wrongdoing');
    await page.keyboard.press('Escape');

    await at.showAs(page, 'List');
    await at.tieButton(page, TIE).click();
    await expect(at.detailsHeading(page)).toContainText('paid Michael Flynn');
    await at.filters(page).getByRole('button', { name: 'Only Payment', exact: true }).click();
    await expect.poll(async () => (await at.listed(page)).ties).toContain(TIE);
    await at.search(page).click();
    await page.keyboard.type('interpol');
    await expect(page.getByRole('option').first()).toContainText('Interpol');
    await page.keyboard.press('Enter');
    await expect(at.detailsHeading(page)).toHaveText('Interpol');
    await at
      .details(page)
      .getByRole('button', { name: /neighbourhood/i })
      .first()
      .click();
    await expect(at.counts(page)).toBeVisible();

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: /as CSV/ }).click();
    expect((await saved).suggestedFilename()).toBe('kaspersky.csv');
  });
});

test('without a canvas the list takes its place, and everything in it works', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await at.openLink(page, linkTo({}));
  await expect(page.getByRole('heading', { name: 'List of the view' })).toBeVisible();
  await expect.poll(() => at.listed(page)).toEqual(shownIn(viewWith({})));
  await expect(page.getByText(/cannot (draw|be drawn)|no canvas|without a canvas/i).first()).toBeVisible();
  await at.tieButton(page, TIE).click();
  await expect(at.detailsHeading(page)).toContainText('paid Michael Flynn');
});

test('without storage the page works, and the theme holds as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  await at.openLink(page, linkTo({ selection: [TIE] }));
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(at.detailsHeading(page)).toContainText('paid Michael Flynn');
});

test('where the browser refuses the clipboard, the link is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('Refused', 'NotAllowedError')) },
    });
  });
  await at.openLink(page, linkTo({ selection: [TIE] }));
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(page.url());
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('sixty hostile fragments: no exception, and the page goes on working', async ({ page }) => {
  // Generous: a busy machine takes several times as long as a quiet one.
  test.setTimeout(300_000);
  await at.openLink(page, linkTo({}));
  const fragments = hostileFragments(60);
  expect(new Set(fragments).size).toBeGreaterThan(50);
  for (const fragment of fragments) {
    // As a link that is followed while the page is open; a mutated one may well be no link at all.
    await page.evaluate((text) => {
      location.hash = text;
    }, fragment);
    await expectAlive(page, fragment);
  }
});

test('a page opened with a hostile fragment is as alive', async ({ page }) => {
  test.setTimeout(180_000);
  for (const fragment of hostileFragments(60).slice(0, 8)) {
    await page.goto('about:blank');
    await page.goto(`./#${encodeURI(fragment)}`);
    await expectAlive(page, fragment);
  }
});

test('an address that ends in no link at all says so, and shows the opening view', async ({ page }) => {
  const note = page.getByRole('button', { name: /^Dismiss: This address ends in something that is no link/ });
  for (const fragment of ['#asdf/qwerty?!', '#v']) {
    await page.goto('about:blank');
    await page.goto(`./${fragment}`);
    await expect(note).toHaveCount(1);
    await expect(at.counts(page)).toBeVisible();
  }
  for (const fragment of ['', '#', '#app']) {
    await page.goto('about:blank');
    await page.goto(`./${fragment}`);
    await expect(at.counts(page)).toBeVisible();
    await expect(note).toHaveCount(0);
  }
});

test('unknown ids leave a note that can be dismissed, and stay in the address until that key is changed', async ({
  page,
}) => {
  await at.openLink(page, `${linkTo({ selection: [TIE] })},gone-tie&src=gone-source&theme=dark`);
  await expect(at.detailsHeading(page)).toContainText('paid Michael Flynn');
  const notes = page.getByRole('status').filter({ has: page.getByRole('button', { name: /^Dismiss/ }) });
  for (const word of ['gone-tie', 'gone-source', 'theme']) await expect(notes).toContainText(word);
  for (const word of ['gone-tie', 'gone-source', 'theme']) expect(page.url()).toContain(word);

  const dismiss = notes.getByRole('button', { name: /^Dismiss/ });
  for (let left = await dismiss.count(); left > 0; left -= 1) {
    await dismiss.first().click();
    await expect(dismiss).toHaveCount(left - 1);
  }
  expect(page.url()).toContain('gone-tie');

  await at.showAs(page, 'List');
  await expect.poll(() => page.url()).toContain('show=list');
  for (const word of ['gone-tie', 'gone-source', 'theme=dark']) expect(page.url()).toContain(word);
  await at.tieButton(page, TIE).click();
  await at.entityButton(page, 'michael-flynn').click();
  await expect.poll(() => page.url()).not.toContain('gone-tie');
  for (const word of ['gone-source', 'theme=dark']) expect(page.url()).toContain(word);
});

test('a link from before a record was renamed opens it under its new name', async ({ page }) => {
  const renamed = dataset.ties.find(({ previousIds }) => (previousIds ?? []).length > 0);
  test.skip(renamed === undefined, 'No tie of the dataset has a previous id.');
  await at.openLink(page, `${linkTo({ scope: 'all' })}&sel=${renamed?.previousIds?.[0]}`);
  await expect(at.detailsHeading(page)).toHaveText(sentence(renamed?.id ?? ''));
});

test.describe('without script', () => {
  // What was preloaded for the script stays unused.
  test.use({ javaScriptEnabled: false, expectedErrors: [/preloaded using link preload but not used/] });

  test('the page says what is missing and why', async ({ page }) => {
    await page.goto('./');
    await expect(
      page.getByText(/needs JavaScript; every entity, tie and question has a page that does not/),
    ).toBeVisible();
    await expect(page.getByText('Loading the graph')).toBeHidden();
  });
});

/** It shows its counts, answers to a filter, and gives no other page away. */
async function expectAlive(page: Page, fragment: string): Promise<void> {
  await expect(at.counts(page), fragment).toBeVisible();
  const switched = page.getByRole('button', { name: 'List', exact: true });
  await switched.click();
  await expect(switched, fragment).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { name: 'List of the view' }), fragment).toBeVisible();
}
