/** The page as a reader finds their way around it: by roles and names. */
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { type Picture, pictureNow } from './canvas.ts';
import type { Shown } from './dataset.ts';
import { expect } from './test.ts';

/** Opens a link in a page, anew even if only the fragment differs, and waits until all of the page is there. */
export async function openLink(page: Page, fragment = ''): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./${fragment}`);
  await expect(counts(page)).toBeVisible();
  // Where the years stand beside the view, their slider comes last, and the canvas changes its size with it.
  if ((await years(page).count()) > 0) await expect(page.getByRole('slider')).toHaveCount(2);
}

/** The line "34 of 142 ties · 29 of 88 entities". */
export function counts(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /\d+ of \d+ ties?/ });
}

export function graph(page: Page): Locator {
  return page.getByRole('application');
}

/** The panel about what is selected. */
export function details(page: Page): Locator {
  return page.getByRole('region', { name: 'Details', exact: true });
}

export function detailsHeading(page: Page): Locator {
  return details(page).getByRole('heading', { level: 2 });
}

export function filters(page: Page): Locator {
  return page.getByRole('region', { name: 'Filters', exact: true });
}

export function years(page: Page): Locator {
  return page.getByRole('region', { name: 'Years', exact: true });
}

/** The panel about how two entities are connected. */
export function ways(page: Page): Locator {
  return page.getByRole('region', { name: 'Ways', exact: true });
}

/** The panel about what differs between two times or clocks. */
export function changes(page: Page): Locator {
  return page.getByRole('region', { name: 'Changes', exact: true });
}

/** The panel about whose word the ties rest on. */
export function sources(page: Page): Locator {
  return page.getByRole('region', { name: 'Sources', exact: true });
}

/** The panel of a story. */
export function story(page: Page): Locator {
  return page.getByRole('region', { name: 'The story', exact: true });
}

export function search(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search names' }).or(page.getByRole('textbox', { name: 'Search names' }));
}

export function tieRow(page: Page, id: string): Locator {
  return page.locator(`tr[data-tie-id="${id}"]`);
}

export function entityRow(page: Page, id: string): Locator {
  return page.locator(`tr[data-entity-id="${id}"]`);
}

/** The button of a tie's row that opens the tie. */
export function tieButton(page: Page, id: string): Locator {
  return tieRow(page, id).locator('button[data-row-button]');
}

/** The button of an entity's row that opens the entity. */
export function entityButton(page: Page, id: string): Locator {
  return entityRow(page, id).locator('button[data-row-button]');
}

/** A button by the words that the help quotes: its name, else what stands on it, else the beginning of its name. */
export function control(within: Page | Locator, words: string): Locator {
  const named = within.getByRole('button', { name: words, exact: true });
  const signed = within.getByRole('button').filter({ hasText: new RegExp(`^\\s*${escaped(words)}\\s*$`) });
  const begun = within.getByRole('button', { name: new RegExp(`^${escaped(words)}`) });
  return named.or(signed).or(begun).first();
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Shows the view as a list, or as a graph. */
export async function showAs(page: Page, what: 'Graph' | 'List'): Promise<void> {
  const button = page.getByRole('button', { name: what, exact: true });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  if (what === 'List') await page.getByRole('heading', { name: 'List of the view' }).waitFor();
  else await graph(page).waitFor();
}

/** Ids of the rows in the list, which must be on show. */
export async function listed(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const ids = (name: string): string[] =>
      [...document.querySelectorAll(`tr[${name}]`)].map((row) => row.getAttribute(name) ?? '').sort();
    return { ties: ids('data-tie-id'), entities: ids('data-entity-id') };
  });
}

/** All by which one tells two views apart on the page, whichever way it is shown. */
export interface Impression {
  readonly counts: string;
  readonly picture: Pick<Picture, 'nodes' | 'lines'> | null;
  readonly list: Shown | null;
  readonly details: string | null;
  /** What stands in the place of the details while nothing is selected: ways or sources. */
  readonly beside: string | null;
}

export async function impressionOf(page: Page): Promise<Impression> {
  const panel = details(page);
  const drawn = await pictureNow(page);
  return {
    counts: (await counts(page).textContent()) ?? '',
    picture: drawn === null ? null : { nodes: sortedById(drawn.nodes), lines: sortedById(drawn.lines) },
    list: drawn === null ? await listed(page) : null,
    details: (await panel.count()) > 0 ? await panel.getByRole('article').first().textContent() : null,
    beside: (await ways(page).count()) > 0 ? await ways(page).getByRole('article').first().textContent() : null,
  };
}

/** Opens an address in a context of its own, as its recipient would. */
export async function openElsewhere(
  browser: Browser,
  address: string,
  listenTo: (context: BrowserContext) => void,
): Promise<Page> {
  const context = await browser.newContext();
  listenTo(context);
  const page = await context.newPage();
  await page.goto(address);
  await expect(counts(page)).toBeVisible();
  return page;
}

function sortedById<Each extends { readonly id: string }>(list: readonly Each[]): readonly Each[] {
  return [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
}
