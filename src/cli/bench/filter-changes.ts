import type { Page } from '@playwright/test';
import type { Variant } from './build-pages.ts';
import type { ColdBrowser } from './cold-page.ts';
import type { ChangeTiming } from './probe-contract.ts';

/** Filter changes in one view of a dataset, from all rounds together. */
export interface FilterChanges {
  readonly timings: Readonly<Record<Variant, readonly ChangeTiming[]>>;
  readonly undrawn: number;
  /** What the app drew before the first change. */
  readonly lines: number;
  readonly nodes: number;
  /** What its status line said then. */
  readonly status: string;
}

/** Rows of the legend that hold something; the switches and radio buttons are no rows. */
const LEGEND_ROWS = '#filters li > div:not([data-zero]) input[type="checkbox"]';
export const CHANGES = 40;
/** After this the app has loaded what it loads when the page rests. */
const REST_MS = 4_000;

/** In each round, clicks through the legend of the app, then makes the same changes of classes in the bare page. */
export async function measureFilterChanges(
  browser: ColdBrowser,
  addresses: Readonly<Record<Variant, string>>,
  rounds: number,
): Promise<FilterChanges> {
  const timings: Record<Variant, ChangeTiming[]> = { app: [], bare: [] };
  let undrawn = 0;
  let first = { lines: 0, nodes: 0, status: '' };
  for (let round = 0; round < rounds; round += 1) {
    const { recorded, ...drawn } = await browser.visit(addresses.app, 'plain', clickThroughApp);
    const { toggles, elements } = recorded;
    const repeated = await browser.visit(addresses.bare, 'plain', async (page) => {
      await page.evaluate(() => window.tielineBench.firstUse);
      await page.waitForTimeout(REST_MS);
      return page.evaluate(([steps, all]) => window.tielineBench.replay(steps, all), [toggles, elements] as const);
    });
    timings.app.push(...recorded.timings);
    timings.bare.push(...repeated);
    undrawn += recorded.undrawn;
    first = drawn;
  }
  return { timings, undrawn, ...first };
}

async function clickThroughApp(page: Page) {
  const { lines, nodes } = await page.evaluate(() => window.tielineBench.firstUse);
  await page.waitForTimeout(REST_MS);
  const status = await page.locator('main [role="status"]').first().textContent();
  const recorded = await page.evaluate(([selector, changes]) => window.tielineBench.clickThrough(selector, changes), [
    LEGEND_ROWS,
    CHANGES,
  ] as const);
  return { recorded, lines, nodes, status: status ?? '' };
}
