/** Without a connection the last version goes on; a new one is announced, and one that is broken changes nothing. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dataset, linkTo } from './dataset.ts';
import * as at from './page.ts';
import { type StaticHost, serveUnder } from './static-server.ts';
import { test as base, expect } from './test.ts';

const DIST = process.env.TIELINE_E2E_DIST ?? 'dist';
const PATH = '/some/where/';

/** A site of its own for each test, which can change, break and go away. */
interface Site {
  readonly address: string;
  /** Puts another version in its place, with what is changed in the text of its files. */
  readonly replace: (
    version: string,
    changes?: readonly (readonly [file: string, from: RegExp, to: string])[],
  ) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** The host no longer answers. */
  readonly goDown: () => Promise<void>;
}

const test = base.extend<{ readonly site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tieline-site-'));
    await cp(DIST, folder, { recursive: true });
    let host: StaticHost | null = await serveUnder(PATH, folder);
    const goDown = async (): Promise<void> => {
      await host?.close();
      host = null;
    };
    await use({
      address: host.address,
      replace: async (version, changes = []) => {
        const index = await readFile(join(folder, 'index.html'), 'utf8');
        const [, before = ''] = /<meta name="version" content="(\w+)">/.exec(index) ?? [];
        const all = [
          ...changes,
          ...['index.html', 'sw.js'].map((file) => [file, new RegExp(before, 'g'), version] as const),
        ];
        for (const [file, from, to] of all) {
          const text = await readFile(join(folder, file), 'utf8');
          await writeFile(join(folder, file), text.replace(from, to));
        }
      },
      remove: (file) => rm(join(folder, file)),
      goDown,
    });
    await goDown();
    await rm(folder, { recursive: true });
  },
});

test.use({
  serviceWorkers: 'allow',
  // What the host no longer answers, the browser notes in its console.
  expectedErrors: [/Failed to load resource|ERR_CONNECTION_REFUSED|404/],
});

test('after one visit the explorer, and what was read, are there without a connection', async ({ page, site }) => {
  await visit(page, site);
  await page.goto(`${site.address}kaspersky/e/michael-flynn/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Michael Flynn');
  await site.goDown();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Michael Flynn');
  // One that was not read before: the explorer has all that it would say.
  await page.goto(`${site.address}kaspersky/t/kgss-paid-flynn/`);
  await expect(at.detailsHeading(page)).toContainText('paid Michael Flynn');
  await page.goto('about:blank');
  await page.goto(`${site.address}${linkTo({ selection: ['kaspersky-lab'] })}`);
  await expect(at.detailsHeading(page)).toHaveText('Kaspersky Lab');
  await at.showAs(page, 'List');
});

test('without a connection corrections are there, and what is not kept says so and leads to nothing else', async ({
  page,
  site,
}) => {
  await visit(page, site);
  await site.goDown();
  for (const path of ['kaspersky/corrections/', 'kaspersky/corrections/index.html']) {
    await page.goto(`${site.address}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
    expect(page.url()).toContain(path);
  }
  for (const path of ['embed/', 'kaspersky/nowhere/', 'robots.txt']) {
    await page.goto(`${site.address}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page is not kept for use without a connection',
    );
    expect(page.url()).toContain(path);
  }
  await page.getByRole('link', { name: 'Open the explorer' }).click();
  await expect(at.counts(page)).toBeVisible();
  const feed = await page.evaluate(async (id) => (await fetch(`${id}/corrections.atom`)).text(), dataset.id);
  expect(feed).toContain('<feed');

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Save this view as one file' }).click();
  await expect(page.getByText('The file is not kept for use without a connection.').first()).toBeVisible();
});

test('a new version is announced, and comes when the reader wishes, at the same view', async ({ page, site }) => {
  await visit(page, site, linkTo({ selection: ['kaspersky-lab'] }));
  await site.replace('00000000000000a2', [['index.html', /<html lang="en">/, '<html lang="en" data-new>']]);
  await page.reload();
  await expect(at.counts(page)).toBeVisible();
  await expect(page.locator('html[data-new]')).toHaveCount(0);
  const notice = page.getByRole('status').filter({ hasText: 'A new version of this page is here' });
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('html[data-new]')).toHaveCount(1);
  await expect(at.detailsHeading(page)).toHaveText('Kaspersky Lab');
  await expect(notice).toHaveCount(0);
});

test('a new version that is not whole changes nothing, and the page says so', async ({ page, site }) => {
  await visit(page, site);
  const broken = [
    ['index.html', /<html lang="en">/, '<html lang="en" data-new>'],
    ['sw.js', /assets\/about-dialog-/, 'assets/nowhere-'],
  ] as const;
  await site.replace('00000000000000b2', broken);
  await page.reload();
  const notice = page.getByRole('status').filter({ hasText: 'not all of it could be fetched' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await page.reload();
  await expect(page.locator('html[data-new]')).toHaveCount(0);
  await expect(at.counts(page)).toBeVisible();
  await site.goDown();
  await page.reload();
  await expect(at.counts(page)).toBeVisible();

  // Its store is not left behind either.
  const stores = await page.evaluate(() => caches.keys());
  expect(stores.filter((name) => name.includes('version'))).toHaveLength(1);
});

test('a page of another version than the worker counts as broken', async ({ page, site }) => {
  await visit(page, site);
  await site.replace('00000000000000c2', [['index.html', /<meta name="version"[^>]*>/, '']]);
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'not all of it could be fetched' })).toBeVisible();
});

test('a worker whose file is gone goes too, and keeps nothing', async ({ page, site }) => {
  await visit(page, site);
  await site.remove('sw.js');
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length,
      ),
    )
    .toBe(0);
});

/** Opens the explorer and waits until it would be there without a connection. */
async function visit(page: Page, site: Site, link = ''): Promise<void> {
  await page.goto(`${site.address}${link}`);
  await expect(at.counts(page)).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.active?.state));
}
